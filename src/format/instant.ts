import type { Instant } from '../types/instant.js';
import type { Locale } from '../types/locale.js';
import { dateFormat } from './intl.js';

const date = { day: 'numeric', month: 'short' } as const;
const weekdayDate = { weekday: 'short', ...date } as const;

const styles = {
  /** `3 Nov` */
  date,
  /** `Thu 19 Nov` */
  'weekday-date': weekdayDate,
  /** `14:00`, `2 PM` */
  time: {},
  /** `3 Nov, 14:00` */
  'date-time': date,
  /** `3 Nov 2026, 14:00` */
  full: { ...date, year: 'numeric' },
  /** `3 Nov 2026` */
  'full-date': { ...date, year: 'numeric' },
  /** `Nov` */
  month: { month: 'short' },
  /** `Nov 2026` */
  'full-month': { month: 'short', year: 'numeric' },
  /** `2026` */
  year: { year: 'numeric' },
} as const;

const timed: readonly InstantStyle[] = ['time', 'date-time', 'full'];

export type InstantStyle = keyof typeof styles;

/** A calendar day, which no zone may shift, is written with the time zone `UTC`. */
export const instant = (at: Instant, style: InstantStyle, locale: Locale): string => {
  const { lang, timeZone } = locale;
  const time = timed.includes(style) ? clock([at], locale) : {};
  return dateFormat(lang, { ...styles[style], ...time, timeZone }).format(at);
};

/** `Thu 19 Nov, 08:00–09:00`; where the clocks change in between, both ends in full with the names of their zones. */
export const timeRange = (start: Instant, end: Instant, locale: Locale): string => {
  const { lang, timeZone } = locale;
  const options = { ...weekdayDate, ...clock([start, end], locale), timeZone };
  if (!isClockSet(start, end, timeZone)) return dateFormat(lang, options).formatRange(start, end);
  const named = dateFormat(lang, { ...options, timeZoneName: 'short' });
  return `${named.format(start)} – ${named.format(end)}`;
};

/** `3–5 Nov`, or with clock times: `3 Nov, 14:00 – 5 Nov, 09:00`. */
export const dateRange = (
  start: Instant,
  end: Instant,
  style: 'date' | 'date-time',
  locale: Locale,
): string => {
  const time = style === 'date-time' ? clock([start, end], locale) : {};
  return dateFormat(locale.lang, { ...date, ...time, timeZone: locale.timeZone }).formatRange(start, end);
};

/** For a CSV and `<time datetime>`: `2026-11-19T08:00:00Z`. */
export const iso = (at: Instant): string => new Date(at).toISOString().replace('.000Z', 'Z');

/** By language: to ask its format anew takes longer than to write an instant. */
const twelves = new Map<string, boolean>();

const countsToTwelve = (lang: string): boolean => {
  let known = twelves.get(lang);
  if (known === undefined) {
    known = dateFormat(lang, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;
    twelves.set(lang, known);
  }
  return known;
};

/** `2 PM` rather than `02:00 PM` in languages that count to twelve, `09:00` in the others. */
const clock = (instants: readonly Instant[], { lang, timeZone }: Locale): Intl.DateTimeFormatOptions => {
  if (!countsToTwelve(lang)) return { hour: '2-digit', minute: '2-digit' };
  const minutes = dateFormat('en', { minute: 'numeric', timeZone });
  return instants.every((at) => minutes.format(at) === '0')
    ? { hour: 'numeric' }
    : { hour: 'numeric', minute: '2-digit' };
};

/** What the clock on the wall shows, in minutes. */
const wallMinutes = (at: Instant, timeZone: string): number => {
  const clock = dateFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const [hours, minutes] = clock.format(at).split(':');
  return 60 * Number(hours) + Number(minutes);
};

/** Whether the clock is set in between. The names of the offsets would say so, too, and take ten times as long. */
const isClockSet = (start: Instant, end: Instant, timeZone: string): boolean => {
  const shift = wallMinutes(end, timeZone) - wallMinutes(start, timeZone) - (end - start) / 60_000;
  return Math.abs(shift - 1440 * Math.round(shift / 1440)) > 1;
};
