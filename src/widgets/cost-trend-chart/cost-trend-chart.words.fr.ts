import { plural } from '../../words/words.js';
import type { Words } from './cost-trend-chart.words.js';

const n = plural('fr');

export const french: Words = {
  metric: 'Afficher',
  metrics: { cost: 'Coût', requests: 'Requêtes' },
  heading: {
    cost: (period) => `Coût, ${period}`,
    requests: (period) => `Requêtes, ${period}`,
  },
  per: { hour: 'par heure', day: 'par jour', month: 'par mois' },
  failedTitle: 'Impossible de charger l’évolution',
  noTrendTitle: 'Aucune série dans cette réponse',
  noTrendText: 'La réponse ne contient ni heures ni jours à tracer.',
  plot: { cost: 'Coût au fil du temps', requests: 'Requêtes au fil du temps' },
  noData: 'pas de données',
  mean: { day: 'Moyenne par jour', week: 'Moyenne par semaine' },
  soFar: 'en cours',
  isHighest: 'maximum',
  position: (place, all) => `${place} sur ${all}`,
  requests: (count, text) =>
    n(count, { one: `${text} requête`, many: `${text} de requêtes`, other: `${text} requêtes` }),
  total: (title, total) => `${title}\u202f: ${total}.`,
  highest: (value, when) => `Maximum de ${value} le ${when}.`,
  noDataFor: (length, when) => `Pas de données pendant ${length} à partir du ${when}.`,
  gaps: (count) =>
    n(count, {
      one: '1 intervalle sans données.',
      many: `${count} d’intervalles sans données.`,
      other: `${count} intervalles sans données.`,
    }),
  valueSoFar: (value) => `${value} en cours`,
  showTable: 'Voir le tableau',
  showChart: 'Voir le graphique',
  start: 'Début',
  note: 'Remarque',
};
