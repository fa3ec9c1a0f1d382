import { plural } from '../../words/words.js';
import type { ListingWords } from './listing.words.js';

export const german: ListingWords = {
  search: 'Suchen',
  noMatch: (query) => `Nichts passt zu „${query}“`,
  clear: 'Suche leeren',
  range: (first, last, all) => `${first}–${last} von ${all}`,
  previous: 'Zurück',
  next: 'Weiter',
  showAll: (count) => `Alle ${count} anzeigen`,
  showFewer: 'Weniger anzeigen',
  rows: (n, text) => `${text} ${plural('de')(n, { one: 'Zeile', other: 'Zeilen' })}`,
  sorted: (column, descending, rows) =>
    `Sortiert nach ${column}, ${descending ? 'absteigend' : 'aufsteigend'}, ${rows}`,
};
