import type { Instant } from '../types/instant.js';

/** The longest that a server may send us away for, in ms. */
export const longestHold = 15 * 60_000;
/** How long 429 without a readable header means, in ms: a page on another origin often cannot read it. */
const defaultHold = 60_000;

/** An HTTP date always carries a time of day; Date.parse alone takes nearly any junk for a date. */
const looksLikeDate = /\d\d:\d\d:\d\d/;
/** The old asctime form has no zone, and means GMT. */
const parseDate = (text: string): Instant =>
  looksLikeDate.test(text) ? Date.parse(/\d{4}$/.test(text) ? `${text} GMT` : text) : NaN;

/** ms as the header has them; NaN: there is none, or it is junk. */
const askedFor = (headers: Headers, now: Instant): number => {
  const text = headers.get('retry-after')?.trim();
  if (!text) return NaN;
  const seconds = Number(text);
  if (!Number.isNaN(seconds)) return seconds * 1000;
  // Measured against the server's own clock where it is readable, as the client's may be a day off.
  const sentAt = parseDate(headers.get('date') ?? '');
  return parseDate(text) - (Number.isNaN(sentAt) ? now : sentAt);
};

/**
 * When the server allows the next request, at most 15 minutes from `now`; null where it did not say.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export const retryAt = (status: number, headers: Headers, now: Instant): Instant | null => {
  const asked = askedFor(headers, now);
  const hold = Number.isNaN(asked) && status === 429 ? defaultHold : asked;
  return Number.isNaN(hold) ? null : now + Math.ceil(Math.min(Math.max(hold, 0), longestHold));
};
