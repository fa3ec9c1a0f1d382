import type { Instant } from '../types/instant.js';

/**
 * ISO 8601 and what Postgres writes (`2026-11-15 07:00:00+00`): a date, then perhaps a time, then perhaps an offset.
 * No chat is older than 2000, so a zero date such as 1970-01-01 is refused. Linear: no part can match in two ways.
 */
const pattern =
  /^(20\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,3})\d{0,6})?)?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?)?$/i;

const minute = 60_000;

/**
 * The moment that an ISO 8601 string names: by its offset, in UTC when it has none, midnight UTC for a date without
 * a time. null for anything else, for a date that no calendar has and outside the years 2000–2099.
 */
export const parseInstant = (value: unknown): Instant | null => {
  const parts = typeof value === 'string' && value.length <= 40 ? pattern.exec(value) : null;
  if (!parts) return null;
  const part = (index: number): number => Number(parts[index] ?? 0);
  const milliseconds = Number((parts[7] ?? '').padEnd(3, '0'));
  if (part(4) > 23 || part(5) > 59 || part(6) > 59 || part(9) > 14 || part(10) > 59) return null;
  const day = Date.UTC(part(1), part(2) - 1, part(3));
  if (new Date(day).getUTCDate() !== part(3) || part(2) < 1 || part(2) > 12) return null;
  const offset = (part(9) * 60 + part(10)) * (parts[8] === '-' ? -1 : 1);
  return day + (part(4) * 60 + part(5) - offset) * minute + part(6) * 1000 + milliseconds;
};

/** Whether a text is a calendar day (`2026-11-15`), which no time zone may shift. */
export const isCalendarDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
