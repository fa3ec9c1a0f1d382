import { plural } from '../../words/words.js';
import type { DateRangePickerWords } from './date-range-picker.words.js';

export const german: DateRangePickerWords = {
  label: 'Zeitraum',
  preset: (days) => plural('de')(days, { one: '24 Stunden', other: `${days} Tage` }),
  custom: 'Tage',
  refused: 'Eine ganze Zahl von 1 bis 365',
  zone: (zone) => `Zeiten in ${zone}`,
  without: (names) => `Ohne eigenen Zeitraum: ${names}`,
  chosen: (days) => plural('de')(days, { one: 'Letzte 24 Stunden', other: `Letzte ${days} Tage` }),
};
