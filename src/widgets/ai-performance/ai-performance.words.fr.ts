import type { AiPerformanceWords } from './ai-performance.words.js';

export const french: AiPerformanceWords = {
  heading: 'Performance de l’IA',
  models: 'Performance par modèle',
  responseTime: 'Temps de réponse',
  median: 'Réponse médiane',
  p95: '95e centile',
  successRate: 'Taux de succès',
  searches: 'Recherches par requête',
  iterations: 'Itérations par requête',
  tokensPerRequest: 'Tokens par requête',
  dearest: 'Requête la plus chère',
  least: 'Requête la moins chère',
  average: (period) => `Moyenne\u202f: ${period}`,
  half: 'La moitié des requêtes ont reçu une réponse plus vite',
  most: '95 requêtes sur 100 ont reçu une réponse plus vite',
  unpriced: 'Certaines requêtes n’ont pas de tarif',
  otherPeriods: 'Médiane, centile et requêtes isolées seulement pour 1, 7 ou 30 jours',
  notLoaded: (problem) => `Médiane, centile et requêtes isolées\u202f: ${problem}`,
};
