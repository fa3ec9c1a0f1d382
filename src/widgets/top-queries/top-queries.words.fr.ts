import { plural } from '../../words/words.js';
import type { TopQueriesWords } from './top-queries.words.js';

const n = plural('fr');

export const french: TopQueriesWords = {
  heading: 'Requêtes des clients',
  lists: { top: 'Requêtes fréquentes', failed: 'Recherches sans résultat' },
  choice: { top: 'Fréquentes', failed: 'Sans résultat' },
  query: 'Requête',
  share: 'Part des requêtes listées',
  empty: (days) =>
    n(days, {
      one: 'Aucune recherche ces 24 dernières heures',
      other: `Aucune recherche ces ${days} derniers jours`,
    }),
  noneFailed: 'Le serveur ne nomme aucune recherche sans résultat',
  noneTop: 'Le serveur ne nomme aucune requête',
};
