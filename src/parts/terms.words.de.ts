import { plural } from '../words/words.js';
import type { TermsWords } from './terms.words.js';

const n = plural('de');

export const german: TermsWords = {
  requests: 'Anfragen',
  cost: 'Kosten',
  shareOfCost: 'Anteil an den Kosten',
  shareOfRequests: 'Anteil an den Anfragen',
  costPerRequest: 'Kosten je Anfrage',
  tokens: 'Tokens',
  model: 'Modell',
  domain: 'Domain',
  count: 'Anzahl',
  share: 'Anteil',
  language: 'Sprache',
  when: 'Wann',
  duration: 'Dauer',
  status: 'Status',
  notAttributed: 'Nicht zugeordnet',
  total: 'Summe',
  unpriced: 'ohne Preis',
  withoutUnpriced: (models) =>
    n(models, {
      one: `Ohne die Kosten von ${models} Modell ohne Preis`,
      other: `Ohne die Kosten von ${models} Modellen ohne Preis`,
    }),
  estimated: 'geschätzt',
  notInApi: 'Nicht in dieser API',
  unknown: 'Unbekannt',
  other: 'Andere',
  emptyList: 'Die Liste des Servers ist leer',
  unreadable: 'Die Liste des Servers ist nicht lesbar',
};
