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
  readonly sent: Stamp;
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
export class Feed<T> {
  readonly source: Source<T>;
  readonly #send: FeedParts<T>['send'];
  readonly #clock: Clock;
  readonly #subscribers = new Set<Subscriber<T>>();
  #outcome: Outcome | null = null;
  #good: (Answer<T> & { readonly stamp: Stamp }) | null = null;
  /** Of the last good answer: one of the same text is the same, and need not be read again. */
  #text = '';
  #flight: Flight | null = null;
  #landed = Promise.resolve();
  /** Somebody asked: a person, or the network that came back. */
  #asked = false;
  /** The browser says that there is no network, before any request could fail of it. */
  #cutOff = false;
  #nextAt: Instant | null = null;
  #reading: Reading<T> = { phase: 'loading' };
  #idleSince: Stamp | null;
  #cancelTimer: Cancel | undefined;
  #unwatch: Cancel | undefined;

  constructor({ source, send, clock }: FeedParts<T>) {
    this.source = source;
    this.#send = send;
    this.#clock = clock;
    this.#idleSince = stampOf(clock);
  }

  /** Always the newest; its stamp and a quiet `refreshing` move on without a call to the listeners. */
  get reading(): Reading<T> {
    return this.#reading;
  }

  /** Since when nobody is subscribed; null while somebody is. */
  get idleSince(): Stamp | null {
    return this.#idleSince;
  }

  /**
   * @param listener called when there is something new to see
   * @param intervalMs how old an answer may grow; the shortest of all subscribers counts. 0 = one answer is enough
   */
  subscribe(listener: (reading: Reading<T>) => void, intervalMs: number): Cancel {
    const interval = intervalMs > 0 && intervalMs < Infinity ? intervalMs : 0;
    return this.#join({ listener, interval, owed: this.#good === null });
  }

  /** Keeps the last answer for somebody who looks at it and wants no other unless a person asks. */
  hold(): Cancel {
    return this.#join({ listener: () => undefined, interval: 0, owed: false });
  }

  #join(subscriber: Subscriber<T>): Cancel {
    this.#subscribers.add(subscriber);
    this.#idleSince = null;
    this.#unwatch ??= this.#clock.watch(this.#pageChanged);
    this.#schedule();
    return () => {
      if (!this.#subscribers.delete(subscriber)) return;
      if (this.#subscribers.size === 0) this.#rest();
      this.#schedule();
    };
  }

  /** Asks again as soon as the server allows it, which is mostly now. Resolves when an answer or a problem is there. */
  async refresh(): Promise<void> {
    this.#asked = this.#flight === null;
    this.#schedule();
    if (this.#flight) await this.#landed;
  }

  #pageChanged = (): void => {
    const { visible, online } = this.#clock;
    if (this.#flight && !visible) this.#flight.wasHidden = true;
    if (online && this.#outcome?.problem?.kind === 'offline') this.#asked = true;
    this.#schedule();
  };

  /** The last subscriber left. A widget that moves within the page leaves and comes back within one turn. */
  #rest(): void {
    this.#idleSince = stampOf(this.#clock);
    this.#unwatch?.();
    this.#unwatch = undefined;
    if (!this.#flight) return;
    this.#clock.after(0, () => {
      if (this.#subscribers.size > 0) return;
      this.#flight?.controller.abort();
      this.#flight = null;
      this.#show();
    });
  }

  /** The one place that decides whether to ask now, later or not at all. */
  #schedule = (): void => {
    this.#cancelTimer?.();
    if (!this.#flight) {
      const clock = this.#clock;
      const wait = this.#waitLeft();
      this.#cutOff = clock.online ? this.#cutOff && wait <= 0 : wait < Infinity;
      const awake = clock.visible && clock.online && wait < Infinity;
      this.#nextAt = awake ? clock.now() + Math.max(0, wait) : null;
      if (awake && wait <= 0) this.#landed = this.#fetch();
      else if (awake) this.#cancelTimer = clock.after(Math.min(Math.ceil(wait), longestNap), this.#schedule);
    }
    this.#show();
  };

  /** ms until the next request; Infinity: none by itself. */
  #waitLeft(): number {
    const subscribers = [...this.#subscribers];
    if (subscribers.length === 0) return Infinity;
    const interval = Math.min(
      ...subscribers.map(({ interval, owed }) => interval || (owed ? patienceOfOnce : Infinity)),
    );
    const outcome = this.#outcome;
    if (!outcome) return this.#asked || interval < Infinity ? 0 : Infinity;
    const wait = this.#asked ? 0 : waitAfter(outcome, interval);
    // Held only by the steady clock: setting the time does not shorten what a server asked for.
    const held = holdAfter(outcome) - (this.#clock.steady() - outcome.since.steady);
    return Math.max(wait - ageOf(outcome.since, this.#clock), held);
  }

  async #fetch(): Promise<void> {
    const flight: Flight = {
      controller: new AbortController(),
      sent: stampOf(this.#clock),
      wasHidden: false,
    };
    this.#flight = flight;
    this.#asked = false;
    let problem: Problem | null = null;
    try {
      const text = await this.#send(this.source.request, flight.controller.signal);
      if (flight === this.#flight) this.#accept(text);
    } catch (error) {
      problem =
        error instanceof ProblemError ? error.problem : { kind: 'unreadable', body: 'not-the-contract' };
    }
    // Aborted: whatever it brings, nobody waits for it, and a newer answer may be there.
    if (flight !== this.#flight) return;
    this.#flight = null;
    if (problem && flight.wasHidden && isUnreached(problem)) this.#asked = true;
    else this.#settle(problem, flight);
    this.#schedule();
  }

  #settle(problem: Problem | null, { sent }: Flight): void {
    for (const subscriber of this.#subscribers) subscriber.owed = false;
    this.#outcome = {
      problem,
      since: problem ? stampOf(this.#clock) : sent,
      attempts: problem ? (this.#outcome?.attempts ?? 0) + 1 : 0,
      jitter: this.#clock.random(),
    };
    // Whoever has no access any more must not go on looking at the figures.
    if (problem?.kind === 'auth' && problem.status === 403) this.#good = null;
  }

  /** @throws ProblemError, when the text is no answer or cannot be true */
  #accept(text: string): void {
    const stamp = stampOf(this.#clock);
    const previous = this.#good;
    if (previous && text === this.#text) {
      this.#good = { ...previous, stamp };
      return;
    }
    const answer = readAnswer(text, this.source, stamp.at);
    if (previous && this.source.regressed?.(previous.data, answer.data, stamp.at)) fail({ kind: 'masked' });
    this.#good = { ...answer, stamp };
    this.#text = text;
  }

  #show(): void {
    const reading = this.#compose();
    const seen = sameToSee(reading, this.#reading);
    this.#reading = reading;
    const listeners = [...this.#subscribers].map(({ listener }) => listener);
    if (!seen) callEach(listeners, reading);
  }

  #compose(): Reading<T> {
    const refreshing = this.#flight !== null;
    const good = this.#good;
    const { problem, attempts } = this.#outcome ?? { problem: null, attempts: 0 };
    const trouble = problem ?? (this.#cutOff ? offline : null);
    if (!trouble) return good ? { phase: 'fresh', ...good, refreshing } : { phase: 'loading' };
    const rest = { problem: trouble, retry: { attempts, nextAt: this.#nextAt }, refreshing };
    return good ? { phase: 'stale', ...good, ...rest } : { phase: 'failed', ...rest };
  }
}
