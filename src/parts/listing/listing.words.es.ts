import { plural } from '../../words/words.js';
import type { ListingWords } from './listing.words.js';

export const spanish: ListingWords = {
  search: 'Buscar',
  noMatch: (query) => `Nada coincide con «${query}»`,
  clear: 'Borrar la búsqueda',
  range: (first, last, all) => `${first}–${last} de ${all}`,
  previous: 'Anterior',
  next: 'Siguiente',
  showAll: (count) => `Mostrar todo (${count})`,
  showFewer: 'Mostrar menos',
  rows: (n, text) => `${text} ${plural('es')(n, { one: 'fila', other: 'filas' })}`,
  sorted: (column, descending, rows) =>
    `Ordenado por ${column}, ${descending ? 'descendente' : 'ascendente'}, ${rows}`,
};
