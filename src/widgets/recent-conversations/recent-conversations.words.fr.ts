import { plural } from '../../words/words.js';
import type { RecentConversationsWords } from './recent-conversations.words.js';

const n = plural('fr');

export const french: RecentConversationsWords = {
  heading: 'Conversations récentes',
  total: 'Conversations',
  change: 'Évolution',
  busiest: 'Heure de pointe',
  serverClock: 'Selon l’horloge du serveur',
  then: (hours) => `puis ${hours}`,
  message: 'Premier message',
  id: 'Identifiant',
  latest: (listed, all) => `Les ${listed} dernières sur ${all}`,
  empty: (days) =>
    n(days, {
      one: 'Aucune conversation ces 24 dernières heures',
      other: `Aucune conversation ces ${days} derniers jours`,
    }),
};
