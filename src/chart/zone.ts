import type { Instant } from '../types/instant.js';
import { day, minute } from './durations.js';

/** What the clock on the wall shows in a zone, in ms, as if that zone were UTC: 14:00 in Paris is 14:00 in UTC. */
export type WallTime = number;

/** The offset of one UTC day: `before` until `change`, `after` from then on. */
interface DayOffset {
  readonly before: number;
  readonly after: number;
  readonly change: Instant;
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly days: Map<number, DayOffset>;
}

const zones = new Map<string, Zone>();

const zoneOf = (name: string): Zone => {
  let zone = zones.get(name);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zones.set(name, (zone = { format, days: new Map() }));
  }
  return zone;
};

const measure = ({ format }: Zone, at: Instant): number => {
  const [month = 1, date = 1, year = 1970, hours = 0, minutes = 0, seconds = 0] = format
    .format(at)
    .split(/\D+/)
    .map(Number);
  return Date.UTC(year, month - 1, date, hours, minutes, seconds) - Math.floor(at / 1000) * 1000;
};

const changeBetween = (zone: Zone, from: Instant, to: Instant): Instant => {
  const before = measure(zone, from);
  let [low, high] = [from, to];
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / 2 / minute) * minute;
    if (measure(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
};

/** When the clock of a zone is set that shows another offset at `to` than at `from`. */
export const clockChange = (zone: string, from: Instant, to: Instant): Instant =>
  changeBetween(zoneOf(zone), from, to);

const dayOffset = (zone: Zone, index: number): DayOffset => {
  let known = zone.days.get(index);
  if (!known) {
    const start = index * day;
    const before = measure(zone, start);
    const after = measure(zone, start + day);
    const change = before === after ? start : changeBetween(zone, start, start + day);
    zone.days.set(index, (known = { before, after, change }));
  }
  return known;
};

/**
 * ms to add to UTC. Asks Intl twice for a day that was never asked before and never again, because one call
 * costs as much as the arithmetic of a hundred points. Throws a RangeError for a zone that Intl does not know.
 */
export const offsetAt = (zone: string, at: Instant): number => {
  if (zone === 'UTC') return 0;
  const { before, after, change } = dayOffset(zoneOf(zone), Math.floor(at / day));
  return at < change ? before : after;
};

export const wallTime = (zone: string, at: Instant): WallTime => at + offsetAt(zone, at);

/** When the wall shows this time: once, twice (a clock set back) or never (a clock set forward). */
export const instantsOf = (zone: string, wall: WallTime): readonly Instant[] => {
  const before = offsetAt(zone, wall - day);
  const after = offsetAt(zone, wall + day);
  const offsets = before === after ? [before] : [Math.max(before, after), Math.min(before, after)];
  return offsets.map((offset) => wall - offset).filter((at) => wallTime(zone, at) === wall);
};

/** The first instant at which the wall shows this time or, where a clock set forward skips it, the next one. */
export const firstInstant = (zone: string, wall: WallTime): Instant =>
  instantsOf(zone, wall)[0] ??
  clockChange(zone, wall - offsetAt(zone, wall + day), wall - offsetAt(zone, wall - day));
