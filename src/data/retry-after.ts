import type { Instant } from '../types/instant.js';

/** The longest that a server may send us away for, in ms. */
export const longestHold = 15 * 60_000;
/** How long 429 without a readable header means, in ms: a page on another origin often cannot read it. */
const defaultHold = 60_000;

/**
 * NaN for what is no HTTP date: it always carries a time of day, and Date.parse alone takes nearly any junk for a date.
 * The old asctime form, which ends in the year, has no zone and means GMT.
 */
const parseDate = (text: string): Instant =>
  /\d\d:\d\d:\d\d/.test(text) ? Date.parse(text.replace(/\d{4}$/, '$& GMT')) : NaN;

/**
 * When the server allows the next request, at most 15 minutes from `now`; null where it did not say.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export const retryAt = (status: number, headers: Headers, now: Instant): Instant | null => {
  const text = headers.get('retry-after') ?? '';
  // Measured against the server's own clock where it is readable, as the client's may be a day off.
  const sentAt = parseDate(headers.get('date') ?? '') || now;
  const [hold] = [
    text ? Number(text) * 1000 : NaN,
    parseDate(text) - sentAt,
    status === 429 ? defaultHold : NaN,
  ].filter((ms) => !Number.isNaN(ms));
  return hold === undefined ? null : now + Math.ceil(Math.min(Math.max(hold, 0), longestHold));
};
