import { unitStart } from '../../chart/coarser.js';
import type { CostAlert, CostAlerts } from '../../contracts/cost-alerts.js';
import { compare, isPositive } from '../../money/compare.js';
import { hasData, type Reading } from '../../data/reading.js';
import type { Money } from '../../types/money.js';
import type { TrendView } from './cost-trend-chart.view.js';

export type BudgetWindow = 'hourly' | 'daily' | 'monthly';

/** The threshold of an alert that watches what a bucket holds. */
export interface Budget {
  readonly window: BudgetWindow;
  readonly threshold: Money;
  /** An alert for every domain, which the server holds against each of them alone, beside the sum of all. */
  readonly eachAlone: boolean;
}

/** What is known of the alerts. */
export type Budgets =
  /** Nobody asked for them, or they are on their way. */
  | { readonly kind: 'none' }
  | { readonly kind: 'failed' }
  /** Those that watch these buckets, the lowest first. */
  | { readonly kind: 'known'; readonly budgets: readonly Budget[] };

/** Alerts watch hours, and days and months in UTC. */
const windows = { hour: 'hourly', day: 'daily', month: 'monthly' } as const;

const windowOf = ({ bucket, series }: TrendView): BudgetWindow | null => {
  if (bucket !== 'hour' && bucket !== 'day' && bucket !== 'month') return null;
  const inUtc = series.columns.time.every((start) => unitStart(bucket, start, 'UTC') === start);
  return inUtc ? windows[bucket] : null;
};

/**
 * The thresholds that can be drawn over the buckets: same window, same domain; the lowest first, each once.
 * @param domain undefined: all of them
 */
export const budgetsOf = (alerts: CostAlerts, view: TrendView, domain: string | undefined): Budget[] => {
  const window = view.metric === 'cost' ? windowOf(view) : null;
  if (!window) return [];
  const fits = (alert: CostAlert): boolean =>
    alert.type === window && (alert.domain === null || alert.domain === domain);
  const thresholds = alerts.filter(fits).flatMap(({ threshold }) => threshold ?? []);
  return thresholds
    .filter(isPositive)
    .sort(compare)
    .filter((threshold, i, all) => i === 0 || compare(threshold, all[i - 1] ?? threshold) !== 0)
    .map((threshold) => ({ window, threshold, eachAlone: domain === undefined }));
};

export const readBudgets = (
  reading: Reading<CostAlerts>,
  view: TrendView,
  domain: string | undefined,
): Budgets => {
  if (hasData(reading)) return { kind: 'known', budgets: budgetsOf(reading.data, view, domain) };
  return { kind: reading.phase === 'failed' ? 'failed' : 'none' };
};

/** A line so far above the data would press it flat: such a budget is told in words. */
export const highestShown = (highest: number): number => (highest > 0 ? 3 * highest : Infinity);
