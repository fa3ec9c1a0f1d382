import type { AiPerformanceWords } from './ai-performance.words.js';

export const german: AiPerformanceWords = {
  heading: 'Leistung der KI',
  models: 'Leistung je Modell',
  responseTime: 'Antwortzeit',
  median: 'Antwortzeit, Median',
  p95: '95. Perzentil',
  successRate: 'Erfolgsquote',
  searches: 'Suchen je Anfrage',
  iterations: 'Durchläufe je Anfrage',
  tokensPerRequest: 'Tokens je Anfrage',
  dearest: 'Teuerste Anfrage',
  least: 'Günstigste Anfrage',
  average: (period) => `Durchschnitt: ${period}`,
  half: 'Die Hälfte der Anfragen wurde schneller beantwortet',
  most: '95 von 100 Anfragen wurden schneller beantwortet',
  unpriced: 'Einige Anfragen haben keinen Preis',
  otherPeriods: 'Median, Perzentil und einzelne Anfragen nur für 1, 7 oder 30 Tage',
  notLoaded: (problem) => `Median, Perzentil und einzelne Anfragen: ${problem}`,
};
