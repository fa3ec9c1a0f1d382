import { plural } from '../../words/words.js';
import type { RecentConversationsWords } from './recent-conversations.words.js';

const n = plural('es');

export const spanish: RecentConversationsWords = {
  heading: 'Conversaciones recientes',
  total: 'Conversaciones',
  change: 'Cambio',
  busiest: 'Hora punta',
  serverClock: 'Según el reloj del servidor',
  then: (hours) => `después ${hours}`,
  message: 'Primer mensaje',
  id: 'Conversación',
  latest: (listed, all) => `Las ${listed} últimas de ${all}`,
  empty: (days) =>
    n(days, {
      one: 'Ninguna conversación en las últimas 24 horas',
      other: `Ninguna conversación en los últimos ${days} días`,
    }),
};
