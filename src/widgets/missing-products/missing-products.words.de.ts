import { plural } from '../../words/words.js';
import type { Words } from './missing-products.words.js';

const n = plural('de');

export const german: Words = {
  heading: 'Fehlende Produkte',
  scope: (period) => `Im Chat gefragt und nicht gefunden. ${period}`,
  products: (count, text) => n(count, { one: `${text} Produkt`, other: `${text} Produkte` }),
  requests: (count, text) => n(count, { one: `${text} Anfrage`, other: `${text} Anfragen` }),
  categories: 'Kategorien',
  all: 'Alle',
  category: { tools: 'Werkzeug', parts: 'Teile', equipment: 'Ausrüstung', other: 'Sonstiges' },
  name: 'Produkt, wie Kunden es nannten',
  lastHeader: 'Zuletzt',
  actionHeader: 'Aktion',
  moreExamples: (count) => `+${count} weitere`,
  wholeText: 'Mehr',
  fewerExamples: 'Weniger',
  add: 'Anlegen',
  addNamed: (name) => `${name} anlegen`,
  passedOn: 'Übergeben',
  passedOnNamed: (name) => `${name} an diese Seite übergeben`,
  listed: (listed, all) => `Der Server führt ${listed} von ${all} auf`,
  notListed: (all) => `Der Server zählt ${all} und führt keines auf.`,
  recommendations: 'Empfehlungen',
  empty: (days) =>
    n(days, {
      one: 'In den letzten 24 Stunden fehlte nichts',
      other: `In den letzten ${days} Tagen fehlte nichts`,
    }),
  emptyText:
    'Der Server hat geantwortet und keine Frage nach einem Produkt gefunden, das der Shop nicht hat. Mit der ersten erscheinen hier Produkte.',
  examples: 'Beispiele',
  recommendation: 'Empfehlung',
};
