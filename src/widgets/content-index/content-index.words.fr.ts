import { plural } from '../../words/words.js';
import type { ContentIndexWords } from './content-index.words.js';

const n = plural('fr');

export const french: ContentIndexWords = {
  heading: 'Index des contenus',
  scope: 'Tous les domaines, pages que l’assistant connaît',
  emptyTitle: 'Rien dans l’index pour l’instant',
  emptyText: 'Le serveur n’a lu aucune page. Les chiffres viennent après la première lecture.',
  pages: 'Pages lues',
  domains: 'Domaines',
  averageLength: 'Longueur moyenne',
  characters: 'caractères',
  coverage: 'Couverture',
  coverageMethod: 'Embeddings pour 100 pages, plus de 100\u202f% là où une page en a plusieurs',
  perPage: (count, text) =>
    n(count, { one: `${text} embedding par page`, other: `${text} embeddings par page` }),
  without: (pages, text) =>
    n(pages, { one: `au moins ${text} page sans`, other: `au moins ${text} pages sans` }),
  queued: 'En attente',
  lastUpdated: 'Dernière lecture',
  now: 'à l’instant',
  ago: (age) => `il y a ${age}`,
  largest: 'Plus grands domaines',
  none: 'Le serveur ne nomme aucun domaine',
};
