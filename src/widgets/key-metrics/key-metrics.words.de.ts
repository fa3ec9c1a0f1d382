import type { KeyMetricsWords } from './key-metrics.words.js';

export const german: KeyMetricsWords = {
  heading: 'Kennzahlen',
  labels: {
    'total-spend': 'Gesamtkosten',
    'average-cost': 'Kosten je Anfrage',
    'daily-projection': 'Hochgerechnet, Tag',
    'monthly-projection': 'Hochgerechnet, Monat',
    requests: 'Anfragen',
    'success-rate': 'Erfolgsquote',
    'error-rate': 'Fehlerquote',
    'response-time': 'Antwortzeit',
    'active-sessions': 'Aktive Sitzungen',
    'tokens-in': 'Tokens, Eingabe',
    'tokens-out': 'Tokens, Ausgabe',
    conversations: 'Gespräche',
    messages: 'Nachrichten',
    satisfaction: 'Zufriedenheit',
    resolution: 'Gelöst',
  },
  average: (period) => `Durchschnitt: ${period}`,
  keywords: 'Vom Server nach Stichwörtern in den Nachrichten geschätzt',
  ofFive: 'von 5',
  noRequests: 'Nichts zu zählen',
  compared: (period) => `Veränderung ${period}`,
  notLoaded: 'Nicht geladen',
  failed: {
    telemetry: (problem) => `Telemetrie: ${problem}`,
    analytics: (problem) => `Auswertung: ${problem}`,
    conversations: (problem) => `Gespräche: ${problem}`,
  },
};
