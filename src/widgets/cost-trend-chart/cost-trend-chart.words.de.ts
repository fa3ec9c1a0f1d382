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
  per: { hour: 'pro Stunde', day: 'pro Tag', week: 'pro Woche', month: 'pro Monat' },
  tooFine: {
    hour: 'Die Daten enthalten keine einzelnen Stunden.',
    day: 'Die Daten enthalten keine einzelnen Tage.',
    week: 'Die Daten enthalten keine einzelnen Wochen.',
    month: 'Die Daten enthalten keine einzelnen Monate.',
  },
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
  highestOf: (value, when) => `Höchstwert ${value}: ${when}.`,
  noDataFor: (length, when) => `Keine Daten für ${length} ab ${when}.`,
  gaps: (count) => n(count, { one: '1 Lücke ohne Daten.', other: `${count} Lücken ohne Daten.` }),
  valueSoFar: (value) => `bisher ${value}`,
  only: (start) => `erst ab ${start}`,
  ahead: {
    day: (soFar, total) => `Heute bisher ${soFar}, hochgerechnet ${total}.`,
    month: (soFar, total) => `In diesem Monat bisher ${soFar}, hochgerechnet ${total}.`,
  },
  pace: (days) => `Hochgerechnet nach dem üblichen Verlauf der ${days} Tage vor heute.`,
  aheadOf: { day: 'Heute, hochgerechnet', month: 'Dieser Monat, hochgerechnet' },
  unusual: 'ungewöhnlich',
  usual: {
    weekday: (range) => `üblich ${range} zu dieser Stunde an Werktagen`,
    weekend: (range) => `üblich ${range} zu dieser Stunde am Wochenende`,
  },
  usualAt: {
    weekday: 'Üblich zu dieser Stunde an Werktagen',
    weekend: 'Üblich zu dieser Stunde am Wochenende',
  },
  anomalies: (count, when, value, usual) =>
    n(count, {
      one: `1 ungewöhnliche Stunde: ${when}: ${value}, ${usual}.`,
      other: `${count} ungewöhnliche Stunden, zuletzt ${when}: ${value}, ${usual}.`,
    }),
  noHistory: 'Zu wenig Verlauf, um ungewöhnliche Stunden zu erkennen.',
  alert: {
    hourly: (threshold) => `Stundenwarnung ${threshold}`,
    daily: (threshold) => `Tageswarnung ${threshold}`,
    monthly: (threshold) => `Monatswarnung ${threshold}`,
  },
  eachDomain: (alert) => `${alert} je Domain`,
  above: (count, alert) =>
    n(count, { one: `${alert}: 1 Punkt darüber.`, other: `${alert}: ${count} Punkte darüber.` }),
  noBudget: 'Keine Budgetwarnung gilt für diese Abschnitte.',
  budgetsFailed: 'Die Budgetwarnungen konnten nicht geladen werden.',
  earlier: (days) => (days === 1 ? '24 Stunden davor' : `${days} Tage davor`),
  before: { cost: 'Kosten davor', requests: 'Anfragen davor' },
  showTable: 'Als Tabelle',
  showChart: 'Als Diagramm',
  start: 'Beginn',
  note: 'Hinweis',
};
