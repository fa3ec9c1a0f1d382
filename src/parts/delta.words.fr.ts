import type { DeltaWords } from './delta.words.js';

export const french: DeltaWords = {
  up: 'de plus',
  down: 'de moins',
  same: 'inchangé',
  points: (text) => `${text} pts`,
  before: (days) =>
    days === 1 ? 'par rapport aux 24 heures précédentes' : `par rapport aux ${days} jours précédents`,
  upBy: (share, before) => `${share} de plus ${before}`,
  downBy: (share, before) => `${share} de moins ${before}`,
  fromNothing: 'Rien sur la période précédente',
  noEarlier: 'Pas de période antérieure',
  notCompared: 'La période précédente n’a pas pu être chargée',
};
