import type { Telemetry } from '../contracts/telemetry.js';
import { bucketWidth } from '../chart/bucket-width.js';
import type { BucketWidth } from '../chart/buckets.js';
import type { Columns } from '../chart/columns.js';
import { currentTime, runningFrom } from '../chart/current.js';
import { leftOutValue, timeline } from '../chart/fill.js';
import { gapsOf, type Gap } from '../chart/gaps.js';
import { zero } from '../money/arithmetic.js';
import type { Instant } from '../types/instant.js';
import type { Money } from '../types/money.js';

export type Metric = 'cost' | 'requests';

/** One bucket: the server's own figures, or the zero that its totals prove; null where nobody knows. */
export interface TrendPoint {
  readonly cost: Money | null;
  readonly requests: number | null;
}

/** An answer's buckets as a chart needs them. */
export interface TrendSeries {
  readonly points: readonly TrendPoint[];
  /** The charted figure of each point. */
  readonly columns: Columns;
  readonly width: BucketWidth | null;
  readonly gaps: readonly Gap[];
  /** Index of the bucket that is still running; the length where all have ended. */
  readonly runningFrom: number;
  /** The client's clock, or the newest bucket where that clock is behind the server's. */
  readonly now: Instant;
  /** The zone that the buckets are told in: calendar days are never shifted. */
  readonly timeZone: string;
}

const unknown: TrendPoint = { cost: null, requests: null };
const nothing: TrendPoint = { cost: zero, requests: 0 };

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
  const starts = new Float64Array(hourlyTrend.map(({ start }) => start));
  const width = bucketWidth(starts, zone);
  const newest = hourlyTrend.at(-1)?.start ?? clientNow;
  const now = width ? currentTime(clientNow, newest, width) : clientNow;
  const { time, row } = timeline(starts, width, now);
  const requests = hourlyTrend.map((bucket) => bucket.requests);
  const leftOut = leftOutValue(requests, overview.totalRequests) === 0 ? nothing : unknown;
  const points = [...row].map((index) => hourlyTrend[index] ?? leftOut);
  const value = new Float64Array(points.map((point) => drawn(point[metric])));
  const columns = { time, value };
  return {
    points,
    columns,
    width,
    gaps: gapsOf(columns, width),
    runningFrom: runningFrom(time, width, now),
    now,
    timeZone: zone,
  };
};

/** NaN: unknown. */
const drawn = (figure: Money | number | null): number => (figure === null ? NaN : Number(figure));
