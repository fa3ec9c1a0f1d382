import type { DeltaWords } from './delta.words.js';

export const german: DeltaWords = {
  up: 'mehr',
  down: 'weniger',
  same: 'unverändert',
  points: (text) => `${text} Punkte`,
  before: (days) => (days === 1 ? 'gegenüber den 24 Stunden davor' : `gegenüber den ${days} Tagen davor`),
  upBy: (share, before) => `${share} mehr ${before}`,
  downBy: (share, before) => `${share} weniger ${before}`,
  fromNothing: 'Nichts im Zeitraum davor',
  noEarlier: 'Kein früherer Zeitraum',
  notCompared: 'Der Zeitraum davor konnte nicht geladen werden',
};
