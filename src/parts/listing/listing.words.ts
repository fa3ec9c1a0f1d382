import { plural } from '../../words/words.js';

export const english = {
  search: 'Search',
  noMatch: (query: string) => `Nothing matches “${query}”`,
  clear: 'Clear search',
  range: (first: string, last: string, all: string) => `${first}–${last} of ${all}`,
  previous: 'Previous',
  next: 'Next',
  showAll: (count: string) => `Show all ${count}`,
  showFewer: 'Show fewer',
  rows: (n: number, text: string) => `${text} ${plural('en')(n, { one: 'row', other: 'rows' })}`,
  sorted: (column: string, descending: boolean, rows: string) =>
    `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}, ${rows}`,
};

export type ListingWords = typeof english;
