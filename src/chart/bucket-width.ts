import { monthIndex, type BucketWidth } from './buckets.js';
import { at } from './columns.js';
import { day, hour, minute } from './durations.js';
import { wallTime } from './zone.js';

/** Share of the distances that may be strays. */
const strays = 0.05;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const roundTo = (unit: number, distance: number): number => Math.round(distance / unit) * unit;

/** Distances in ms, and how often each is there: of thousands nearly all are alike. */
type Tally = ReadonlyMap<number, number>;

const tally = (distances: Iterable<readonly [distance: number, count: number]>): Tally => {
  const counts = new Map<number, number>();
  for (const [distance, count] of distances) counts.set(distance, (counts.get(distance) ?? 0) + count);
  return counts;
};

/** From each start to the next, one after the other those that are alike at once; starts of one bucket have none. */
function* distancesOf(time: Float64Array): Generator<readonly [distance: number, count: number]> {
  for (let i = 1, next; i < time.length; i = next) {
    const distance = at(time, i) - at(time, i - 1);
    for (next = i + 1; at(time, next) - at(time, next - 1) === distance;) next++;
    if (distance >= minute / 2) yield [distance, next - i];
  }
}

/** A day on which the clock is set has 23 or 25 hours. Among hours, 49 of them are no two days. */
const areDays = (distances: readonly number[]): boolean =>
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
  const exact = tally(distancesOf(time));
  const lengths = [...exact.keys()];
  if (lengths.length > 0 && lengths.every((distance) => distance >= 28 * day - hour)) {
    const months = monthsWidth(time, zone);
    if (months) return months;
  }

  // A bucket's start may be some seconds off.
  const unit = areDays(lengths) ? day : minute;
  const rounded = tally([...exact].map(([distance, count]) => [roundTo(unit, distance), count]));
  const distances = [...rounded.keys()].sort((a, b) => a - b);
  const timesOf = (all: readonly number[]): number =>
    all.reduce((sum, distance) => sum + (rounded.get(distance) ?? 0), 0);
  const few = strays * timesOf(distances);
  let before = 0;
  const shortest = distances.find((distance) => (before += timesOf([distance])) > Math.floor(few)) ?? NaN;
  const strayed = timesOf(distances.filter((distance) => distance % shortest !== 0));
  let ms = strayed > few ? distances.reduce(gcd) : shortest;
  if (timesOf([ms]) < 2) ms = alignedUnit(time, zone);

  const local = ms % day === 0 && lengths.some((distance) => distance % day !== 0);
  return local ? { unit: 'day', count: ms / day, zone } : { unit: 'ms', count: ms };
};
