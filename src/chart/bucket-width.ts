import { monthIndex, type BucketWidth } from './buckets.js';
import { at } from './columns.js';
import { day, hour, minute } from './durations.js';
import { wallTime } from './zone.js';

/** Share of the distances that may be strays. */
const strays = 0.05;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const roundTo = (unit: number, distance: number): number => Math.round(distance / unit) * unit;

/** A day on which the clock is set has 23 or 25 hours. Among hours, 49 of them are no two days. */
const areDays = (distances: Float64Array): boolean =>
  distances.every((distance) => distance > hour && Math.abs(distance - roundTo(day, distance)) <= hour);

/** The largest of day, hour and minute on which every bucket begins. */
const alignedUnit = (time: Float64Array, zone: string): number =>
  [day, hour].find((unit) =>
    ['UTC', zone].some((each) => time.every((start) => wallTime(each, start) % unit === 0)),
  ) ?? minute;

const monthsWidth = (time: Float64Array, zone: string): BucketWidth | null => {
  for (const each of ['UTC', zone]) {
    const walls = time.map((start) => wallTime(each, start));
    if (!walls.every((wall) => new Date(wall).getUTCDate() === 1 && wall % day === 0)) continue;
    const months = walls.map(monthIndex);
    return { unit: 'month', count: months.map((month) => month - at(months, 0)).reduce(gcd), zone: each };
  }
  return null;
};

/**
 * The width of the buckets, from the distances between their starts alone: the shortest distance, strays aside, where
 * it divides (nearly) all others, otherwise their greatest common divisor. A distance seen only once may be two busy
 * hours of a quiet day, so one or two buckets are taken for the unit on which they begin.
 * null: there is no bucket.
 */
export const bucketWidth = (time: Float64Array, zone: string): BucketWidth | null => {
  if (time.length === 0) return null;
  const exact = time
    .subarray(1)
    .map((start, i) => start - at(time, i))
    .filter((distance) => distance >= minute / 2);
  if (exact.length > 0 && exact.every((distance) => distance >= 28 * day - hour)) {
    const months = monthsWidth(time, zone);
    if (months) return months;
  }

  // A bucket's start may be some seconds off.
  const unit = areDays(exact) ? day : minute;
  const distances = exact.map((distance) => roundTo(unit, distance)).sort();
  const shortest = at(distances, Math.floor(distances.length * strays));
  const strayed = distances.filter((distance) => distance % shortest !== 0).length;
  let ms = strayed > distances.length * strays ? distances.reduce(gcd) : shortest;
  if (distances.filter((distance) => distance === ms).length < 2) ms = alignedUnit(time, zone);

  const local = ms % day === 0 && exact.some((distance) => distance % day !== 0);
  return local ? { unit: 'day', count: ms / day, zone } : { unit: 'ms', count: ms };
};
