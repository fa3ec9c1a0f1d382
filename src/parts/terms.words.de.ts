import type { TermsWords } from './terms.words.js';

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
  estimated: 'geschätzt',
  notInApi: 'Nicht in dieser API',
  unknown: 'Unbekannt',
};
