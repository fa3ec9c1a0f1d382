import { canCompare, periodBefore, type PeriodBefore, type PeriodPair } from '../data/period-before.js';
import { pairInterval, periodPair } from '../data/period-pair.js';
import type { Reading } from '../data/reading.js';
import { FeedController, type FeedHost } from './feed-controller.js';
import { givenData } from './given.js';

export interface ComparedPeriod {
  /** 1–365 */
  readonly days: number;
  readonly domain?: string | undefined;
}

/**
 * The period before for one widget: cost, requests, tokens, counts and buckets of as many days before the asked ones.
 * It asks for the days and for twice the days at the same moment, keeps the two as a pair and renews them every 15 min;
 * like any feed it rests while the page is hidden, the widget is paused, or nobody compares.
 *
 * ```ts
 * readonly #before = new PeriodBeforeController(this, () =>
 *   this.#compare === 'previous' ? { days: this.#days, domain: setting(this, 'domain') } : null,
 * );
 * // in render()
 * const { before } = this.#before;
 * if (before.kind === 'known') before.period.cost.total;
 * ```
 *
 * A failure is one of its own: the widget's main reading stays as it is.
 */
export class PeriodBeforeController {
  readonly #host: FeedHost;
  readonly #asked: () => ComparedPeriod | null;
  readonly #pair: FeedController<PeriodPair>;
  /** Worked out once an answer, so that the same answer gives the same object. */
  #known: { readonly of: PeriodPair; readonly days: number; readonly before: PeriodBefore } | undefined;

  /** @param asked null: nobody compares, and nothing is asked */
  constructor(host: FeedHost, asked: () => ComparedPeriod | null) {
    this.#host = host;
    this.#asked = asked;
    this.#pair = new FeedController(
      host,
      () => {
        const period = asked();
        return period && canCompare(period.days) && givenData(host) === undefined ? periodPair(period) : null;
      },
      { leastInterval: pairInterval },
    );
  }

  get before(): PeriodBefore {
    const asked = this.#asked();
    if (!asked) return { kind: 'off' };
    if (givenData(this.#host) !== undefined) return { kind: 'none', reason: 'given' };
    if (!canCompare(asked.days)) return { kind: 'none', reason: 'too-long' };
    return this.#read(this.#pair.reading, asked.days);
  }

  #read(reading: Reading<PeriodPair>, days: number): PeriodBefore {
    switch (reading.phase) {
      case 'idle':
      case 'loading':
        return { kind: 'waiting' };
      case 'failed':
        return { kind: 'failed', problem: reading.problem };
      // The last good pair holds until there is a newer one: its earlier period moves slowly.
      case 'fresh':
      case 'stale': {
        const { data, stamp } = reading;
        if (this.#known?.of !== data || this.#known.days !== days)
          this.#known = { of: data, days, before: periodBefore(data, days, stamp?.at ?? NaN) };
        return this.#known.before;
      }
      default:
        return reading satisfies never;
    }
  }
}
