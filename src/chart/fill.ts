import type { Instant } from '../types/instant.js';
import { advance, bucketsBetween, type BucketWidth } from './buckets.js';
import { at } from './columns.js';

/** Every bucket from the first to the last, whether the server sent it or left it out. */
export interface Timeline {
  readonly time: Float64Array;
  /** Index into the server's rows; −1: left out by the server. */
  readonly row: Int32Array;
}

/** More than five years of hours. Beyond it a hole keeps its first and its last bucket only, which is the same picture. */
const mostBuckets = 50_000;

/**
 * Lays the server's buckets on a timeline without holes that ends with the bucket running at `until`, and begins with
 * the one at `from` where that is earlier than all of them. Without a width the buckets stay as they are.
 */
export const timeline = (
  starts: Float64Array,
  width: BucketWidth | null,
  until: Instant,
  from: Instant = at(starts, 0),
): Timeline => {
  const time: number[] = [];
  const row: number[] = [];
  const push = (start: Instant, index: number): void => {
    time.push(start);
    row.push(index);
  };
  const last = starts.length - 1;
  const coarse =
    width !== null &&
    bucketsBetween(Math.min(from, at(starts, 0)), Math.max(until, at(starts, last)), width) > mostBuckets;

  const hole = (start: Instant, missing: number, step: BucketWidth): void => {
    for (let k = 1; k <= missing; k += coarse ? Math.max(1, missing - 1) : 1)
      push(advance(start, step, k), -1);
  };
  if (width && last >= 0 && from < at(starts, 0)) {
    const early = bucketsBetween(from, at(starts, 0), width);
    hole(advance(at(starts, 0), width, -early - 1), early, width);
  }
  starts.forEach((start, index) => {
    push(start, index);
    if (width && index < last) hole(start, bucketsBetween(start, at(starts, index + 1), width) - 1, width);
  });
  if (width && last >= 0) {
    const end = at(starts, last);
    let missing = Math.max(0, bucketsBetween(end, until, width) - 1);
    while (advance(end, width, missing + 1) <= until) missing++;
    hole(end, missing, width);
  }
  return { time: Float64Array.from(time), row: Int32Array.from(row) };
};

/**
 * What a bucket is worth that the server left out: zero where the requests of the buckets it sent add up to the
 * total, because then none was left to hold; otherwise NaN.
 */
export const leftOutValue = (requests: readonly (number | null)[], total: number | null): number => {
  let sum = 0;
  for (const count of requests) {
    if (count === null) return NaN;
    sum += count;
  }
  return sum === total ? 0 : NaN;
};
