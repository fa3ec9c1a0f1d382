import type { ContentIndexWords } from './content-index.words.js';

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
  perPage: (count) => `${count} embeddings por página`,
  without: (count) => `al menos ${count} páginas sin ellos`,
  queued: 'En cola',
  lastUpdated: 'Última lectura',
  now: 'ahora mismo',
  ago: (age) => `hace ${age}`,
  largest: 'Dominios más grandes',
  none: 'El servidor no nombra ningún dominio',
};
