import { plural } from '../../words/words.js';
import type { CustomerSegmentsWords } from './customer-segments.words.js';

const n = plural('de');

export const german: CustomerSegmentsWords = {
  heading: 'Kundensegmente',
  by: 'Segmente nach',
  criteria: { language: 'Sprache', status: 'Stand', hour: 'Stunde', domain: 'Domain' },
  scope: {
    language: (period) => `${period}, geschätzt anhand von Stichwörtern`,
    status: (period) => `${period}, Gespräche`,
    hour: (period) => `${period}, die stärksten nach der Uhr des Servers`,
    domain: (period) => `${period}, Anfragen`,
  },
  states: { active: 'Aktiv', waiting: 'Wartend', resolved: 'Gelöst' },
  conversations: 'Gespräche',
  uniqueUsers: 'Verschiedene Nutzer',
  costOfSegments: 'Kosten dieser Segmente',
  notLoaded: 'Konnte nicht geladen werden',
  notTold: 'Dieser Server unterscheidet Kunden nicht danach.',
  empty: (days) =>
    n(days, {
      one: 'Niemand schrieb in den letzten 24 Stunden',
      other: `Niemand schrieb in den letzten ${days} Tagen`,
    }),
};
