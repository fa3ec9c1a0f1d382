import type { DemandForecastWords } from './demand-forecast.words.js';

export const german: DemandForecastWords = {
  heading: 'Nachfrageprognose',
  scope: 'Alle Domains, nächste 7 Tage',
  product: 'Produkt',
  lastDays: (days) => `Letzte ${days} Tage`,
  nextWeek: 'Nächste 7 Tage',
  trend: 'Tendenz',
  low: 'Mindestens',
  high: 'Höchstens',
  trends: { rising: 'steigend', falling: 'fallend', steady: 'gleichbleibend', unknown: 'unbekannt' },
  tooFew: 'zu wenige Anfragen',
  methodLabel: 'Wie geschätzt wird',
  method: (fewest) =>
    `Geschätzt: ein Bereich, in dem vier von fünf Wochen enden, aus Anfragen von 7, 30 und 90 Tagen, neuere zählen mehr. Ab ${fewest} Anfragen in 30 Tagen. Drei Zeiträume zeigen keine Saison.`,
  incomplete: 'Einige Zeiträume konnten nicht geladen werden: Die Bereiche sind breiter',
  empty: 'In den letzten 30 Tagen fehlte nichts',
  emptyText: 'Kunden fanden, wonach sie fragten, also gibt es keine Nachfrage vorherzusagen.',
};
