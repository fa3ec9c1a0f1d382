import { plural } from '../../words/words.js';
import type { Words } from './budget-alerts.words.js';

const n = plural('de');

export const german: Words = {
  heading: 'Budgetwarnungen',
  failedTitle: 'Die Budgetwarnungen konnten nicht geladen werden',
  allDomains: 'Alle Domains',
  named: (name, told) => `${name}: ${told}`,
  counted: {
    exceeded: 'überschritten',
    near: 'knapp',
    within: 'im Rahmen',
    unknown: 'unbekannt',
    invalid: 'ungültig',
  },
  states: {
    exceeded: 'Überschritten',
    near: 'Knapp',
    within: 'Im Rahmen',
    unknown: 'Unbekannt',
    invalid: 'Ungültig',
  },
  types: { hourly: 'stündlich', daily: 'täglich', monthly: 'monatlich', per_request: 'pro Anfrage' },
  noAlerts: 'Noch keine Budgetwarnungen',
  noAlertsText: 'Der Server hat geantwortet und keine Warnung zu prüfen.',
  of: (threshold) => `von ${threshold}`,
  noFigure: 'Noch keine Zahl vom Server',
  notJudged: 'Der Server sagt nicht, ob das Budget überschritten ist',
  invalidThreshold: 'Keine Schwelle über null lesbar',
  highestOf: (domains, text) =>
    n(domains, { one: `Höchster Wert von ${text} Domain`, other: `Höchster Wert von ${text} Domains` }),
  showAll: (count) => `Alle ${count} anzeigen`,
  together: 'Alle Domains zusammen',
  exceededNow: (domain, type, spent, threshold) =>
    `Budget überschritten: ${domain}, ${type}, ${spent} von ${threshold}.`,

  runway: {
    endsOn: (day) => `Bei diesem Tempo endet es am ${day}`,
    endsBetween: (from, to) => `Bei diesem Tempo endet es zwischen ${from} und ${to}`,
    mayEnd: (from) => `Bei diesem Tempo kann es ab ${from} enden`,
    lasts: 'Bei diesem Tempo reicht es für den Monat',
    tooLittle: (days) => `Zu wenig Verlauf für eine Prognose: Nötig sind ${days} ganze Tage`,
  },

  setAlert: 'Warnung einrichten',
  alertsOnly: 'Warnt nur. Hält keine Ausgaben an.',
  domain: 'Domain',
  otherDomain: 'Andere Domain\u00a0…',
  otherDomainLabel: 'Name der Domain',
  type: 'Art',
  typeChoices: { hourly: 'Stündlich', daily: 'Täglich', monthly: 'Monatlich', per_request: 'Pro Anfrage' },
  threshold: (currency) => `Schwelle, ${currency}`,
  windows: {
    hourly: 'in den letzten 60 Minuten',
    daily: 'an einem Kalendertag (UTC)',
    monthly: 'in einem Kalendermonat (UTC)',
    per_request: 'für eine Anfrage der letzten Stunde',
  },
  echo: (amount, window) => `Warnt ab mehr als ${amount} ${window}`,
  inAnyDomain: (echo) => `${echo}, in jeder Domain für sich`,
  submit: 'Einrichten',
  between: (lowest, highest) =>
    `Nicht gespeichert: Die Schwelle muss zwischen ${lowest} und ${highest} liegen`,
  amountProblems: {
    empty: 'Geben Sie eine Schwelle ein',
    'not-a-number': (example) => `Geben Sie einen Betrag ein, etwa ${example}`,
    grouping: (example) => `Schreiben Sie den Betrag ohne Tausendertrennzeichen, etwa ${example}`,
    'too-many-decimals': 'Höchstens zwei Nachkommastellen',
  },
  domainProblems: {
    empty: 'Geben Sie eine Domain ein',
    'not-a-domain': 'Geben Sie nur den Namen ein, etwa shop.example',
  },
  steps: {
    looking: 'Gleiche Warnung wird gesucht\u00a0…',
    sending: 'Wird gesendet\u00a0…',
    checking: 'Gesendet, aber nicht bestätigt. Wird geprüft\u00a0…',
  },
  saved: 'Gespeichert',
  exists: 'Eine gleiche Warnung gibt es schon. Nichts wurde gesendet.',
  notSaved: (reason) => `Nicht gespeichert. ${reason}`,
  refused: (status) => `Der Server hat sie abgelehnt (${status}).`,
  notShown: 'Der Server hat geantwortet, führt die Warnung aber nicht auf.',
  unknownOutcome: 'Gesendet, aber nicht bestätigt.',
  checkAgain: 'Erneut prüfen',

  columns: {
    id: 'Warnung',
    threshold: 'Schwelle',
    spent: 'Ausgegeben',
    share: 'Anteil an der Schwelle',
    state: 'Zustand',
    domains: 'Domains',
  },
};
