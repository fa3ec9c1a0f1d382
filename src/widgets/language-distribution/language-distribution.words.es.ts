import { plural } from '../../words/words.js';
import type { LanguageDistributionWords } from './language-distribution.words.js';

const n = plural('es');

export const spanish: LanguageDistributionWords = {
  heading: 'Idiomas',
  scope: (period) => `${period}, estimado por palabras clave`,
  empty: (days) =>
    n(days, {
      one: 'Ningún mensaje en las últimas 24 horas',
      other: `Ningún mensaje en los últimos ${days} días`,
    }),
};
