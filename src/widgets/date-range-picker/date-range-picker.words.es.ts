import { plural } from '../../words/words.js';
import type { DateRangePickerWords } from './date-range-picker.words.js';

export const spanish: DateRangePickerWords = {
  label: 'Periodo',
  preset: (days) => plural('es')(days, { one: '24 horas', other: `${days} días` }),
  custom: 'Días',
  refused: 'Un número entero del 1 al 365',
  zone: (zone) => `Horas de ${zone}`,
  without: (names) => `Sin periodo propio: ${names}`,
  chosen: (days) => plural('es')(days, { one: 'Últimas 24 horas', other: `Últimos ${days} días` }),
};
