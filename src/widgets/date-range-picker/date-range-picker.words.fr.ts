import { plural } from '../../words/words.js';
import type { DateRangePickerWords } from './date-range-picker.words.js';

export const french: DateRangePickerWords = {
  label: 'Période',
  preset: (days) => plural('fr')(days, { one: '24 heures', other: `${days} jours` }),
  custom: 'Jours',
  refused: 'Un nombre entier de 1 à 365',
  zone: (zone) => `Heures de ${zone}`,
  without: (names) => `Sans période propre\u202f: ${names}`,
  chosen: (days) => plural('fr')(days, { one: '24 dernières heures', other: `${days} derniers jours` }),
};
