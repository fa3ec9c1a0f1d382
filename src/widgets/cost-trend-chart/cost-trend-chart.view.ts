import type { BucketWidth } from '../../chart/buckets.js';
import { summaryOf, type Summary } from '../../chart/summary.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import { trendSeries, type Metric, type TrendSeries } from '../../parts/trend-series.js';
import type { Instant } from '../../types/instant.js';
import type { Money } from '../../types/money.js';

/** What a bucket is called. */
export type BucketName = 'hour' | 'day' | 'month' | 'other';

/** A charted figure as it is written: exact money, or a count. */
export type Figure = Money | number | null;

export interface TrendView {
  readonly metric: Metric;
  readonly series: TrendSeries;
  /** The server's own total of the period, never a sum of the points. */
  readonly total: Figure;
  readonly summary: Summary;
  readonly bucket: BucketName;
}

export const trendView = (answer: Telemetry, metric: Metric, now: Instant, timeZone: string): TrendView => {
  const series = trendSeries(answer, metric, now, timeZone);
  return {
    metric,
    series,
    total: metric === 'cost' ? answer.cost.total : answer.overview.totalRequests,
    summary: summaryOf(series.columns, series.gaps, series.runningFrom),
    bucket: bucketOf(series.width),
  };
};

const hour = 3_600_000;
const day = 24 * hour;

const bucketOf = (width: BucketWidth | null): BucketName => {
  switch (width?.unit) {
    case 'ms':
      return width.count === hour ? 'hour' : width.count === day ? 'day' : 'other';
    case 'day':
    case 'month':
      return width.count === 1 ? width.unit : 'other';
    default:
      return 'other';
  }
};
