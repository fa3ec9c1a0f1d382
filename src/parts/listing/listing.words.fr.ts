import { plural } from '../../words/words.js';
import type { ListingWords } from './listing.words.js';

export const french: ListingWords = {
  search: 'Rechercher',
  noMatch: (query) => `Rien ne correspond à «\u202f${query}\u202f»`,
  clear: 'Effacer la recherche',
  range: (first, last, all) => `${first}–${last} sur ${all}`,
  previous: 'Précédent',
  next: 'Suivant',
  showAll: (count) => `Tout afficher (${count})`,
  showFewer: 'Afficher moins',
  rows: (n, text) => `${text} ${plural('fr')(n, { one: 'ligne', other: 'lignes' })}`,
  sorted: (column, descending, rows) =>
    `Trié par ${column}, ${descending ? 'décroissant' : 'croissant'}, ${rows}`,
};
