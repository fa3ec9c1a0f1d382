import type { DemandForecastWords } from './demand-forecast.words.js';

export const french: DemandForecastWords = {
  heading: 'Prévision de la demande',
  scope: 'Tous les domaines, 7 prochains jours',
  product: 'Produit',
  lastDays: (days) => `${days} derniers jours`,
  nextWeek: '7 prochains jours',
  trend: 'Tendance',
  low: 'Au moins',
  high: 'Au plus',
  trends: { rising: 'en hausse', falling: 'en baisse', steady: 'régulière', unknown: 'inconnue' },
  tooFew: 'trop peu de requêtes',
  methodLabel: 'Comment c’est estimé',
  method: (fewest) =>
    `Estimé\u202f: une fourchette où finissent quatre semaines sur cinq, d’après les requêtes de 7, 30 et 90 jours, les récentes comptant plus. À partir de ${fewest} requêtes en 30 jours. Trois fenêtres ne montrent pas de saison.`,
  incomplete: 'Certaines fenêtres n’ont pas pu être chargées\u202f: les fourchettes sont plus larges',
  empty: 'Rien n’a manqué ces 30 derniers jours',
  emptyText: 'Les clients ont trouvé ce qu’ils demandaient, il n’y a donc pas de demande à prévoir.',
};
