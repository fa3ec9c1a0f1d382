import type { Telemetry } from '../contracts/telemetry.js';
import { duration } from '../format/duration.js';
import { instant } from '../format/instant.js';
import type { Instant } from '../types/instant.js';
import type { Locale } from '../types/locale.js';
import type { PeriodWords } from './period.words.js';
import { unpricedNote } from './unpriced.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** "All domains, last 7 days": whose figures, and of when. */
export const scopeLine = (domain: string | null | undefined, days: number, words: PeriodWords): string =>
  `${domain ?? words.allDomains}, ${words.lastDays(days)}`;

/** What a reader of an answer must know about its period and its costs; as a rule nothing. */
export const periodNotes = (
  answer: Telemetry,
  {
    days,
    now,
    locale,
    words,
  }: {
    readonly days: number;
    readonly now: Instant;
    readonly locale: Locale;
    readonly words: PeriodWords;
  },
): string[] => {
  const { health, hourlyTrend, trendTime } = answer;
  const notes: string[] = [];
  if (health?.stale) {
    const behind = health.rollupFreshnessMinutes;
    notes.push(behind === null ? words.outOfDate : words.behind(duration(behind * minute, locale.lang)));
  }
  const first = hourlyTrend[0];
  // A quiet start of a period is no news: only figures that begin late by a fifth of it are told.
  if (first && first.start - (now - days * day) > Math.max(3 * day, (days * day) / 5)) {
    const timeZone = trendTime === 'calendar' ? 'UTC' : locale.timeZone;
    notes.push(words.since(instant(first.start, 'date', { lang: locale.lang, timeZone })));
  }
  const newest = hourlyTrend.at(-1);
  if (newest && newest.start - now > hour) notes.push(words.serverClock);
  return [...notes, unpricedNote(answer, words)];
};
