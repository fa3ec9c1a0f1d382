import type { Instant } from '../types/instant.js';
import { at } from './columns.js';

/** Index of the first entry that is not before `instant`. */
export const firstFrom = (time: Float64Array, instant: Instant): number => {
  let low = 0;
  let high = time.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(time, middle) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Index of the entry nearest to `instant`, the earlier of two that are as near; −1 where there is none. */
export const nearest = (time: Float64Array, instant: Instant): number => {
  const next = Math.min(firstFrom(time, instant), time.length - 1);
  return next > 0 && instant - at(time, next - 1) <= at(time, next) - instant ? next - 1 : next;
};
