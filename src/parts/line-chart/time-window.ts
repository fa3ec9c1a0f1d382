import { at } from '../../chart/columns.js';
import { nearest } from '../../chart/nearest.js';
import type { Instant } from '../../types/instant.js';

/** The part of the time axis that is shown, by the starts of its first and its last bucket; null: all of it. */
export type TimeWindow = { readonly from: Instant; readonly to: Instant } | null;

/** The same as indexes of buckets, both included. */
export interface IndexRange {
  readonly first: number;
  readonly last: number;
}

/** Steps between buckets in the smallest window: less shows no line. */
const fewest = 2;

export const rangeOf = (time: Float64Array, window: TimeWindow): IndexRange =>
  window
    ? { first: nearest(time, window.from), last: nearest(time, window.to) }
    : { first: 0, last: time.length - 1 };

/** null where nothing would be left out, or too little left. */
export const windowOf = (time: Float64Array, { first, last }: IndexRange): TimeWindow =>
  last - first < Math.min(fewest, time.length - 1) || last - first >= time.length - 1
    ? null
    : { from: at(time, first), to: at(time, last) };

/** Lays a range of `steps` inside the data, as near to `first` as it can be. */
const within = (time: Float64Array, first: number, steps: number): IndexRange => {
  const start = Math.max(0, Math.min(first, time.length - 1 - steps));
  return { first: start, last: start + steps };
};

/**
 * A range that is `factor` as long, at least a bucket longer or shorter. The bucket `around` stays where it is on screen,
 * so far as the data allows.
 */
export const zoomed = (
  time: Float64Array,
  { first, last }: IndexRange,
  factor: number,
  around: number,
): IndexRange => {
  const steps = last - first;
  const wanted = factor < 1 ? Math.floor(steps * factor) : Math.ceil(steps * factor);
  const next = Math.min(Math.max(wanted, fewest), time.length - 1);
  const share = steps > 0 ? Math.max(0, Math.min((around - first) / steps, 1)) : 0;
  return within(time, Math.round(around - share * next), next);
};

/** The range moved so far that it shows a bucket. */
export const revealing = (time: Float64Array, { first, last }: IndexRange, index: number): IndexRange =>
  within(time, Math.max(Math.min(first, index), index - (last - first)), last - first);

/** The window in newer data: one that showed the newest bucket goes along with it, any other stays. */
export const followed = (window: TimeWindow, before: Float64Array, time: Float64Array): TimeWindow => {
  if (!window || time.length === 0) return null;
  const range = rangeOf(time, window);
  const isNewest = window.to >= at(before, before.length - 1);
  return windowOf(time, isNewest ? revealing(time, range, time.length - 1) : range);
};
