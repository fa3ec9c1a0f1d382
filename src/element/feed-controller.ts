import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ageOf } from '../data/age.js';
import { streamUrlOf, type Connection } from '../data/connection.js';
import type { Feed } from '../data/feed.js';
import { feedOf } from '../data/feeds.js';
import { pageClock } from '../data/page-clock.js';
import { hasData, hasProblem, readingOf, type Reading, type Stamp } from '../data/reading.js';
import type { ApiRequest, Source } from '../data/sources.js';
import type { Watched } from '../parts/freshness.js';
import type { Instant } from '../types/instant.js';
import { unreadIn } from '../types/issue.js';
import { tell } from './events.js';
import { givenData, givenPart, givenStamp, type GivenHost } from './given.js';

/** What a feed needs to know of the widget that shows it. */
export interface FeedHost extends ReactiveControllerHost, GivenHost {
  /** Where the API is; null: nowhere yet. */
  readonly connection: Connection | null;
  /** ms, 0 = once. */
  readonly interval: number;
  readonly isPaused: boolean;
  follow(feed: FeedController<unknown>): void;
}

export interface FeedOptions {
  /** ms that this reading may grow old at least, however often the host's main one is renewed. */
  readonly leastInterval?: number;
  /** All that is shown of the answer, where a stream may bring these fields before the rest. */
  readonly fields?: readonly string[];
  /** A reading beside the main one: data that the page gives is for it only under the name of its endpoint. */
  readonly beside?: boolean;
}

/** ms out before a person may wonder where the answer stays. */
const slowAfter = 3000;
/** A skeleton comes up 150 ms after loading began, and then stays long enough not to flash. */
const skeleton = { from: 150, until: 450 };

/**
 * Keeps one reading for a widget: subscribes it to the feed of `source()` while it is in the page, follows it when the
 * settings lead to another feed, and asks for a render only when there is something new to show.
 */
export class FeedController<T> implements ReactiveController, Watched<T> {
  readonly #host: FeedHost;
  readonly #source: () => Source<T> | null;
  readonly #leastInterval: number;
  readonly #fields: readonly string[];
  readonly #beside: boolean;
  /** Where the reading comes from; undefined: from the page itself, or from nowhere. */
  #feed: Feed<T> | undefined;
  #interval = 0;
  #streamUrl: string | undefined;
  #unsubscribe: (() => void) | undefined;
  /** Paused: what the feed brings for others is not looked at. */
  #held = false;
  #reading: Reading<T> = { phase: 'idle' };
  #shown: { readonly of: Reading<T>; readonly reading: Reading<T> } | undefined;
  #given: { readonly wire: unknown; readonly dataAt: string | undefined } | undefined;
  #loadingSince = 0;
  #holding: ReturnType<typeof setTimeout> | undefined;
  #busySince: number | null = null;
  readonly #told = new Set<string>();
  /** An outage is one problem, however often it is tried. */
  #toldProblem: string | null = null;

  /** @param source null: nobody wants this reading now, and it is idle */
  constructor(
    host: FeedHost,
    source: () => Source<T> | null,
    { leastInterval = 0, fields = [], beside = false }: FeedOptions = {},
  ) {
    this.#host = host;
    this.#source = source;
    this.#leastInterval = leastInterval;
    this.#fields = fields;
    this.#beside = beside;
    host.addController(this);
    host.follow(this);
  }

  get reading(): Reading<T> {
    const live = this.#unsubscribe && !this.#held && !this.#holding;
    return live && this.#feed ? this.#readingOf(this.#feed) : this.#reading;
  }

  /**
   * When the answer told how things stand: of what came later it knows nothing, and an hour that nobody asked about is no
   * quiet one. Now, where nobody knows how old the answer is.
   */
  get asOf(): Instant {
    const { reading } = this;
    return (hasData(reading) ? reading.stamp?.at : null) ?? pageClock.now();
  }

  /** Tells, whenever it is asked, whether `asOf` has come to another quarter of an hour: hours and days begin with one. */
  passing(): () => boolean {
    const quarter = (): number => Math.floor(this.asOf / 900_000);
    const now = quarter();
    return () => quarter() !== now;
  }

  /** Whether one of these fields of the answer, or anything in it, could not be read: an empty list then is no news. */
  isUnread(...fields: readonly string[]): boolean {
    const { reading } = this;
    return hasData(reading) && unreadIn(reading.issues, ...fields);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { connection } = this.#host;
    const source = this.#source();
    const given = givenData(this.#host);
    const wire = source && givenPart(given, source.request.endpoint, !this.#beside);
    if (source && wire !== undefined) this.#readGiven(source, wire);
    else if (source && connection && given === undefined) {
      this.#follow(feedOf(source, connection), streamUrlOf(source, connection));
    } else this.#forget();
    if (source) this.#report(source.request);
  }

  hostDisconnected(): void {
    this.#rest(this.reading);
  }

  /** Asks again now, paused or not; resolves when an answer or a problem is there. */
  async refresh(where?: 'seen' | 'hidden'): Promise<void> {
    await this.#feed?.refresh(where);
    if (this.#held) this.#show();
  }

  ageOf(stamp: Stamp): number {
    return ageOf(stamp, pageClock);
  }

  until(at: number): number {
    return Math.max(0, at - pageClock.now());
  }

  isSlow(): boolean {
    const { reading } = this;
    const now = pageClock.steady();
    this.#busySince = hasData(reading) && reading.refreshing ? (this.#busySince ?? now) : null;
    return this.#busySince !== null && now - this.#busySince > slowAfter - 1000;
  }

  #follow(feed: Feed<T>, streamUrl: string | undefined): void {
    const { isPaused } = this.#host;
    // Who asks once asks once for everything.
    const interval = this.#host.interval && Math.max(this.#host.interval, this.#leastInterval);
    if (feed !== this.#feed) {
      this.#rest(this.#readingOf(feed));
      this.#feed = feed;
      this.#loadingSince = pageClock.steady();
    }
    // Whoever is paused from the start still gets one answer to look at.
    const held = isPaused && feed.reading.phase !== 'loading';
    const asBefore = interval === this.#interval && streamUrl === this.#streamUrl;
    if (this.#unsubscribe && held === this.#held && asBefore) return;
    const leave = this.#unsubscribe;
    this.#interval = interval;
    this.#streamUrl = streamUrl;
    this.#held = held;
    this.#unsubscribe = held ? feed.hold() : feed.subscribe(this.#arrived, interval, streamUrl);
    leave?.();
    this.#take(feed);
  }

  /** The same object for the same reading, so that it is told once. */
  #readingOf({ reading }: Feed<T>): Reading<T> {
    if (this.#shown?.of !== reading) this.#shown = { of: reading, reading: readingOf(reading, this.#fields) };
    return this.#shown.reading;
  }

  /** A request that is out brings nothing for whoever is paused. */
  #take(feed: Feed<T>): void {
    const reading = this.#readingOf(feed);
    this.#reading =
      this.#held && (hasData(reading) || hasProblem(reading)) ? { ...reading, refreshing: false } : reading;
  }

  /** Stays with what is known, and asks for nothing. */
  #rest(reading: Reading<T>): void {
    this.#reading = reading;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    clearTimeout(this.#holding);
    this.#holding = undefined;
  }

  /** There is nothing to know, or nowhere to ask. */
  #forget(): void {
    this.#rest({ phase: 'idle' });
    this.#feed = undefined;
    this.#given = undefined;
  }

  readonly #arrived = (): void => {
    const shownFor = pageClock.steady() - this.#loadingSince;
    if (this.#reading.phase === 'loading' && shownFor > skeleton.from && shownFor < skeleton.until) {
      this.#holding ??= setTimeout(this.#show, skeleton.until - shownFor);
    } else if (!this.#holding) this.#show();
  };

  readonly #show = (): void => {
    this.#holding = undefined;
    if (this.#feed) this.#take(this.#feed);
    this.#host.requestUpdate();
  };

  #readGiven(source: Source<T>, wire: unknown): void {
    const { dataAt } = this.#host;
    const given = this.#given;
    if (!this.#feed && given && given.wire === wire && given.dataAt === dataAt) return;
    this.#given = { wire, dataAt };
    this.#feed = undefined;
    const { data, issues } = source.read(wire, pageClock.now());
    this.#rest(
      data === null
        ? {
            phase: 'failed',
            problem: { kind: 'unreadable', body: 'not-the-contract' },
            retry: { attempts: 1, nextAt: null },
            refreshing: false,
          }
        : { phase: 'fresh', data, stamp: givenStamp(this.#host), issues, refreshing: false },
    );
  }

  /** Tells the page what deviates from the contract, each kind once, and every new problem. */
  #report({ endpoint }: ApiRequest): void {
    const { reading } = this;
    for (const issue of hasData(reading) ? reading.issues : []) {
      const kind = `${issue.path.replace(/\[\d+\]/g, '[]')} ${issue.expected}`;
      if (this.#told.has(kind)) continue;
      this.#told.add(kind);
      tell(this.#host, 'spendglass-contract-issue', { endpoint, issue });
    }
    const problem = hasProblem(reading) ? reading.problem : null;
    const kind =
      problem && problem.kind + (problem.kind === 'http' || problem.kind === 'auth' ? problem.status : '');
    if (problem && kind !== this.#toldProblem) tell(this.#host, 'spendglass-problem', { endpoint, problem });
    this.#toldProblem = kind;
  }
}
