import { plural } from '../../words/words.js';
import type { Words } from './cost-trend-chart.words.js';

const n = plural('de');

export const german: Words = {
  metric: 'Anzeigen',
  metrics: { cost: 'Kosten', requests: 'Anfragen' },
  heading: {
    cost: (period) => `Kosten, ${period}`,
    requests: (period) => `Anfragen, ${period}`,
  },
  per: { hour: 'pro Stunde', day: 'pro Tag', month: 'pro Monat' },
  failedTitle: 'Der Verlauf konnte nicht geladen werden',
  noTrendTitle: 'Kein Verlauf in dieser Antwort',
  noTrendText: 'Die Antwort enthält keine Stunden oder Tage, die sich zeichnen lassen.',
  plot: { cost: 'Kosten im Zeitverlauf', requests: 'Anfragen im Zeitverlauf' },
  noData: 'keine Daten',
  mean: { day: 'Mittelwert pro Tag', week: 'Mittelwert pro Woche' },
  soFar: 'bisher',
  isHighest: 'Höchstwert',
  position: (place, all) => `${place} von ${all}`,
  requests: (count, text) => n(count, { one: `${text} Anfrage`, other: `${text} Anfragen` }),
  total: (title, total) => `${title}: ${total}.`,
  highest: (value, when) => `Höchstwert ${value} am ${when}.`,
  noDataFor: (length, when) => `Keine Daten für ${length} ab ${when}.`,
  gaps: (count) => n(count, { one: '1 Lücke ohne Daten.', other: `${count} Lücken ohne Daten.` }),
  valueSoFar: (value) => `bisher ${value}`,
  showTable: 'Als Tabelle',
  showChart: 'Als Diagramm',
  start: 'Beginn',
  note: 'Hinweis',
};
