import type { Columns } from '../../chart/columns.js';
import { condense } from '../../chart/condense.js';
import type { Analytics } from '../../contracts/analytics.js';
import type { Conversations } from '../../contracts/conversations.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import type { PeriodBefore } from '../../data/period-before.js';
import { percentMore, type Delta } from '../../parts/delta.js';
import type { Spark } from '../../parts/spark-line.js';
import { trendSeries } from '../../parts/trend-series.js';
import type { Instant } from '../../types/instant.js';
import type { Money } from '../../types/money.js';
import type { Cell } from '../../types/table.js';
import { metricOf, type Metric, type MetricName, type MetricSource } from './key-metrics.metrics.js';

/** The last answers of the endpoints; null: none. */
export interface Answers {
  readonly telemetry: Telemetry | null;
  readonly analytics: Analytics | null;
  readonly conversations: Conversations | null;
}

export interface Period {
  readonly days: number;
  readonly before: PeriodBefore;
  readonly now: Instant;
  readonly timeZone: string;
}

export interface Tile {
  readonly name: MetricName;
  readonly metric: Metric;
  /** null: unknown. */
  readonly value: Cell;
  /** Its endpoint counted nothing, so that it has no rate. */
  readonly ofNothing: boolean;
  /** The same figure of the period before. */
  readonly earlier: Cell;
  readonly change: Delta | null;
  readonly spark: Spark | null;
}

/** Points of a small line. */
const most = 48;

export const tile = (name: MetricName, answers: Answers, period: Period): Tile => {
  const metric = metricOf(name);
  const ofNothing = Boolean(metric.ofSomething) && hasNothing(answers, metric.source);
  const value = ofNothing ? null : valueOf(metric, answers);
  const earlier = earlierOf(metric, period);
  return {
    name,
    metric,
    value,
    ofNothing,
    earlier,
    change: changeOf(metric, value, earlier, answers),
    spark: value === null ? null : sparkOf(metric, answers, period),
  };
};

/** An endpoint answered, and counted nothing. */
export const hasNothing = (
  { telemetry, analytics, conversations }: Answers,
  source: MetricSource,
): boolean => {
  switch (source) {
    case 'telemetry':
      return telemetry?.overview.totalRequests === 0;
    case 'analytics':
      return analytics?.metrics.totalMessages === 0;
    case 'conversations':
      return conversations?.total === 0;
    default:
      return source satisfies never;
  }
};

const valueOf = (metric: Metric, { telemetry, analytics, conversations }: Answers): Cell => {
  switch (metric.source) {
    case 'telemetry':
      return telemetry && metric.value(telemetry);
    case 'analytics':
      return analytics && metric.value(analytics);
    case 'conversations':
      return conversations && metric.value(conversations);
    default:
      return metric satisfies never;
  }
};

const earlierOf = (metric: Metric, { before, days }: Period): Cell =>
  metric.source === 'telemetry' && before.kind === 'known'
    ? (metric.before?.(before.period, days) ?? null)
    : null;

const changeOf = (metric: Metric, value: Cell, earlier: Cell, { conversations }: Answers): Delta | null => {
  const { kind, more } = metric;
  if (metric.source === 'conversations') {
    const difference = conversations?.change ?? null;
    return difference === null ? null : { difference, unit: 'percent', more };
  }
  if (value === null || earlier === null) return null;
  if (kind === 'percent') return { difference: Number(value) - Number(earlier), unit: 'points', more };
  const difference = percentMore(value as Money | number, earlier as Money | number);
  return difference === null ? null : { difference, unit: 'percent', more };
};

const sparkOf = (metric: Metric, answers: Answers, { now, timeZone }: Period): Spark | null => {
  if (metric.source === 'telemetry' && metric.series && answers.telemetry) {
    const { columns, runningFrom } = trendSeries(answers.telemetry, metric.series, now, timeZone);
    const { step, ...condensed } = condense(columns, most);
    return lineOf(condensed, condensed.time.length - Math.ceil((columns.time.length - runningFrom) / step));
  }
  if (metric.source === 'analytics' && metric.series) {
    const days = answers.analytics?.dailySentiment ?? [];
    return lineOf({
      time: Float64Array.from(days, ({ date }) => date),
      value: Float64Array.from(days, ({ satisfactionScore }) => satisfactionScore ?? NaN),
    });
  }
  return null;
};

/** A single point is no course. */
const lineOf = (columns: Columns, runningFrom = columns.time.length): Spark | null =>
  columns.time.length > 1 ? { columns, runningFrom } : null;
