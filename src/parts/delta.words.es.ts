import type { DeltaWords } from './delta.words.js';

export const spanish: DeltaWords = {
  up: 'más',
  down: 'menos',
  same: 'sin cambios',
  points: (text) => `${text} puntos`,
  before: (days) =>
    days === 1 ? 'frente a las 24 horas anteriores' : `frente a los ${days} días anteriores`,
  upBy: (share, before) => `${share} más ${before}`,
  downBy: (share, before) => `${share} menos ${before}`,
  fromNothing: 'Nada en el periodo anterior',
  noEarlier: 'No hay periodo anterior',
  notCompared: 'No se pudo cargar el periodo anterior',
};
