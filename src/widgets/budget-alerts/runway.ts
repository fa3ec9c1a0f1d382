import type { Telemetry } from '../../contracts/telemetry.js';
import { isZero, ratio } from '../../money/compare.js';
import type { BudgetAlert } from '../../parts/budgets.js';
import { mergeRows } from '../../parts/merge-rows.js';
import { knownCost } from '../../parts/unpriced.js';
import type { Instant } from '../../types/instant.js';

/** How long a monthly budget lasts at the rate of the last days. */
export type Runway =
  /** Used up between two days of this month; `to` null: perhaps not in this month. */
  | { readonly kind: 'ends'; readonly from: Instant; readonly to: Instant | null }
  | { readonly kind: 'lasts' }
  /** Fewer whole days of history than a forecast needs. */
  | { readonly kind: 'too-little' };

/** Whole days in UTC below which nothing is forecast. */
export const fewestDays = 5;

const day = 86_400_000;
/** Standard deviations between which 80 % of a normal distribution lie. */
const spread = 1.2816;

/**
 * The rest of the budget, spent at the mean of the last whole days; the range is that of the mean (80 %, by the standard
 * error over the days). A domain is taken to go up and down with the whole, of which it has its share. null: there is
 * nothing to say of this alert: it is not monthly, already exceeded, or nobody knows whose rate counts.
 *
 * @param telemetry of the last days, of the alert's domain or of all
 * @param now when the alert was as it is
 * @param known until when the telemetry tells
 */
export const runway = (
  alert: BudgetAlert,
  telemetry: Telemetry,
  now: Instant,
  known = now,
): Runway | null => {
  const { type, state, spent, threshold } = alert;
  if (type !== 'monthly' || (state !== 'within' && state !== 'near')) return null;
  if (spent === null || threshold === null) return null;
  const part = shareOf(alert, telemetry);
  if (part === null) return null;
  const days = wholeDays(telemetry, known);
  if (days.length < fewestDays) return { kind: 'too-little' };
  const { mean, error } = meanOf(days);
  const rest = Number(threshold) - Number(spent);
  const at = (rate: number): Instant => (rate > 0 ? now + (rest / (rate * part)) * day : Infinity);
  const from = at(mean + spread * error);
  const to = at(mean - spread * error);
  const end = monthEnd(now);
  return from >= end ? { kind: 'lasts' } : { kind: 'ends', from, to: to < end ? to : null };
};

/** What part of the cost the alert's domain has: of an alert for every domain, the one that is nearest its end. */
const shareOf = ({ domain, across }: BudgetAlert, telemetry: Telemetry): number | null => {
  const { domainBreakdown } = telemetry;
  const { total } = telemetry.cost;
  if (total === null) return null;
  const name = domain ?? across?.highest;
  const own = mergeRows(domainBreakdown, 'domain').find((each) => each.domain === name);
  const cost = own ? knownCost(own.cost, own.requests, telemetry) : null;
  // Of nothing spent, everybody has the same part.
  if (cost !== null) return isZero(total) ? 1 : ratio(cost, total);
  // An answer of this domain alone, by a server that sends no breakdown then.
  return domain !== null && domainBreakdown.length === 0 ? 1 : null;
};

/** Cost of each day in UTC that has wholly passed since the answer's first bucket; a day with an unknown one is left out. */
const wholeDays = ({ hourlyTrend }: Telemetry, now: Instant): readonly number[] => {
  const first = hourlyTrend[0];
  if (!first) return [];
  const days = new Map<number, number>();
  for (let start = Math.floor(first.start / day) + 1; start < Math.floor(now / day); start += 1)
    days.set(start, 0);
  for (const { start, cost } of hourlyTrend) {
    const of = Math.floor(start / day);
    const sum = days.get(of);
    if (sum !== undefined) days.set(of, sum + (cost === null ? NaN : Number(cost)));
  }
  return [...days.values()].filter((cost) => !Number.isNaN(cost));
};

const meanOf = (values: readonly number[]): { readonly mean: number; readonly error: number } => {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  return { mean, error: Math.sqrt(variance / n) };
};

const monthEnd = (now: Instant): Instant => {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
};
