import type { Instant } from '../types/instant.js';
import { ageOf, stampOf } from './age.js';
import type { Cancel, Clock } from './clock.js';
import type { Inbox, Told } from './inbox.js';
import { createLastAnswer } from './last-answer.js';
import { callEach } from './listeners.js';
import { problemOf, type Problem } from './problem.js';
import type { Reading, Stamp } from './reading.js';
import { sameToSee } from './same-to-see.js';
import { holdAfter, waitAfter, type Outcome } from './schedule.js';
import type { Send, Source } from './sources.js';

export interface FeedParts<T> {
  readonly source: Source<T>;
  readonly send: Send;
  readonly clock: Clock;
  /** Opens a stream of answers; it is closed while nobody looks. */
  readonly stream?: (url: string, inbox: Inbox) => Cancel;
  /** Hears what other tabs ask for; left while this page is away. */
  readonly tabs?: ((inbox: Inbox) => Cancel) | undefined;
}

interface Subscriber<T> {
  readonly listener: (reading: Reading<T>) => void;
  /** ms; 0 = once. */
  readonly interval: number;
  readonly streamUrl: string | undefined;
  /** Has not yet had what it came for: one request, whatever became of it. */
  owed: boolean;
}

/** A request that is out. */
interface Flight {
  readonly controller: AbortController;
  readonly sent: Stamp;
  /** The page was hidden meanwhile: its timers and its network may have stood still. */
  wasHidden: boolean;
}

const offline: Problem = { kind: 'offline' };

/** No server said no: the network failed, or seemed to. */
const isUnreached = ({ kind }: Problem): boolean =>
  ['timeout', 'blocked', 'offline', 'headers'].includes(kind);

const streams = ({ interval, streamUrl }: Subscriber<never>): boolean =>
  interval > 0 && streamUrl !== undefined;

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
  /** The server sent everybody away, and said until when. */
  readonly isHeld: boolean;
  /**
   * @param listener called when there is something new to see
   * @param intervalMs how old an answer may grow; the shortest of all subscribers counts. 0 = one answer is enough
   * @param streamUrl where the same answers come as a stream, for whoever wants more than one
   */
  subscribe(listener: (reading: Reading<T>) => void, intervalMs: number, streamUrl?: string): Cancel;
  /** Keeps the last answer for somebody who looks at it and wants no other unless a person asks. */
  hold(): Cancel;
  /**
   * Asks again as soon as the server allows it, which is mostly now. Resolves when an answer or a problem is there.
   * @param where `hidden`: also while nobody looks at the page, for whoever asked to be told all the same
   */
  refresh(where?: 'seen' | 'hidden'): Promise<void>;
}

export const createFeed = <T>({ source, send, clock, stream, tabs }: FeedParts<T>): Feed<T> => {
  const subscribers = new Set<Subscriber<T>>();
  const last = createLastAnswer(source, clock);
  let outcome: Outcome | null = null;
  let flight: Flight | null = null;
  let landed = Promise.resolve();
  /** Somebody asked: a person, or the network that came back. */
  let asked = false;
  /** The next request goes out though nobody looks at the page. */
  let unseen = false;
  /** The browser says that there is no network, before any request could fail of it. */
  let cutOff = false;
  let nextAt: Instant | null = null;
  let reading: Reading<T> = { phase: 'loading' };
  let idleSince: Stamp | null = stampOf(clock);
  let cancelTimer: Cancel | undefined;
  let unwatch: Cancel | undefined;
  let leaveTabs: Cancel | undefined;
  let streaming: { readonly url: string; readonly close: Cancel } | null = null;

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
    // Other tabs would wait for it.
    if (clock.away && tabs) abandon();
    if (clock.online && outcome?.problem?.kind === 'offline') asked = true;
    schedule();
  };

  /** The last subscriber left. A widget that moves within the page leaves and comes back within one turn. */
  const rest = (): void => {
    idleSince = stampOf(clock);
    unwatch?.();
    unwatch = undefined;
    if (!flight && !leaveTabs && !streaming) return;
    clock.after(0, () => {
      if (subscribers.size > 0) return;
      abandon();
      attend();
      show();
    });
  };

  const abandon = (): void => {
    flight?.controller.abort();
    flight = null;
  };

  /** The one place that decides whether to ask now, later or not at all. */
  const schedule = (): void => {
    cancelTimer?.();
    if (flight && !clock.visible) flight.wasHidden = true;
    if (subscribers.size > 0) attend();
    if (!flight) {
      const wait = waitLeft();
      cutOff = clock.online ? cutOff && wait <= 0 : wait < Infinity;
      const awake = (clock.visible || unseen) && clock.online && wait < Infinity;
      nextAt = awake ? clock.now() + Math.max(0, wait) : null;
      if (awake && wait <= 0) landed = ask();
      else if (awake) cancelTimer = clock.after(Math.min(Math.ceil(wait), longestNap), schedule);
    }
    show();
  };

  /** Listens to the other tabs and to the stream while somebody here wants what they bring. */
  const attend = (): void => {
    if (subscribers.size > 0 && !clock.away) leaveTabs ??= tabs?.(inbox);
    else {
      leaveTabs?.();
      leaveTabs = undefined;
    }
    const refused = outcome?.problem?.kind === 'auth';
    const looked = clock.visible && clock.online && !refused;
    const url = looked ? [...subscribers].find(streams)?.streamUrl : undefined;
    if (url === streaming?.url) return;
    streaming?.close();
    streaming = url && stream ? { url, close: stream(url, inbox) } : null;
  };

  /** ms until the next request; Infinity: none by itself. */
  const waitLeft = (): number => {
    if (subscribers.size === 0) return Infinity;
    const intervals = [...subscribers].map(
      ({ interval, owed }) => interval || (owed ? patienceOfOnce : Infinity),
    );
    const interval = Math.min(...intervals);
    if (!outcome) return asked || interval < Infinity ? 0 : Infinity;
    const { since } = outcome;
    const wait = (asked ? 0 : waitAfter(outcome, interval)) - ageOf(since, clock);
    return Math.max(wait, holdLeft(outcome));
  };

  /** By the steady clock only: setting the time does not shorten what a server asked for. */
  const holdLeft = (outcome: Outcome): number => holdAfter(outcome) - (clock.steady() - outcome.since.steady);

  const ask = async (): Promise<void> => {
    const mine = { controller: new AbortController(), sent: stampOf(clock), wasHidden: false };
    flight = mine;
    asked = false;
    unseen = false;
    const told: Told = await send(source.request, mine.controller.signal).catch(problemOf);
    // Aborted: whatever it brings, nobody waits for it, and a newer answer may be there.
    if (flight !== mine) return;
    const problem = last.take(told, stampOf(clock));
    flight = null;
    if (problem && mine.wasHidden && isUnreached(problem)) asked = true;
    else settle(problem, problem ? stampOf(clock) : mine.sent, 1);
    schedule();
  };

  const hear = (told: Told, age: number, patience: number): void => {
    const known = outcome && (flight?.sent ?? outcome.since);
    if (known && age > ageOf(known, clock)) return;
    abandon();
    const stamp = stampOf(clock, age);
    settle(last.take(told, stamp), stamp, patience);
    schedule();
  };

  const settle = (problem: Problem | null, since: Stamp, patience: number): void => {
    for (const subscriber of subscribers) subscriber.owed = false;
    outcome = {
      problem,
      since,
      patience,
      attempts: problem ? (outcome?.attempts ?? 0) + 1 : 0,
      jitter: clock.random(),
    };
    // Whoever has no access any more must not go on looking at the figures.
    if (problem?.kind === 'auth' && problem.status === 403) last.forget();
  };

  const show = (): void => {
    const before = reading;
    reading = compose();
    if (sameToSee(before, reading)) return;
    const listeners = [...subscribers].map(({ listener }) => listener);
    callEach(listeners, reading);
  };

  const compose = (): Reading<T> => {
    const refreshing = flight !== null;
    const { good } = last;
    const problem = outcome?.problem ?? (cutOff ? offline : null);
    if (!problem) return good ? { phase: 'fresh', ...good, refreshing } : { phase: 'loading' };
    const retry = { attempts: outcome?.attempts ?? 0, nextAt };
    const trouble = { problem, retry, refreshing };
    return good ? { phase: 'stale', ...good, ...trouble } : { phase: 'failed', ...trouble };
  };

  /** After a part, or what is no answer, the feed asks as usual: nobody else brings the rest. */
  const hearEvent = (text: string): void => {
    const isPart = last.takePart(text);
    if (!isPart) hear(text, 0, Infinity);
    if (isPart || outcome?.problem) hurry();
  };

  const hurry = (): void => {
    if (outcome) outcome = { ...outcome, patience: 1 };
    schedule();
  };

  const inbox: Inbox = { hear, hearEvent, hurry };

  return {
    source,
    get reading() {
      return reading;
    },
    get idleSince() {
      return idleSince;
    },
    get isHeld() {
      return outcome !== null && holdLeft(outcome) > 0;
    },
    subscribe: (listener, intervalMs, streamUrl) => {
      const interval = intervalMs > 0 && intervalMs < Infinity ? intervalMs : 0;
      return join({ listener, interval, streamUrl, owed: last.good === null });
    },
    hold: () => join({ listener: () => undefined, interval: 0, streamUrl: undefined, owed: false }),
    refresh: async (where = 'seen') => {
      asked = flight === null;
      unseen = where === 'hidden';
      schedule();
      if (flight) await landed;
    },
  };
};
