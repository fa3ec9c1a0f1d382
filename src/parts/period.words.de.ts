import { plural } from '../words/words.js';
import type { PeriodWords } from './period.words.js';

const n = plural('de');

export const german: PeriodWords = {
  allDomains: 'Alle Domains',
  lastDays: (days) => n(days, { one: 'letzte 24 Stunden', other: `letzte ${days} Tage` }),
  noRequests: (days) =>
    n(days, {
      one: 'Keine Anfragen in den letzten 24 Stunden',
      other: `Keine Anfragen in den letzten ${days} Tagen`,
    }),
  noMessages: (days) =>
    n(days, {
      one: 'Keine Nachrichten in den letzten 24 Stunden',
      other: `Keine Nachrichten in den letzten ${days} Tagen`,
    }),
  nothingToCount: 'Der Server hat geantwortet und nichts zu zählen. Zahlen erscheinen mit dem ersten Chat.',
  behind: (age) => `Die Auswertung des Servers liegt ${age} zurück`,
  outOfDate: 'Die Auswertung des Servers ist veraltet',
  since: (date) => `Die Zahlen beginnen am ${date}`,
  withoutUnpriced: (models) =>
    n(models, {
      one: `Ohne die Kosten von ${models} Modell ohne Preis`,
      other: `Ohne die Kosten von ${models} Modellen ohne Preis`,
    }),
  serverClock: 'Die Uhr dieses Geräts geht gegenüber der des Servers nach',
};
