import { advance, bucketsBetween, type BucketWidth } from '../chart/buckets.js';
import { at } from '../chart/columns.js';
import { day } from '../chart/durations.js';
import { nearest } from '../chart/nearest.js';
import type { EarlierPeriod } from '../data/period-before.js';
import type { Instant } from '../types/instant.js';
import { leftOut, type TrendPoint, type TrendSeries } from './trend-series.js';
import { together } from './trend-coarser.js';

/** The same time of the period that follows: hours by the clock on no wall, as servers count a period back. */
export const daysLater = (start: Instant, days: number, width: BucketWidth | null): Instant =>
  width && width.unit !== 'ms'
    ? advance(start, { unit: 'day', count: days, zone: width.zone })
    : start + days * day;

/** The buckets of the period before, each beside the one that follows it by the days; null: nobody knows how long one is. */
export const pointsBefore = (
  period: EarlierPeriod,
  { columns: { time }, width }: TrendSeries,
  days: number,
): readonly TrendPoint[] | null => {
  if (!width) return null;
  const missing = leftOut(period);
  const points = [...time].map(() => missing);
  for (const { start, cost, requests } of period.hourlyTrend) {
    const later = daysLater(start, days, width);
    const index = nearest(time, later);
    if (bucketsBetween(at(time, index), later, width) !== 0) continue;
    // Where the clocks are set two days can fall on one.
    const there = points[index];
    const own = { cost, requests };
    points[index] = there && there !== missing ? together([there, own]) : own;
  }
  return points;
};
