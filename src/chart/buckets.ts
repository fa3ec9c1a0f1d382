import type { Instant } from '../types/instant.js';
import { day } from './durations.js';
import { firstInstant, wallTime } from './zone.js';

/** How long a bucket is. Days and months of a zone are as long as that zone makes them: a day may have 23 hours. */
export type BucketWidth =
  | { readonly unit: 'ms'; readonly count: number }
  | { readonly unit: 'day' | 'month'; readonly count: number; readonly zone: string };

export const monthIndex = (wall: number): number => {
  const date = new Date(wall);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const addMonths = (wall: number, months: number): number => {
  const date = new Date(wall);
  return date.setUTCMonth(date.getUTCMonth() + months);
};

/** The start of the bucket that lies `steps` buckets after the one that begins at `start`. */
export const advance = (start: Instant, width: BucketWidth, steps = 1): Instant => {
  const count = width.count * steps;
  switch (width.unit) {
    case 'ms':
      return start + count;
    case 'day':
      return firstInstant(width.zone, wallTime(width.zone, start) + count * day);
    case 'month':
      return firstInstant(width.zone, addMonths(wallTime(width.zone, start), count));
  }
};

/** How many buckets further `to` begins; whole, because a start that is a little off still belongs to its bucket. */
export const bucketsBetween = (from: Instant, to: Instant, width: BucketWidth): number => {
  switch (width.unit) {
    case 'ms':
      return Math.round((to - from) / width.count);
    case 'day':
      return Math.round((to - from) / (width.count * day));
    case 'month': {
      const months = monthIndex(wallTime(width.zone, to)) - monthIndex(wallTime(width.zone, from));
      return Math.round(months / width.count);
    }
  }
};
