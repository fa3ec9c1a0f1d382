import { plural } from '../../words/words.js';
import type { LanguageDistributionWords } from './language-distribution.words.js';

const n = plural('de');

export const german: LanguageDistributionWords = {
  heading: 'Sprachen',
  scope: (period) => `${period}, geschätzt anhand von Stichwörtern`,
  empty: (days) =>
    n(days, {
      one: 'Keine Nachricht in den letzten 24 Stunden',
      other: `Keine Nachricht in den letzten ${days} Tagen`,
    }),
};
