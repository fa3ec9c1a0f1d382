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

/** A unit of the calendar, numbered along the wall time, and what is written where it begins. */
interface Level {
  readonly kind: TimeTick['kind'];
  /** ms, about. */
  readonly unit: number;
  /** The number of the unit that begins at a wall time; in parts between two. */
  readonly index: (wall: WallTime) => number;
  readonly wall: (index: number) => WallTime;
  /** What is written, strongly, where something larger begins. */
  readonly larger: (wall: WallTime, before: WallTime) => TimeTick['kind'] | null;
}

const even = (kind: TimeTick['kind'], unit: number, origin = 0): Level => ({
  kind,
  unit,
  index: (wall) => (wall - origin) / unit,
  wall: (index) => origin + index * unit,
  larger: () => null,
});

const monthly = (kind: TimeTick['kind'], months: number): Level => ({
  kind,
  unit: months * 30 * day,
  index: (wall) => monthIndex(wall) / months,
  wall: (index) => Date.UTC(1970, index * months - 1970 * 12),
  larger: () => null,
});

const levelFor = ({ start, end, finest }: TimeAxis): Level => {
  const span = end - start;
  if (finest === 'hour' && span <= 48 * hour) {
    const hours = even('hour', hour);
    return span <= 6 * hour ? hours : { ...hours, larger: (wall) => (wall % day === 0 ? 'day' : null) };
  }
  if (finest !== 'month' && span <= 14 * day) return even('day', day);
  if (finest !== 'month' && span <= 120 * day)
    return {
      // Day 0, 1 January 1970, was a Thursday.
      ...even('week', 7 * day, 4 * day),
      larger: (wall, before) => (monthIndex(wall) === monthIndex(before) ? null : 'week'),
    };
  if (span <= 731 * day)
    return { ...monthly('month', 1), larger: (wall) => (monthIndex(wall) % 12 === 0 ? 'year' : null) };
  return monthly('year', 12);
};

/** In units; those of hours and months divide what is larger. */
const steps = [1, 2, 3, 4, 6, 12, 24];
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 1000, 10_000];

const ticksOf = (level: Level, { start, end, zone }: TimeAxis, step: number): TimeTick[] => {
  const { kind, index, larger } = level;
  const first = index(wallTime(zone, start));
  const last = index(wallTime(zone, end)) + step;
  const ticks: TimeTick[] = [];
  let before = NaN;
  // Days and weeks are counted from the first one inside, so that a narrow axis shows as many as can be.
  const inside = kind === 'day' || kind === 'week';
  for (let i = inside ? Math.ceil(first) : Math.floor(first / step) * step; i <= last; i += step) {
    const wall = level.wall(i);
    const strong = larger(wall, before);
    before = wall;
    // An hour that the clock skips is none; one that it repeats is two where every hour is one, else the earlier one.
    const instants =
      kind === 'hour' && !strong
        ? instantsOf(zone, wall).slice(0, step === 1 ? 2 : 1)
        : [firstInstant(zone, wall)];
    for (const at of instants)
      if (at >= start && at <= end) ticks.push({ at, kind: strong ?? kind, strong: strong !== null });
  }
  return ticks.sort((a, b) => a.at - b.at).filter(({ at }, i) => at !== ticks[i - 1]?.at);
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
  const wide = (level.kind === 'year' ? yearSteps : steps).filter(
    (step, i, all) => step * level.unit * 1.2 >= least || i === all.length - 1,
  );
  let ticks: TimeTick[] = [];
  for (const step of wide) {
    ticks = ticksOf(level, axis, step);
    if (apart(ticks, least).length === ticks.length) return ticks;
  }
  return apart(ticks, least);
};
