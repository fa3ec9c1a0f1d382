import { plural } from '../../words/words.js';

export const english = {
  label: 'Period',
  preset: (days: number) => plural('en')(days, { one: '24 hours', other: `${days} days` }),
  custom: 'Days',
  refused: 'A whole number from 1 to 365',
  zone: (zone: string) => `Times in ${zone}`,
  /** `names`: headings of widgets that show no period. */
  without: (names: string) => `No period of their own: ${names}`,
  chosen: (days: number) => plural('en')(days, { one: 'Last 24 hours', other: `Last ${days} days` }),
};

export type DateRangePickerWords = typeof english;
