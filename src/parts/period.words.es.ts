import { plural } from '../words/words.js';
import type { PeriodWords } from './period.words.js';

const n = plural('es');

export const spanish: PeriodWords = {
  allDomains: 'Todos los dominios',
  lastDays: (days) => n(days, { one: 'últimas 24 horas', other: `últimos ${days} días` }),
  noRequests: (days) =>
    n(days, {
      one: 'Ninguna petición en las últimas 24 horas',
      other: `Ninguna petición en los últimos ${days} días`,
    }),
  noMessages: (days) =>
    n(days, {
      one: 'Sin mensajes en las últimas 24 horas',
      other: `Sin mensajes en los últimos ${days} días`,
    }),
  nothingToCount:
    'El servidor respondió y no tiene nada que contar. Las cifras aparecerán con el primer chat.',
  behind: (age) => `El resumen del servidor lleva ${age} de retraso`,
  outOfDate: 'El resumen del servidor no está al día',
  since: (date) => `Las cifras empiezan el ${date}`,
  withoutUnpriced: (models) =>
    n(models, {
      one: `Sin el coste de ${models} modelo sin precio`,
      other: `Sin el coste de ${models} modelos sin precio`,
    }),
  serverClock: 'El reloj de este dispositivo atrasa respecto al del servidor',
};
