import type { Instant } from '../types/instant.js';
import type { Locale } from '../types/locale.js';
import { dateFormat, partOf } from './intl.js';

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
  /** `Nov` */
  month: { month: 'short' },
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
  if (offset(start, timeZone) === offset(end, timeZone)) {
    return dateFormat(lang, options).formatRange(start, end);
  }
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

/** `2 PM` rather than `02:00 PM` in languages that count to twelve, `09:00` in the others. */
const clock = (instants: readonly Instant[], { lang, timeZone }: Locale): Intl.DateTimeFormatOptions => {
  const { hour12 } = dateFormat(lang, { hour: 'numeric' }).resolvedOptions();
  if (!hour12) return { hour: '2-digit', minute: '2-digit' };
  const minutes = dateFormat('en', { minute: 'numeric', timeZone });
  return instants.every((at) => minutes.format(at) === '0')
    ? { hour: 'numeric' }
    : { hour: 'numeric', minute: '2-digit' };
};

const offset = (at: Instant, timeZone: string): string | undefined =>
  partOf(dateFormat('en', { timeZoneName: 'longOffset', timeZone }).formatToParts(at), 'timeZoneName');
