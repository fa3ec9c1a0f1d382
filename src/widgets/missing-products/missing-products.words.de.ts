import { plural } from '../../words/words.js';
import type { Words } from './missing-products.words.js';

const n = plural('de');

export const german: Words = {
  heading: 'Fehlende Produkte',
  scope: (period, found) =>
    `Im Chat gefragt und nicht gefunden. ${[period, found.join(', ')].filter(Boolean).join(': ')}`,
  products: (count, text) => n(count, { one: `${text} Produkt`, other: `${text} Produkte` }),
  requests: (count, text) => n(count, { one: `${text} Anfrage`, other: `${text} Anfragen` }),
  categories: 'Kategorien',
  all: 'Alle',
  category: { tools: 'Werkzeug', parts: 'Teile', equipment: 'Ausrüstung', other: 'Sonstiges' },
  search: 'Produkte suchen',
  name: 'Produkt, wie Kunden es nannten',
  timesHeader: 'Anzahl',
  lastHeader: 'Zuletzt',
  actionHeader: 'Aktion',
  times: (_, text) => `${text}-mal`,
  timesUnknown: 'Anzahl unbekannt',
  last: (date) => `zuletzt ${date}`,
  lastUnknown: 'zuletzt unbekannt',
  moreExamples: (count) => `+${count} weitere`,
  moreInShort: (count) => `+${count}`,
  wholeText: 'Mehr',
  fewerExamples: 'Weniger',
  examplesOf: (button, name) => `${button}, ${name}`,
  add: 'Anlegen',
  addNamed: (name) => `${name} anlegen`,
  passedOn: 'Übergeben',
  passedOnNamed: (name) => `${name} an diese Seite übergeben`,
  showAll: (count) => `Alle ${count} anzeigen`,
  showFirst: (count) => `Die ersten ${count} anzeigen`,
  showFewer: 'Weniger anzeigen',
  notShown: (count) => `${count} weitere: Die Suche findet sie`,
  listed: (listed, all) => `Der Server führt ${listed} von ${all} auf`,
  notListed: (all) => `Der Server zählt ${all} und führt keines auf.`,
  unreadable: 'Die Produktliste des Servers ist nicht lesbar.',
  noMatch: (query) => `Kein Produkt passt zu „${query}“`,
  noMatchIn: (query, category) => `Kein Produkt in ${category} passt zu „${query}“`,
  clear: 'Suche leeren',
  recommendations: 'Empfehlungen',
  empty: (days) =>
    n(days, {
      one: 'In den letzten 24 Stunden fehlte nichts',
      other: `In den letzten ${days} Tagen fehlte nichts`,
    }),
  emptyText:
    'Der Server hat geantwortet und keine Frage nach einem Produkt gefunden, das der Shop nicht hat. Mit der ersten erscheinen hier Produkte.',
  failedTitle: 'Die fehlenden Produkte konnten nicht geladen werden',
  examples: 'Beispiele',
  recommendation: 'Empfehlung',
};
