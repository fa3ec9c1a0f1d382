import { plural } from '../../words/words.js';
import type { ContentIndexWords } from './content-index.words.js';

const n = plural('es');

export const spanish: ContentIndexWords = {
  heading: 'Índice de contenidos',
  scope: 'Todos los dominios, páginas que el asistente conoce',
  emptyTitle: 'Aún no hay nada en el índice',
  emptyText: 'El servidor no ha leído ninguna página. Las cifras aparecen tras la primera lectura.',
  pages: 'Páginas',
  domains: 'Dominios',
  averageLength: 'Longitud media',
  characters: 'caracteres',
  coverage: 'Cobertura',
  coverageMethod: 'Embeddings por cada 100 páginas, más del 100\u00a0% donde hay varios por página',
  perPage: (count, text) =>
    n(count, { one: `${text} embedding por página`, other: `${text} embeddings por página` }),
  without: (pages, text) =>
    n(pages, { one: `al menos ${text} página sin ellos`, other: `al menos ${text} páginas sin ellos` }),
  queued: 'En cola',
  lastUpdated: 'Última lectura',
  now: 'ahora mismo',
  ago: (age) => `hace ${age}`,
  largest: 'Dominios más grandes',
  none: 'El servidor no nombra ningún dominio',
};
