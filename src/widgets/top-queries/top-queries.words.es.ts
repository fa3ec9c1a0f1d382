import { plural } from '../../words/words.js';
import type { TopQueriesWords } from './top-queries.words.js';

const n = plural('es');

export const spanish: TopQueriesWords = {
  heading: 'Consultas de clientes',
  lists: { top: 'Consultas principales', failed: 'Búsquedas fallidas' },
  choice: { top: 'Principales', failed: 'Fallidas' },
  query: 'Consulta',
  share: 'Parte de las listadas',
  empty: (days) =>
    n(days, {
      one: 'Ninguna búsqueda en las últimas 24 horas',
      other: `Ninguna búsqueda en los últimos ${days} días`,
    }),
  noneFailed: 'El servidor no nombra ninguna búsqueda sin resultado',
  noneTop: 'El servidor no nombra ninguna consulta',
};
