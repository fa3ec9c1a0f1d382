import type { PeriodWords } from './period.words.js';

/** "All domains, last 7 days": whose figures, and of when. */
export const scopeLine = (domain: string | null, days: number, words: PeriodWords): string =>
  `${domain ?? words.allDomains}, ${words.lastDays(days)}`;
