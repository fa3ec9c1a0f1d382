import type { Telemetry } from '../contracts/telemetry.js';
import { knownCosts } from '../contracts/unpriced.js';
import { subtract } from '../money/arithmetic.js';
import type { Instant } from '../types/instant.js';
import type { Money } from '../types/money.js';
import type { Problem } from './problem.js';

/** Two answers to one moment: of the asked days, and of twice as many. */
export interface PeriodPair {
  readonly now: Telemetry;
  readonly twice: Telemetry;
}

type Only<Part extends keyof Telemetry, Figure extends keyof Telemetry[Part]> = Pick<Telemetry[Part], Figure>;

/**
 * The figures of the period before, as far as they can be subtracted: sums and counts. Averages, percentages and
 * projections are not here; whoever needs one computes it from these. null: unknown.
 */
export interface EarlierPeriod extends Pick<Telemetry, 'hourlyTrend' | 'modelUsage' | 'domainBreakdown'> {
  readonly overview: Only<'overview', 'totalRequests' | 'successfulRequests' | 'failedRequests'>;
  readonly cost: Only<'cost', 'total'>;
  readonly tokens: Only<'tokens', 'totalInput' | 'totalOutput' | 'total'>;
  readonly performance: Only<'performance', 'totalSearches'>;
}

/** What is known of the period before the asked one. */
export type PeriodBefore =
  /** Nobody compares. */
  | { readonly kind: 'off' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /**
   * There is no earlier period: `too-long`: twice the days are more than the 365 that can be asked for; `no-data`: the
   * server's data does not reach back so far; `given`: the page's own data, which nothing is asked about.
   */
  | { readonly kind: 'none'; readonly reason: 'too-long' | 'no-data' | 'given' }
  | { readonly kind: 'known'; readonly period: EarlierPeriod };

/** The most days that the API can be asked for. */
const mostDays = 365;

/** Whether there can be a period before that many days. */
export const canCompare = (days: number): boolean => 2 * days <= mostDays;

const dayMs = 86_400_000;

type Figure = number | Money | null;

const less = (twice: Figure, now: Figure): Figure => {
  if (twice === null || now === null) return null;
  const difference = typeof twice === 'string' ? subtract(twice, now as Money) : twice - Number(now);
  return Number(difference) < 0 ? null : difference;
};

const lessOf = <T extends object, Name extends keyof T>(
  twice: T,
  now: T,
  ...names: readonly Name[]
): Pick<T, Name> =>
  Object.fromEntries(names.map((name) => [name, less(twice[name] as Figure, now[name] as Figure)])) as Pick<
    T,
    Name
  >;

/** What is missing in the shorter answer had nothing in it. */
const lessEach = <Row extends object, Key extends keyof Row>(
  twice: readonly Row[],
  now: readonly Row[],
  key: Key,
  ...names: readonly (keyof Row)[]
): Row[] => {
  const own = new Map(now.map((row) => [row[key], row]));
  return twice.map((row) => {
    const same = own.get(row[key]);
    return same ? { ...row, ...lessOf(row, same, ...names) } : row;
  });
};

/**
 * Data that begins late in the window is missing rather than quiet, unless it is silent as long elsewhere: a shop that
 * sleeps at night, or on Sundays. An eighth of the period may be missing, never more than half of it.
 */
const reachesBack = ({ hourlyTrend }: Telemetry, from: Instant, period: number): boolean => {
  let late = Infinity;
  let silence = period / 8;
  hourlyTrend.forEach(({ start }, i) => {
    const before = hourlyTrend[i - 1];
    if (before) silence = Math.max(silence, start - before.start);
    else late = start - from;
  });
  return late <= Math.min(silence, period / 2);
};

/**
 * The period before: (2 × days) − (days). What comes out negative is null, since the two answers then do not fit.
 * @param days of the shorter answer, 1–365
 * @param at when both were asked
 */
export const periodBefore = ({ now, twice }: PeriodPair, days: number, at: Instant): PeriodBefore => {
  const period = days * dayMs;
  const border = at - period;
  // Money of two currencies is never subtracted.
  if (now.currency !== twice.currency || !reachesBack(twice, border - period, period))
    return { kind: 'none', reason: 'no-data' };
  // A server that tells of longer periods in longer buckets gives none that could be subtracted.
  const starts = new Set(twice.hourlyTrend.map(({ start }) => start));
  const fits = now.hourlyTrend.every(({ start }) => start < border || starts.has(start));
  return {
    kind: 'known',
    period: knownCosts({
      overview: lessOf(twice.overview, now.overview, 'totalRequests', 'successfulRequests', 'failedRequests'),
      cost: lessOf(twice.cost, now.cost, 'total'),
      tokens: lessOf(twice.tokens, now.tokens, 'totalInput', 'totalOutput', 'total'),
      performance: lessOf(twice.performance, now.performance, 'totalSearches'),
      modelUsage: lessEach(twice.modelUsage, now.modelUsage, 'model', 'count', 'cost', 'tokens'),
      domainBreakdown: lessEach(twice.domainBreakdown, now.domainBreakdown, 'domain', 'requests', 'cost'),
      // The bucket on the border is in both answers, in each with its own part only.
      hourlyTrend: lessEach(
        twice.hourlyTrend.filter(({ start }) => fits && start < border),
        now.hourlyTrend,
        'start',
        'requests',
        'cost',
      ),
    }),
  };
};
