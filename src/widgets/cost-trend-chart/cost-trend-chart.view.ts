import type { BucketWidth } from '../../chart/buckets.js';
import { compareUnit, type BucketUnit } from '../../chart/coarser.js';
import type { Columns } from '../../chart/columns.js';
import { day, hour } from '../../chart/durations.js';
import { summaryOf, type Summary } from '../../chart/summary.js';
import { anomaliesOf, type Anomalies } from '../../chart/usual.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import type { PeriodBefore } from '../../data/period-before.js';
import { percentMore } from '../../parts/delta.js';
import { daysLater, pointsBefore } from '../../parts/trend-before.js';
import { coarserPoints, coarserSeries } from '../../parts/trend-coarser.js';
import {
  columnsOf,
  trendSeries,
  type Figure,
  type Metric,
  type TrendPoint,
  type TrendSeries,
} from '../../parts/trend-series.js';
import type { Instant } from '../../types/instant.js';
import { aheadOf, type Ahead } from './cost-trend-chart.projection.js';

/** What a bucket is called. */
export type BucketName = BucketUnit | 'other';

/** `auto`: as wide as the server's own. */
export type BucketChoice = 'auto' | BucketUnit;

export interface TrendQuestion {
  readonly metric: Metric;
  readonly now: Instant;
  /** IANA name. */
  readonly timeZone: string;
  /** 1–365 */
  readonly days: number;
  readonly bucket: BucketChoice;
  readonly before: PeriodBefore;
}

/** The period before, as far as it is known. */
export type Comparison =
  | Exclude<PeriodBefore, { kind: 'known' }>
  | {
      readonly kind: 'known';
      readonly total: Figure;
      /** Percent; null: unknown, or there was nothing before. */
      readonly change: number | null;
      /** Beside the points of the series, bucket by bucket; null: the buckets do not fit each other. */
      readonly points: readonly TrendPoint[] | null;
      readonly columns: Columns | null;
    };

export interface TrendView {
  readonly metric: Metric;
  readonly days: number;
  readonly series: TrendSeries;
  /** The server's own total of the period, never a sum of the points. */
  readonly total: Figure;
  readonly summary: Summary;
  readonly bucket: BucketName;
  /** What was asked for and cannot be, because the server's own buckets are wider. */
  readonly tooFine: BucketUnit | null;
  /** From when on the first bucket holds figures, where it begins before the asked period. */
  readonly firstFrom: Instant | null;
  readonly comparison: Comparison;
  readonly anomalies: Anomalies;
  /** The running day and month, where they can be projected. */
  readonly ahead: readonly Ahead[];
}

export const trendView = (answer: Telemetry, question: TrendQuestion): TrendView => {
  const { metric, now, days, bucket, before } = question;
  const own = ownSeries(answer, question);
  const order = bucket === 'auto' || !own.width ? 'same' : compareUnit(bucket, own.width);
  const unit = bucket !== 'auto' && order === 'coarser' ? bucket : null;
  const series = unit ? coarserSeries(own, unit) : own;
  const coveredFrom = now - days * day;
  const total = metric === 'cost' ? answer.cost.total : answer.overview.totalRequests;
  const [first] = series.columns.time;
  return {
    metric,
    days,
    series,
    total,
    summary: summaryOf(series.columns, series.gaps, series.runningFrom),
    bucket: nameOf(series.width),
    tooFine: bucket !== 'auto' && order === 'finer' ? bucket : null,
    firstFrom: unit && first !== undefined && first < coveredFrom ? coveredFrom : null,
    comparison: compared(before, { own, series, unit, total, days }),
    anomalies:
      series === own
        ? anomaliesOf(own.columns, own.width, own.runningFrom, own.timeZone)
        : { kind: 'unknown', reason: 'not-hours' },
    ahead: aheadOf(own, coveredFrom, answer),
  };
};

/** The server's own buckets; where a period is compared, as many as it has. */
const ownSeries = (
  answer: Telemetry,
  { metric, now, timeZone, days, before }: TrendQuestion,
): TrendSeries => {
  const series = trendSeries(answer, metric, now, timeZone);
  const [earliest] = before.kind === 'known' ? before.period.hourlyTrend : [];
  if (!earliest) return series;
  return trendSeries(answer, metric, now, timeZone, daysLater(earliest.start, days, series.width));
};

const compared = (
  before: PeriodBefore,
  {
    own,
    series,
    unit,
    total,
    days,
  }: Pick<TrendView, 'series' | 'total' | 'days'> & { own: TrendSeries; unit: BucketUnit | null },
): Comparison => {
  if (before.kind !== 'known') return before;
  const { period } = before;
  const { metric } = series;
  const each = pointsBefore(period, own, days);
  const points = each && unit ? coarserPoints(own, unit, each) : each;
  const columns = points && columnsOf(series.columns.time, points, metric);
  const earlier = metric === 'cost' ? period.cost.total : period.overview.totalRequests;
  return {
    kind: 'known',
    total: earlier,
    change: percentMore(total, earlier),
    points,
    columns: columns?.value.some((value) => !Number.isNaN(value)) ? columns : null,
  };
};

const nameOf = (width: BucketWidth | null): BucketName => {
  switch (width?.unit) {
    case 'ms':
      return width.count === hour
        ? 'hour'
        : width.count === day
          ? 'day'
          : width.count === 7 * day
            ? 'week'
            : 'other';
    case 'day':
      return width.count === 1 ? 'day' : width.count === 7 ? 'week' : 'other';
    case 'month':
      return width.count === 1 ? 'month' : 'other';
    default:
      return 'other';
  }
};
