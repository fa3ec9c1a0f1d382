import type { Instant } from '../types/instant.js';

/**
 * ISO 8601 and what Postgres writes (`2026-11-15 07:00:00+00`): a date, then perhaps a time, then perhaps an offset.
 * No chat is older than 2000, so a zero date such as 1970-01-01 is refused. Linear: no part can match in two ways.
 */
const pattern =
  /^(20\d\d-\d\d-(\d\d))(?:[T ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d{1,3})\d{0,6})?)?(?:Z|([+-][01]\d)(?::?([0-5]\d))?)?)?$/i;

/** Every day but 29 February. */
const everyYear =
  '(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';

/** As most servers write it: then it is a matter of digits, of which Date.parse would make the same in twice the time. */
const plain = new RegExp(`^20\\d\\d-${everyYear}T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{3})?)?Z$`);

const twoDigits = (text: string, at: number): number =>
  10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 11 * 48;

const plainInstant = (text: string): Instant =>
  Date.UTC(
    2000 + twoDigits(text, 2),
    twoDigits(text, 5) - 1,
    twoDigits(text, 8),
    twoDigits(text, 11),
    twoDigits(text, 14),
    Number(text.slice(17, 19)),
    Number(text.slice(20, -1)),
  );

/**
 * The moment that an ISO 8601 string names: by its offset, in UTC when it has none, midnight UTC for a date without
 * a time. null for anything else, for a date that no calendar has and outside the years 2000–2099.
 */
export const parseInstant = (value: unknown): Instant | null => {
  if (typeof value !== 'string') return null;
  if (plain.test(value)) return plainInstant(value);
  const match = pattern.exec(value);
  if (!match) return null;
  const [, date, day, time = '00:00', s = '00', ms = '', offset = '+00', offsetMinutes = '00'] = match;
  // Written in full, the one format whose meaning ECMAScript fixes. It lets browsers take 30 February for 2 March.
  const instant = Date.parse(`${date}T${time}:${s}.${ms.padEnd(3, '0')}${offset}:${offsetMinutes}`);
  return new Date(`${date}`).getUTCDate() === Number(day) && !time.startsWith('24') && instant >= 0
    ? instant
    : null;
};

/** Whether the text of an instant is a calendar day (`2026-11-15`), which no time zone may shift. */
export const isCalendarDay = (value: unknown): boolean => typeof value === 'string' && value.length === 10;
