import { plural } from '../../words/words.js';
import type { CustomerSegmentsWords } from './customer-segments.words.js';

const n = plural('fr');

export const french: CustomerSegmentsWords = {
  heading: 'Segments de clientèle',
  by: 'Segments par',
  criteria: { language: 'Langue', status: 'État', hour: 'Heure', domain: 'Domaine' },
  scope: {
    language: (period) => `${period}, estimé d’après des mots-clés`,
    status: (period) => `${period}, nombre de conversations`,
    hour: (period) => `${period}, les plus actives selon l’horloge du serveur`,
    domain: (period) => `${period}, requêtes`,
  },
  states: { active: 'Actives', waiting: 'En attente', resolved: 'Résolues' },
  conversations: 'Nombre de conversations',
  uniqueUsers: 'Utilisateurs uniques',
  costOfSegments: 'Coût de ces segments',
  notLoaded: 'Chargement impossible',
  notTold: 'Ce serveur ne distingue pas ainsi les clients.',
  empty: (days) =>
    n(days, {
      one: 'Personne n’a écrit ces 24 dernières heures',
      other: `Personne n’a écrit ces ${days} derniers jours`,
    }),
};
