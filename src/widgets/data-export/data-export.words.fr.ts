import { plural } from '../../words/words.js';
import type { DataExportWords } from './data-export.words.js';

export const french: DataExportWords = {
  format: 'Format',
  personal: 'Avec les mots des clients',
  export: 'Exporter',
  nothing: 'Il n’y a pas encore de chiffres à exporter',
  done: (tables) => plural('fr')(tables, { one: '1 tableau exporté', other: `${tables} tableaux exportés` }),
};
