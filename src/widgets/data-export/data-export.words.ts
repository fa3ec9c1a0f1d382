import { plural } from '../../words/words.js';

export const english = {
  format: 'Format',
  personal: 'With customers’ own words',
  export: 'Export',
  nothing: 'There are no figures to export yet',
  done: (tables: number) =>
    plural('en')(tables, { one: '1 table exported', other: `${tables} tables exported` }),
};

export type DataExportWords = typeof english;
