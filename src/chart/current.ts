import type { Instant } from '../types/instant.js';
import { advance, type BucketWidth } from './buckets.js';
import { at } from './columns.js';

/**
 * The client's clock, except where the newest bucket lies in its future by more than a bucket: then the clock is
 * slow, and that bucket's start is the best that is known. An old newest bucket means no traffic, never a fast clock.
 */
export const currentTime = (now: Instant, newest: Instant, width: BucketWidth): Instant =>
  newest > advance(now, width) ? newest : now;

/** Index of the first bucket that is still running at `now`; the length where all have ended. */
export const runningFrom = (time: Float64Array, width: BucketWidth | null, now: Instant): number => {
  let index = time.length;
  while (width && index > 0 && advance(at(time, index - 1), width) > now) index--;
  return index;
};
