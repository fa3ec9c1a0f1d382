import { plural } from '../../words/words.js';
import type { DataExportWords } from './data-export.words.js';

export const spanish: DataExportWords = {
  format: 'Formato',
  personal: 'Con las palabras de los clientes',
  export: 'Exportar',
  nothing: 'Todavía no hay cifras que exportar',
  done: (tables) => plural('es')(tables, { one: '1 tabla exportada', other: `${tables} tablas exportadas` }),
};
