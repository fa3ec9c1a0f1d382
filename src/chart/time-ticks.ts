import type { Instant } from '../types/instant.js';
import { monthIndex } from './buckets.js';
import { day, hour } from './durations.js';
import { firstInstant, instantsOf, wallTime, type WallTime } from './zone.js';

/** `kind` says what to write: a clock time, a date, a date that is a Monday, the name of a month, a year. */
export interface TimeTick {
  readonly at: Instant;
  readonly kind: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** The first of something larger: a day among hours, a month among weeks, a year among months. */
  readonly strong: boolean;
}

export interface TimeAxis {
  readonly start: Instant;
  readonly end: Instant;
  /** px between start and end. */
  readonly width: number;
  /** Least px between two ticks. */
  readonly gap: number;
  /** IANA name; `UTC` for calendar days, which no zone may shift. */
  readonly zone: string;
  /** The finest tick that means something: a bucket of a day has no hours. */
  readonly finest: 'hour' | 'day' | 'month';
}

interface Level {
  /** Steps to try, in units. */
  readonly steps: readonly number[];
  /** ms */
  readonly unit: number;
  readonly ticks: (axis: TimeAxis, step: number) => TimeTick[];
}

/** Day 0, 1 January 1970, was a Thursday. */
const monday = 4;

/** Every index that is a multiple of `step` from the wall time of the start to that of the end, one more at either side. */
const walk = ({ start, end, zone }: TimeAxis, index: (wall: WallTime) => number, step: number): number[] => {
  const first = Math.floor(index(wallTime(zone, start)) / step);
  const last = Math.floor(index(wallTime(zone, end)) / step) + 1;
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
};

const isWithin = ({ start, end }: TimeAxis, at: Instant): boolean => at >= start && at <= end;

const hours =
  (midnight: 'as an hour' | 'as a date') =>
  (axis: TimeAxis, step: number): TimeTick[] =>
    walk(axis, (wall) => Math.floor(wall / hour), step).flatMap((index): TimeTick[] => {
      const wall = index * hour;
      if (midnight === 'as a date' && wall % day === 0)
        return [{ at: firstInstant(axis.zone, wall), kind: 'day', strong: true }];
      // An hour that the clock repeats is two ticks where every hour is one, and the earlier one otherwise.
      const instants = instantsOf(axis.zone, wall).slice(0, step === 1 ? 2 : 1);
      return instants.map((at) => ({ at, kind: 'hour', strong: false }));
    });

/** The days that begin inside the axis, as numbers since 1970. */
const dayNumbers = (axis: TimeAxis): number[] =>
  walk(axis, (wall) => Math.floor(wall / day), 1).filter((n) =>
    isWithin(axis, firstInstant(axis.zone, n * day)),
  );

// Days and weeks are counted from the first one inside, so that a narrow axis shows as many as can be.
const everyOther = <T>(list: readonly T[], step: number): T[] => list.filter((_, i) => i % step === 0);

const days = (axis: TimeAxis, step: number): TimeTick[] =>
  everyOther(dayNumbers(axis), step).map((n) => ({
    at: firstInstant(axis.zone, n * day),
    kind: 'day',
    strong: false,
  }));

const weeks = (axis: TimeAxis, step: number): TimeTick[] => {
  const mondays = dayNumbers(axis).filter((n) => n % 7 === monday);
  return everyOther(mondays, step).map((n, i, all) => ({
    at: firstInstant(axis.zone, n * day),
    kind: 'week',
    strong: monthIndex(n * day) !== monthIndex((all[i - 1] ?? NaN) * day),
  }));
};

const months = (axis: TimeAxis, step: number): TimeTick[] =>
  walk(axis, monthIndex, step).map((index) => ({
    at: firstInstant(axis.zone, Date.UTC(1970, index - 1970 * 12)),
    kind: index % 12 === 0 ? 'year' : 'month',
    strong: index % 12 === 0,
  }));

const years = (axis: TimeAxis, step: number): TimeTick[] =>
  months(axis, 12 * step).map((tick) => ({ ...tick, strong: false }));

const hourSteps = [1, 2, 3, 4, 6, 8, 12, 24];
const fewHours: Level = { steps: hourSteps, unit: hour, ticks: hours('as an hour') };
const manyHours: Level = { steps: hourSteps, unit: hour, ticks: hours('as a date') };
const byDay: Level = { steps: [1, 2, 3, 4, 7], unit: day, ticks: days };
const byWeek: Level = { steps: [1, 2, 3, 4, 6, 8], unit: 7 * day, ticks: weeks };
const byMonth: Level = { steps: [1, 2, 3, 4, 6, 12], unit: 30 * day, ticks: months };
const byYear: Level = { steps: [1, 2, 5, 10, 20, 50, 100, 1000, 10_000], unit: 365 * day, ticks: years };

const levelFor = ({ start, end, finest }: TimeAxis): Level => {
  const span = end - start;
  if (finest === 'hour' && span <= 6 * hour) return fewHours;
  if (finest === 'hour' && span <= 48 * hour) return manyHours;
  if (finest !== 'month' && span <= 14 * day) return byDay;
  if (finest !== 'month' && span <= 120 * day) return byWeek;
  return span <= 731 * day ? byMonth : byYear;
};

/** Those that lie at least so many ms after the one kept before. */
const apart = (ticks: readonly TimeTick[], least: number): readonly TimeTick[] => {
  let before = -Infinity;
  return ticks.filter(({ at }) => {
    const keep = at - before >= least;
    if (keep) before = at;
    return keep;
  });
};

/**
 * Ticks by the clock on the wall of any zone, as dense as `gap` allows. An hour that the clock skips has no tick;
 * a day that begins after midnight has its tick where it begins.
 */
export const timeTicks = (axis: TimeAxis): readonly TimeTick[] => {
  const { start, end, width, gap } = axis;
  const level = levelFor(axis);
  const least = end > start ? (gap * (end - start)) / width : 0;
  // A clock that is set makes a unit shorter than usual, so what is nearly wide enough is measured, not guessed.
  const steps = level.steps.filter((step) => step * level.unit * 1.2 >= least);
  let ticks: TimeTick[] = [];
  for (const step of steps.length > 0 ? steps : level.steps.slice(-1)) {
    ticks = level
      .ticks(axis, step)
      .filter(({ at }) => isWithin(axis, at))
      .sort((a, b) => a.at - b.at);
    ticks = ticks.filter(({ at }, i) => at !== ticks[i - 1]?.at);
    if (apart(ticks, least).length === ticks.length) return ticks;
  }
  return apart(ticks, least);
};
