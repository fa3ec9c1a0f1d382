import type { Instant } from '../types/instant.js';
import { ageOf, stampOf } from './age.js';
import { readAnswer, type Answer } from './answer.js';
import type { Cancel, Clock } from './clock.js';
import { callEach } from './listeners.js';
import { fail, ProblemError, type Problem } from './problem.js';
import type { Reading, Stamp } from './reading.js';
import { sameToSee } from './same-to-see.js';
import { holdAfter, waitAfter, type Outcome } from './schedule.js';
import type { ApiRequest, Source } from './sources.js';

export interface FeedParts<T> {
  readonly source: Source<T>;
  /** Gives the text of an answer, or rejects with a ProblemError. */
  readonly send: (request: ApiRequest, signal: AbortSignal) => Promise<string>;
  readonly clock: Clock;
}

interface Subscriber<T> {
  readonly listener: (reading: Reading<T>) => void;
  /** ms; 0 = once. */
  readonly interval: number;
  /** Has not yet had what it came for: one request, whatever became of it. */
  owed: boolean;
}

/** A request that is out. */
interface Flight {
  readonly controller: AbortController;
  /** The page was hidden meanwhile: its timers and its network may have stood still. */
  wasHidden: boolean;
}

const offline: Problem = { kind: 'offline' };

/** No server said no: the network failed, or seemed to. */
const isUnreached = ({ kind }: Problem): boolean =>
  ['timeout', 'blocked', 'offline', 'headers'].includes(kind);

/** A timer looks at both clocks at least this often, as one of them stops while a machine sleeps. */
const longestNap = 60_000;
/** What a subscriber that wants one answer lets a failing feed wait at most. */
const patienceOfOnce = 60_000;

/**
 * One question to the API, asked again and again for all who show its answer: one timer, one request in flight.
 *
 * Nothing is asked while nobody is subscribed, or the page is hidden or offline. The last good value is kept through
 * any trouble, and a problem persists until an answer comes, so that an outage does not flicker.
 */
export interface Feed<T> {
  readonly source: Source<T>;
  /** Always the newest; its stamp and a quiet `refreshing` move on without a call to the listeners. */
  readonly reading: Reading<T>;
  /** Since when nobody is subscribed; null while somebody is. */
  readonly idleSince: Stamp | null;
  /**
   * @param listener called when there is something new to see
   * @param intervalMs how old an answer may grow; the shortest of all subscribers counts. 0 = one answer is enough
   */
  subscribe(listener: (reading: Reading<T>) => void, intervalMs: number): Cancel;
  /** Keeps the last answer for somebody who looks at it and wants no other unless a person asks. */
  hold(): Cancel;
  /** Asks again as soon as the server allows it, which is mostly now. Resolves when an answer or a problem is there. */
  refresh(): Promise<void>;
}

export const createFeed = <T>({ source, send, clock }: FeedParts<T>): Feed<T> => {
  const subscribers = new Set<Subscriber<T>>();
  let outcome: Outcome | null = null;
  let good: (Answer<T> & { readonly stamp: Stamp }) | null = null;
  /** Of the last good answer: one of the same text is the same, and need not be read again. */
  let goodText = '';
  let flight: Flight | null = null;
  let landed = Promise.resolve();
  /** Somebody asked: a person, or the network that came back. */
  let asked = false;
  /** The browser says that there is no network, before any request could fail of it. */
  let cutOff = false;
  let nextAt: Instant | null = null;
  let reading: Reading<T> = { phase: 'loading' };
  let idleSince: Stamp | null = stampOf(clock);
  let cancelTimer: Cancel | undefined;
  let unwatch: Cancel | undefined;

  const join = (subscriber: Subscriber<T>): Cancel => {
    subscribers.add(subscriber);
    idleSince = null;
    unwatch ??= clock.watch(pageChanged);
    schedule();
    return () => {
      if (!subscribers.delete(subscriber)) return;
      if (subscribers.size === 0) rest();
      schedule();
    };
  };

  const pageChanged = (): void => {
    if (flight && !clock.visible) flight.wasHidden = true;
    if (clock.online && outcome?.problem?.kind === 'offline') asked = true;
    schedule();
  };

  /** The last subscriber left. A widget that moves within the page leaves and comes back within one turn. */
  const rest = (): void => {
    idleSince = stampOf(clock);
    unwatch?.();
    unwatch = undefined;
    if (!flight) return;
    clock.after(0, () => {
      if (subscribers.size > 0) return;
      flight?.controller.abort();
      flight = null;
      show();
    });
  };

  /** The one place that decides whether to ask now, later or not at all. */
  const schedule = (): void => {
    cancelTimer?.();
    if (!flight) {
      const wait = waitLeft();
      cutOff = clock.online ? cutOff && wait <= 0 : wait < Infinity;
      const awake = clock.visible && clock.online && wait < Infinity;
      nextAt = awake ? clock.now() + Math.max(0, wait) : null;
      if (awake && wait <= 0) landed = ask();
      else if (awake) cancelTimer = clock.after(Math.min(Math.ceil(wait), longestNap), schedule);
    }
    show();
  };

  /** ms until the next request; Infinity: none by itself. */
  const waitLeft = (): number => {
    if (subscribers.size === 0) return Infinity;
    const intervals = Array.from(
      subscribers,
      ({ interval, owed }) => interval || (owed ? patienceOfOnce : Infinity),
    );
    const interval = Math.min(...intervals);
    if (!outcome) return asked || interval < Infinity ? 0 : Infinity;
    const { since } = outcome;
    const wait = (asked ? 0 : waitAfter(outcome, interval)) - ageOf(since, clock);
    // Held only by the steady clock: setting the time does not shorten what a server asked for.
    return Math.max(wait, holdAfter(outcome) - (clock.steady() - since.steady));
  };

  const ask = async (): Promise<void> => {
    const mine = { controller: new AbortController(), wasHidden: false };
    const sent = stampOf(clock);
    flight = mine;
    asked = false;
    let problem: Problem | null = null;
    try {
      const text = await send(source.request, mine.controller.signal);
      if (flight === mine) accept(text);
    } catch (error) {
      problem =
        error instanceof ProblemError ? error.problem : { kind: 'unreadable', body: 'not-the-contract' };
    }
    // Aborted: whatever it brings, nobody waits for it, and a newer answer may be there.
    if (flight !== mine) return;
    flight = null;
    if (problem && mine.wasHidden && isUnreached(problem)) asked = true;
    else settle(problem, sent);
    schedule();
  };

  const settle = (problem: Problem | null, sent: Stamp): void => {
    for (const subscriber of subscribers) subscriber.owed = false;
    outcome = {
      problem,
      since: problem ? stampOf(clock) : sent,
      attempts: problem ? (outcome?.attempts ?? 0) + 1 : 0,
      jitter: clock.random(),
    };
    // Whoever has no access any more must not go on looking at the figures.
    if (problem?.kind === 'auth' && problem.status === 403) good = null;
  };

  /** @throws ProblemError, when the text is no answer or cannot be true */
  const accept = (text: string): void => {
    const stamp = stampOf(clock);
    if (good && text === goodText) {
      good = { ...good, stamp };
      return;
    }
    const answer = readAnswer(text, source, stamp.at);
    if (good && source.regressed?.(good.data, answer.data, stamp.at)) fail({ kind: 'masked' });
    good = { ...answer, stamp };
    goodText = text;
  };

  const show = (): void => {
    const before = reading;
    reading = compose();
    if (sameToSee(before, reading)) return;
    const listeners = Array.from(subscribers, ({ listener }) => listener);
    callEach(listeners, reading);
  };

  const compose = (): Reading<T> => {
    const refreshing = flight !== null;
    const problem = outcome?.problem ?? (cutOff ? offline : null);
    if (!problem) return good ? { phase: 'fresh', ...good, refreshing } : { phase: 'loading' };
    const retry = { attempts: outcome?.attempts ?? 0, nextAt };
    const trouble = { problem, retry, refreshing };
    return good ? { phase: 'stale', ...good, ...trouble } : { phase: 'failed', ...trouble };
  };

  return {
    source,
    get reading() {
      return reading;
    },
    get idleSince() {
      return idleSince;
    },
    subscribe: (listener, intervalMs) => {
      const interval = intervalMs > 0 && intervalMs < Infinity ? intervalMs : 0;
      return join({ listener, interval, owed: good === null });
    },
    hold: () => join({ listener: () => undefined, interval: 0, owed: false }),
    refresh: async () => {
      asked = flight === null;
      schedule();
      if (flight) await landed;
    },
  };
};
