import type { Instant } from '../types/instant.js';
import type { Locale } from '../types/locale.js';
import { dateFormat } from './intl.js';

const hour = 3_600_000;
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

/**
 * `Thu 19 Nov, 08:00–09:00`
 * @param start what the clock on the wall shows, in ms as if its zone were UTC
 */
export const timeRange = (start: Instant, end: Instant, lang: string): string => {
  const isWhole = start % hour === 0 && end % hour === 0;
  const options = { ...weekdayDate, ...clockStyle(lang, () => isWhole), timeZone: 'UTC' };
  return dateFormat(lang, options).formatRange(start, end);
};

/** Both ends in full with the names of their zones: `Sun 25 Oct, 01:00 BST – Sun 25 Oct, 01:00 GMT`. */
export const zonedRange = (start: Instant, end: Instant, locale: Locale): string => {
  const { lang, timeZone } = locale;
  const options = {
    ...weekdayDate,
    ...clock([start, end], locale),
    timeZone,
    timeZoneName: 'short',
  } as const;
  return [start, end].map((at) => dateFormat(lang, options).format(at)).join(' – ');
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
const clockStyle = (lang: string, areWholeHours: () => boolean): Intl.DateTimeFormatOptions => {
  if (!countsToTwelve(lang)) return { hour: '2-digit', minute: '2-digit' };
  return areWholeHours() ? { hour: 'numeric' } : { hour: 'numeric', minute: '2-digit' };
};

const clock = (instants: readonly Instant[], { lang, timeZone }: Locale): Intl.DateTimeFormatOptions =>
  clockStyle(lang, () => {
    const minutes = dateFormat('en', { minute: 'numeric', timeZone });
    return instants.every((at) => minutes.format(at) === '0');
  });
