import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ageOf } from '../data/age.js';
import { feedOf } from '../data/feeds.js';
import type { Feed } from '../data/feed.js';
import { everySecond, pageClock } from '../data/page-clock.js';
import type { Reading } from '../data/reading.js';
import type { Source } from '../data/sources.js';
import type { Connection } from '../data/connection.js';
import type { Issue } from '../types/issue.js';
import { tell } from './events.js';
import { givenData, givenStamp, type GivenHost } from './given.js';

/** What a feed needs to know of the widget that shows it. */
export interface FeedHost extends ReactiveControllerHost, GivenHost {
  /** Where the API is; null: nowhere yet. */
  readonly connection: Connection | null;
  /** ms, 0 = once. */
  readonly interval: number;
  readonly isPaused: boolean;
  follow(feed: FeedController<unknown>): void;
}

/** Seconds out before a person may wonder where the answer stays. */
const slowAfter = 3000;
/** A skeleton that has come up stays long enough not to flash; it comes up 150 ms after loading began. */
const skeleton = { from: 150, until: 450 };

/**
 * Keeps one reading for a widget: subscribes it to the feed of `source()` while it is in the page, follows it when the
 * settings lead to another feed, and asks for a render only when there is something new to show.
 */
export class FeedController<T> implements ReactiveController {
  readonly #host: FeedHost;
  readonly #source: () => Source<T>;
  readonly #everySecond = everySecond;
  #feed: Feed<T> | undefined;
  #interval: number | undefined;
  #unsubscribe: (() => void) | undefined;
  #reading: Reading<T> = { phase: 'idle' };
  #loadingSince = 0;
  #holding: ReturnType<typeof setTimeout> | undefined;
  #busySince: number | null = null;
  #told = new Set<string>();
  #toldProblem: unknown;

  constructor(host: FeedHost, source: () => Source<T>) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
    host.follow(this as FeedController<unknown>);
  }

  /** What is known now. The stamp of a fresh reading moves on without a render when a poll brought nothing new. */
  get reading(): Reading<T> {
    return this.#holding === undefined && this.#feed && this.#unsubscribe
      ? this.#feed.reading
      : this.#reading;
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leave();
    clearTimeout(this.#holding);
    this.#holding = undefined;
  }

  /** Asks again now; resolves when an answer or a problem is there. */
  async refresh(): Promise<void> {
    await this.#feed?.refresh();
  }

  /** Age in ms of the figures shown. */
  readonly ageOf = (stamp: Parameters<typeof ageOf>[0]): number => ageOf(stamp, pageClock);

  readonly everySecond = (tick: () => void): (() => void) => this.#everySecond(tick);

  readonly until = (at: number): number => Math.max(0, at - pageClock.now());

  /** True when a request has been out for 3 s; looked at once a second. */
  readonly slow = (): boolean => {
    const { reading } = this;
    const busy = 'refreshing' in reading && reading.refreshing;
    if (!busy) this.#busySince = null;
    else this.#busySince ??= pageClock.steady();
    return this.#busySince !== null && pageClock.steady() - this.#busySince >= slowAfter - 1000;
  };

  #follow(): void {
    const host = this.#host;
    const source = this.#source();
    const wire = givenData(host);
    if (wire !== undefined || host.connection === null) {
      this.#leave();
      this.#feed = undefined;
      this.#reading = wire === undefined ? { phase: 'idle' } : this.#readGiven(source, wire);
      return;
    }
    const feed = feedOf(source, host.connection);
    const changed = feed !== this.#feed;
    if (changed) {
      this.#leave();
      this.#feed = feed;
      this.#reading = feed.reading.phase === 'idle' ? { phase: 'loading' } : feed.reading;
      this.#loadingSince = pageClock.steady();
    }
    if (host.isPaused && feed.reading.phase !== 'loading') {
      this.#reading = feed.reading;
      this.#leave();
    } else if (!this.#unsubscribe || this.#interval !== host.interval) {
      const leave = this.#unsubscribe;
      this.#interval = host.interval;
      this.#unsubscribe = feed.subscribe(this.#arrived, host.interval);
      leave?.();
      this.#reading = feed.reading;
    }
    this.#report();
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #arrived = (reading: Reading<T>): void => {
    const shownFor = pageClock.steady() - this.#loadingSince;
    const flash = this.#reading.phase === 'loading' && shownFor > skeleton.from && shownFor < skeleton.until;
    if (flash) {
      this.#holding ??= setTimeout(this.#show, skeleton.until - shownFor);
    } else if (this.#holding === undefined) {
      this.#reading = reading;
      this.#host.requestUpdate();
    }
  };

  #show = (): void => {
    this.#holding = undefined;
    if (this.#feed) this.#reading = this.#feed.reading;
    this.#host.requestUpdate();
  };

  #readGiven(source: Source<T>, wire: unknown): Reading<T> {
    const { data, issues } = source.read(wire, pageClock.now());
    if (data === null) {
      const problem = { kind: 'unreadable', body: 'not-the-contract' } as const;
      return { phase: 'failed', problem, retry: { attempts: 1, nextAt: null }, refreshing: false };
    }
    this.#reportIssues(issues, source);
    return { phase: 'fresh', data, stamp: givenStamp(this.#host), issues, refreshing: false };
  }

  #report(): void {
    const source = this.#source();
    const { reading } = this;
    if ('issues' in reading) this.#reportIssues(reading.issues, source);
    const problem = 'problem' in reading ? reading.problem : undefined;
    if (problem && problem !== this.#toldProblem) {
      tell(this.#host, 'spendglass-problem', { endpoint: source.request.endpoint, problem });
    }
    this.#toldProblem = problem;
  }

  #reportIssues(issues: readonly Issue[], source: Source<T>): void {
    for (const issue of issues) {
      const kind = `${issue.path.replace(/\[\d+\]/g, '[]')} ${issue.expected}`;
      if (this.#told.has(kind)) continue;
      this.#told.add(kind);
      tell(this.#host, 'spendglass-contract-issue', { endpoint: source.request.endpoint, issue });
    }
  }
}
