import { plural } from '../../words/words.js';
import type { AiInsightsWords } from './ai-insights.words.js';

export const german: AiInsightsWords = {
  heading: 'Erkenntnisse',
  nothing: 'Nichts fällt auf',
  nothingText:
    'Keine Regel fand eine Änderung über dem Zufall und keine Ersparnis von einem Zehntel der Kosten.',
  tooFew: (requests) => `Kosten werden ab ${requests} Anfragen in jedem Zeitraum verglichen.`,
  noneBefore: 'Es gibt keinen früheren Zeitraum zum Vergleich.',
  costRose: (amount, percent, days) =>
    `Die Kosten stiegen um ${amount} (${percent}) gegenüber den ${plural('de')(days, { one: '24 Stunden', other: `${days} Tagen` })} davor`,
  costFell: (amount, percent, days) =>
    `Die Kosten sanken um ${amount} (${percent}) gegenüber den ${plural('de')(days, { one: '24 Stunden', other: `${days} Tagen` })} davor`,
  fromTo: (before, now) => `Von ${before} auf ${now}. Daran lag es:`,
  part: {
    requests: 'Anzahl der Anfragen',
    tokensPerRequest: 'Tokens je Anfrage',
    models: 'Wahl der Modelle',
    price: 'Preis, und Eingabe gegen Ausgabe',
    notAttributed: 'Nicht zugeordnet',
  },
  splitRule:
    'Regel: Anfragen, Tokens je Anfrage, Modelle und Preis werden nacheinander geändert; die Teile ergeben das Ganze.',
  cheaper: (from, to) => `${to} könnte einen Teil der Arbeit von ${from} tun`,
  cheaperText: (requests, from, cost, to, estimate) =>
    `${requests} Anfragen an ${from} kosteten ${cost}. Zu den Listenpreisen von ${to} kosten dieselben Tokens etwa ${estimate}.`,
  cheaperRule:
    'Schätzung: dieselben Tokens, mit dem Anteil von Eingabe und Ausgabe aller Anfragen. Über Qualität sagt sie nichts.',
  failuresRose: (rate, before) => `Mehr Anfragen scheitern: ${rate}, zuvor ${before}`,
  failures: (rate) => `${rate} der Anfragen scheitern`,
  failuresText: (failed, requests) => `${failed} von ${requests} Anfragen scheiterten.`,
  failuresRule: 'Regel: ein Anstieg um mehr als zwei Standardfehler, oder 5 % ohne früheren Zeitraum.',
  demand: (product) => `Kunden fragen nach „${product}“`,
  demandText: (times, text) =>
    plural('de')(times, {
      one: `${text} Mal gefragt und nicht gefunden.`,
      other: `${text} Mal gefragt und nicht gefunden.`,
    }),
  noDemand: (problem) => `Was Kunden vermissen: ${problem}`,
  demandRule:
    'Regel: das fehlende Produkt, nach dem auf allen Domains zusammen am häufigsten gefragt wurde, ab 3 Mal.',
  insight: 'Erkenntnis',
  detail: 'Einzelheit',
  amount: 'Betrag',
};
