import type { Telemetry, TrendBucket } from '../contracts/telemetry.js';
import { bucketWidth } from '../chart/bucket-width.js';
import type { BucketWidth } from '../chart/buckets.js';
import type { Columns } from '../chart/columns.js';
import { currentTime, runningFrom } from '../chart/current.js';
import { along, leftOutValue, timeline } from '../chart/fill.js';
import { gapsOf, type Gap } from '../chart/gaps.js';
import type { Instant } from '../types/instant.js';

export type Metric = 'cost' | 'requests';

/** An answer's buckets as a chart needs them. */
export interface TrendSeries {
  readonly columns: Columns;
  /** The server's bucket at each point; null where it sent none. */
  readonly buckets: readonly (TrendBucket | null)[];
  readonly width: BucketWidth | null;
  readonly gaps: readonly Gap[];
  /** Index of the bucket that is still running; the length where all have ended. */
  readonly runningFrom: number;
  /** The client's clock, or the newest bucket where that clock is behind the server's. */
  readonly now: Instant;
  /** The zone that the buckets are told in: calendar days are never shifted. */
  readonly timeZone: string;
}

/** What is charted of a bucket. */
export const metricOf = (bucket: TrendBucket, metric: Metric): number | null =>
  metric === 'requests' ? bucket.requests : bucket.cost === null ? null : Number(bucket.cost);

/**
 * Lays the trend on a timeline without holes, up to the bucket that is running now. What the server left out is zero
 * where the requests prove it, else a gap.
 */
export const trendSeries = (
  { hourlyTrend, trendTime, overview }: Telemetry,
  metric: Metric,
  clientNow: Instant,
  timeZone: string,
): TrendSeries => {
  const zone = trendTime === 'calendar' ? 'UTC' : timeZone;
  const starts = Float64Array.from(hourlyTrend, ({ start }) => start);
  const width = bucketWidth(starts, zone);
  const newest = hourlyTrend.at(-1)?.start ?? clientNow;
  const now = width ? currentTime(clientNow, newest, width) : clientNow;
  const line = timeline(starts, width, now);
  const requests = hourlyTrend.map((bucket) => bucket.requests);
  const value = along(
    line,
    (row) => {
      const bucket = hourlyTrend[row];
      return bucket ? metricOf(bucket, metric) : null;
    },
    leftOutValue(requests, overview.totalRequests),
  );
  const columns = { time: line.time, value };
  return {
    columns,
    buckets: Array.from(line.row, (row) => hourlyTrend[row] ?? null),
    width,
    gaps: gapsOf(columns, width),
    runningFrom: runningFrom(line.time, width, now),
    now,
    timeZone: zone,
  };
};
