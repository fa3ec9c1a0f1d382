import type { KeyMetricsWords } from './key-metrics.words.js';

export const french: KeyMetricsWords = {
  heading: 'Indicateurs clés',
  labels: {
    'total-spend': 'Dépense totale',
    'average-cost': 'Coût par requête',
    'daily-projection': 'Projection, jour',
    'monthly-projection': 'Projection, mois',
    requests: 'Requêtes',
    'success-rate': 'Taux de succès',
    'error-rate': 'Taux d’erreur',
    'response-time': 'Temps de réponse',
    'active-sessions': 'Sessions actives',
    'tokens-in': 'Tokens d’entrée',
    'tokens-out': 'Tokens de sortie',
    conversations: 'Conversations',
    messages: 'Messages',
    satisfaction: 'Satisfaction',
    resolution: 'Résolution',
  },
  average: (period) => `Moyenne : ${period}`,
  keywords: 'Estimé par le serveur d’après des mots-clés dans les messages',
  ofFive: 'sur 5',
  noRequests: 'Rien à compter',
  compared: (period) => `Évolution ${period}`,
  notLoaded: 'Non chargé',
  failed: {
    telemetry: (problem) => `Télémétrie : ${problem}`,
    analytics: (problem) => `Analyse : ${problem}`,
    conversations: (problem) => `Conversations : ${problem}`,
  },
};
