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

/** Money, exact, or a count; null: unknown. */
export type Figure = Money | number | null;

/** One bucket: the server's own figures, or the zero that its totals prove; null where nobody knows. */
export interface TrendPoint {
  readonly cost: Money | null;
  readonly requests: number | null;
}

/** An answer's buckets as a chart needs them. */
export interface TrendSeries {
  readonly metric: Metric;
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

/** Buckets as an answer tells of them. */
type Told = {
  readonly hourlyTrend: Telemetry['hourlyTrend'];
  readonly overview: Pick<Telemetry['overview'], 'totalRequests'>;
};

const unknown: TrendPoint = { cost: null, requests: null };
const nothing: TrendPoint = { cost: zero, requests: 0 };

/**
 * A bucket that was left out held nothing where the others add up to the total; else nobody knows what it held. Where no
 * cost is known, a line of such zeros would tell of one.
 */
export const leftOut = ({ hourlyTrend, overview }: Told): TrendPoint => {
  const value = leftOutValue(
    hourlyTrend.map(({ requests }) => requests),
    overview.totalRequests,
  );
  if (value !== 0) return unknown;
  return hourlyTrend.length > 0 && hourlyTrend.every(({ cost }) => cost === null)
    ? { cost: null, requests: 0 }
    : nothing;
};

/** NaN: unknown. */
const drawn = (figure: Figure): number => (figure === null ? NaN : Number(figure));

export const columnsOf = (time: Float64Array, points: readonly TrendPoint[], metric: Metric): Columns => ({
  time,
  value: new Float64Array(points.map((point) => drawn(point[metric]))),
});

/** What follows from points in time. */
export const seriesOf = (
  time: Float64Array,
  points: readonly TrendPoint[],
  told: Pick<TrendSeries, 'metric' | 'width' | 'now' | 'timeZone'>,
): TrendSeries => {
  const columns = columnsOf(time, points, told.metric);
  return {
    ...told,
    points,
    columns,
    gaps: gapsOf(columns, told.width),
    runningFrom: runningFrom(time, told.width, told.now),
  };
};

/**
 * Lays the trend on a timeline without holes, up to the bucket that is running now. What the server left out is zero
 * where the requests prove it, else a gap.
 * @param from when the timeline is to begin, where that is before the first bucket
 */
export const trendSeries = (
  answer: Telemetry,
  metric: Metric,
  clientNow: Instant,
  timeZone: string,
  from?: Instant,
): TrendSeries => {
  const { hourlyTrend, trendTime } = answer;
  const zone = trendTime === 'calendar' ? 'UTC' : timeZone;
  const starts = new Float64Array(hourlyTrend.map(({ start }) => start));
  const width = bucketWidth(starts, zone);
  const newest = hourlyTrend.at(-1)?.start ?? clientNow;
  const now = width ? currentTime(clientNow, newest, width) : clientNow;
  const { time, row } = timeline(starts, width, now, from);
  const missing = leftOut(answer);
  const points = [...row].map((index) => hourlyTrend[index] ?? missing);
  return seriesOf(time, points, { metric, width, now, timeZone: zone });
};
