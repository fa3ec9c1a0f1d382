import { plural } from '../../words/words.js';
import type { CustomerSegmentsWords } from './customer-segments.words.js';

const n = plural('es');

export const spanish: CustomerSegmentsWords = {
  heading: 'Segmentos de clientes',
  by: 'Segmentos por',
  criteria: { language: 'Idioma', status: 'Estado', hour: 'Hora', domain: 'Dominio' },
  scope: {
    language: (period) => `${period}, estimado por palabras clave`,
    status: (period) => `${period}, conversaciones`,
    hour: (period) => `${period}, las más activas según el reloj del servidor`,
    domain: (period) => `${period}, peticiones`,
  },
  states: { active: 'Activas', waiting: 'En espera', resolved: 'Resueltas' },
  conversations: 'Conversaciones',
  uniqueUsers: 'Usuarios únicos',
  costOfSegments: 'Coste de estos segmentos',
  notLoaded: 'No se pudo cargar',
  notTold: 'Este servidor no distingue así a los clientes.',
  empty: (days) =>
    n(days, {
      one: 'Nadie escribió en las últimas 24 horas',
      other: `Nadie escribió en los últimos ${days} días`,
    }),
};
