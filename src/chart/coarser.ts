import type { Instant } from '../types/instant.js';
import { monthIndex, type BucketWidth } from './buckets.js';
import { at } from './columns.js';
import { day, hour } from './durations.js';
import type { Run } from './path.js';
import { clockChange, firstInstant, wallTime, type WallTime } from './zone.js';

/** Buckets that a person names, from fine to coarse. A week begins on Monday. */
export const bucketUnits = ['hour', 'day', 'week', 'month'] as const;
export type BucketUnit = (typeof bucketUnits)[number];

/** The number of the unit that a wall time lies in, and where the unit of a number begins. */
interface Calendar {
  readonly index: (wall: WallTime) => number;
  readonly wall: (index: number) => WallTime;
}

const even = (length: number, origin = 0): Calendar => ({
  index: (wall) => Math.floor((wall - origin) / length),
  wall: (index) => origin + index * length,
});

const calendars: Record<Exclude<BucketUnit, 'hour'>, Calendar> = {
  day: even(day),
  // Day 0, 1 January 1970, was a Thursday.
  week: even(7 * day, 4 * day),
  month: { index: monthIndex, wall: (index) => Date.UTC(1970, index - 1970 * 12) },
};

const hourStart = (instant: Instant, zone: string): Instant => {
  const start = instant - (((wallTime(zone, instant) % hour) + hour) % hour);
  // A clock that is set by half an hour cuts one short.
  return wallTime(zone, start) % hour === 0 ? start : clockChange(zone, start, instant);
};

/** What tells the unit of an instant from others: its number or, of hours, which may come twice on the wall, its start. */
const keyOf = (unit: BucketUnit, instant: Instant, zone: string): number =>
  unit === 'hour' ? hourStart(instant, zone) : calendars[unit].index(wallTime(zone, instant));

const startOf = (unit: BucketUnit, key: number, zone: string): Instant =>
  unit === 'hour' ? key : firstInstant(zone, calendars[unit].wall(key));

/** When the unit begins that an instant lies in. Days, weeks and months are as long as the zone makes them. */
export const unitStart = (unit: BucketUnit, instant: Instant, zone: string): Instant =>
  startOf(unit, keyOf(unit, instant, zone), zone);

export const unitWidth = (unit: BucketUnit, zone: string): BucketWidth => {
  switch (unit) {
    case 'hour':
      return { unit: 'ms', count: hour };
    case 'week':
      return { unit: 'day', count: 7, zone };
    case 'day':
    case 'month':
      return { unit, count: 1, zone };
  }
};

/** ms, at least: the shortest month has 28 days. */
const length = ({ unit, count }: BucketWidth): number =>
  count * (unit === 'ms' ? 1 : unit === 'day' ? day : 28 * day);

/** How a unit stands to buckets of a width: only a coarser one can be made of them. */
export const compareUnit = (unit: BucketUnit, width: BucketWidth): 'finer' | 'same' | 'coarser' => {
  const [asked, own] = [length(unitWidth(unit, 'UTC')), length(width)];
  return asked < own ? 'finer' : asked === own ? 'same' : 'coarser';
};

export interface Group extends Run {
  readonly start: Instant;
}

/** Neighbouring buckets that begin in the same unit; a bucket that reaches into the next one belongs where it begins. */
export const groupsOf = (time: Float64Array, unit: BucketUnit, zone: string): readonly Group[] => {
  const groups: Group[] = [];
  let from = 0;
  while (from < time.length) {
    const key = keyOf(unit, at(time, from), zone);
    let to = from + 1;
    while (to < time.length && keyOf(unit, at(time, to), zone) === key) to++;
    groups.push({ start: startOf(unit, key, zone), from, to });
    from = to;
  }
  return groups;
};
