import { plural } from '../../words/words.js';
import type { DataExportWords } from './data-export.words.js';

export const german: DataExportWords = {
  format: 'Format',
  personal: 'Mit den Worten der Kunden',
  export: 'Exportieren',
  nothing: 'Es gibt noch keine Zahlen zu exportieren',
  done: (tables) =>
    plural('de')(tables, { one: '1 Tabelle exportiert', other: `${tables} Tabellen exportiert` }),
};
