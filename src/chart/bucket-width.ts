import { monthIndex, type BucketWidth } from './buckets.js';
import { at } from './columns.js';
import { day, hour, minute } from './durations.js';
import { wallTime } from './zone.js';

/** Share of the distances that must fit a width; the rest may be strays. */
const fitting = 0.95;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const isMultiple = (distance: number, width: number): boolean => distance % width === 0;

/** A day on which the clock is set has 23 or 25 hours; a bucket's start may be some seconds off. */
const wholeDistance = (distance: number): number => {
  const days = Math.round(distance / day) * day;
  if (days > 0 && Math.abs(distance - days) <= hour) return days;
  return Math.round(distance / minute) * minute;
};

const distancesOf = (time: Float64Array): number[] => {
  const distances = Array.from(time.subarray(1), (start, i) => start - at(time, i));
  return distances.filter((distance) => distance >= minute / 2);
};

const mostFrequent = (distances: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const distance of distances) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  return [...counts].reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best,
  )[0];
};

/** The largest of day, hour and minute on which every bucket begins. */
const alignedUnit = (time: Float64Array, zone: string): number => {
  const on = (unit: number): boolean =>
    time.every((start) => isMultiple(start, unit)) ||
    time.every((start) => isMultiple(wallTime(zone, start), unit));
  return [day, hour].find(on) ?? minute;
};

const monthsWidth = (time: Float64Array, distances: readonly number[], zone: string): BucketWidth | null => {
  if (distances.some((distance) => distance < 28 * day - hour)) return null;
  for (const candidate of ['UTC', zone]) {
    const walls = Array.from(time, (start) => wallTime(candidate, start));
    if (!walls.every((wall) => new Date(wall).getUTCDate() === 1 && isMultiple(wall, day))) continue;
    const months = walls.map(monthIndex);
    const count = months.slice(1).reduce((all, month, i) => gcd(all, month - (months[i] ?? month)), 0);
    return { unit: 'month', count, zone: candidate };
  }
  return null;
};

/**
 * The width of the buckets, from the distances between their starts alone: the most frequent distance where it
 * divides (nearly) all others, otherwise their greatest common divisor. A distance seen only once may be two busy
 * hours of a quiet day, so one or two buckets are taken for the unit on which they begin.
 * null: there is no bucket.
 */
export const bucketWidth = (time: Float64Array, zone: string): BucketWidth | null => {
  if (time.length === 0) return null;
  const exact = distancesOf(time);
  const months = exact.length > 0 ? monthsWidth(time, exact, zone) : null;
  if (months) return months;

  const distances = exact.map(wholeDistance);
  let ms = 0;
  if (distances.length > 0) {
    const usual = mostFrequent(distances);
    const fits = distances.filter((distance) => isMultiple(distance, usual)).length;
    ms = fits >= distances.length * fitting ? usual : distances.reduce(gcd);
  }
  if (distances.filter((distance) => distance === ms).length < 2) ms = alignedUnit(time, zone);

  const local = isMultiple(ms, day) && !exact.every((distance) => isMultiple(distance, day));
  return local ? { unit: 'day', count: ms / day, zone } : { unit: 'ms', count: ms };
};
