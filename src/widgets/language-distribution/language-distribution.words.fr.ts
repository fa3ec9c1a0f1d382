import { plural } from '../../words/words.js';
import type { LanguageDistributionWords } from './language-distribution.words.js';

const n = plural('fr');

export const french: LanguageDistributionWords = {
  heading: 'Langues',
  scope: (period) => `${period}, estimé d’après des mots-clés`,
  empty: (days) =>
    n(days, {
      one: 'Aucun message ces 24 dernières heures',
      other: `Aucun message ces ${days} derniers jours`,
    }),
};
