import type { Monitoring, MonitoringPeriod } from '../../contracts/monitoring.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import { divide } from '../../money/arithmetic.js';
import { isZero } from '../../money/compare.js';
import { isUnpriced } from '../../money/unpriced.js';
import { mergeRows } from '../../parts/merge-rows.js';
import type { TermsWords } from '../../parts/terms.words.js';
import type { Money } from '../../types/money.js';
import type { Cell, Table } from '../../types/table.js';
import type { AiPerformanceWords } from './ai-performance.words.js';

const periods: Readonly<Record<number, MonitoringPeriod>> = { 1: 'day', 7: 'week', 30: 'month' };

/** The period of the monitoring endpoint that is exactly as long; undefined: there is none. */
export const periodOf = (days: number): MonitoringPeriod | undefined => periods[days];

/** What only the monitoring endpoint knows; null: unknown. */
export interface Extremes {
  /** ms */
  readonly median: number | null;
  /** ms */
  readonly p95: number | null;
  readonly dearest: Money | null;
  readonly least: Money | null;
  /** Some requests have no price, so that nobody knows which one cost least. */
  readonly unpriced: boolean;
  /** ms, by model. */
  readonly durations: ReadonlyMap<string, number | null>;
}

const hour = 3_600_000;

/** No request is free: one of nothing has no price. */
const paid = (cost: Money | null): Money | null => (cost !== null && isZero(cost) ? null : cost);

/** An answer about another period than the one that is shown says nothing of it. */
export const extremesOf = (answer: Monitoring | null, days: number): Extremes => {
  const { period = null, periodStart = null, periodEnd = null } = answer?.metrics ?? {};
  const span = periodStart === null || periodEnd === null ? null : periodEnd - periodStart;
  const fits = span === null ? period === periodOf(days) : Math.abs(span - days * 24 * hour) <= hour;
  const metrics = answer && fits && answer.metrics.totalRequests !== 0 ? answer.metrics : null;
  const { maxRequestCost: dearest = null, minRequestCost: least = null } = metrics?.cost ?? {};
  return {
    median: metrics?.performance.medianDurationMs ?? null,
    p95: metrics?.performance.p95DurationMs ?? null,
    dearest: paid(dearest),
    least: paid(least),
    unpriced: least !== null && isZero(least),
    durations: new Map(metrics?.modelBreakdown.map(({ model, avgDuration }) => [model, avgDuration])),
  };
};

/** Decimals of a derived price: beyond what any price list tells apart. */
const scale = 12;

export const modelsTable = (
  { modelUsage }: Telemetry,
  { durations }: Extremes,
  words: AiPerformanceWords,
  terms: TermsWords,
): Table => ({
  name: 'ai-performance-models',
  caption: words.models,
  columns: [
    { key: 'model', label: terms.model, kind: 'text' },
    { key: 'requests', label: terms.requests, kind: 'count' },
    { key: 'response_time_ms', label: words.responseTime, kind: 'duration' },
    { key: 'tokens_per_request', label: words.tokensPerRequest, kind: 'count' },
    { key: 'cost_per_request', label: terms.costPerRequest, kind: 'money' },
  ],
  rows: mergeRows(modelUsage, 'model').map(({ model, count, tokens, cost }): Cell[] => [
    model,
    count,
    durations.get(model) ?? null,
    tokens === null || !count ? null : Math.round(tokens / count),
    cost === null || !count || isUnpriced(cost, tokens) ? null : divide(cost, count, scale),
  ]),
});
