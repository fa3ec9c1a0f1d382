import { plural } from '../../words/words.js';
import type { SatisfactionTrendWords } from './satisfaction-trend.words.js';

const n = plural('de');

export const german: SatisfactionTrendWords = {
  heading: (period) => `Zufriedenheit, ${period}`,
  scope: 'je Tag, UTC',
  keywords: 'nach Stichwörtern geschätzt',
  ofFive: 'von 5',
  plot: 'Zufriedenheit im Lauf der Zeit',
  noSeriesTitle: 'Keine Tageswerte in dieser API',
  noSeriesText: 'Dieser Server nennt nur den Wert des ganzen Zeitraums.',
  score: 'Wert',
  range: 'Wahrscheinlicher Bereich',
  messages: 'Nachrichten',
  positive: 'Positiv',
  negative: 'Negativ',
  neutral: 'Unentschieden',
  day: 'Tag',
  low: 'Bereich von',
  high: 'Bereich bis',
  mean: { day: 'Tagesmittel', week: 'Wochenmittel' },
  noData: 'keine Daten',
  none: 'keine Nachrichten',
  soFar: 'bisher',
  isHighest: 'höchster Wert',
  isLowest: 'niedrigster Wert',
  position: (place, all) => `${place} von ${all}`,
  total: (title, score) => `${title}: ${score} von 5, geschätzt.`,
  highest: (score, when) => `Höchster Wert ${score} am ${when}.`,
  lowest: (score, when) => `Niedrigster Wert ${score} am ${when}.`,
  gaps: (count) => n(count, { one: '1 Tag ohne Wert.', other: `${count} Tage ohne Wert.` }),
  band: 'Band: der Wert, den mehr Nachrichten jenes Tages wahrscheinlich ergäben (95\u00a0%). Balken: Nachrichten.',
  showTable: 'Als Tabelle zeigen',
  showChart: 'Als Diagramm zeigen',
};
