import { plural } from '../../words/words.js';
import type { RecentConversationsWords } from './recent-conversations.words.js';

const n = plural('de');

export const german: RecentConversationsWords = {
  heading: 'Neueste Gespräche',
  total: 'Gespräche',
  change: 'Veränderung',
  busiest: 'Stärkste Stunde',
  serverClock: 'Nach der Uhr des Servers',
  then: (hours) => `dann ${hours}`,
  message: 'Erste Nachricht',
  id: 'Gespräch',
  latest: (listed, all) => `Die ${listed} neuesten von ${all}`,
  empty: (days) =>
    n(days, {
      one: 'Kein Gespräch in den letzten 24 Stunden',
      other: `Kein Gespräch in den letzten ${days} Tagen`,
    }),
};
