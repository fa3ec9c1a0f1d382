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
  per: { hour: 'par heure', day: 'par jour', week: 'par semaine', month: 'par mois' },
  tooFine: {
    hour: 'Les données ne distinguent pas les heures.',
    day: 'Les données ne distinguent pas les jours.',
    week: 'Les données ne distinguent pas les semaines.',
    month: 'Les données ne distinguent pas les mois.',
  },
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
  highestOf: (value, when) => `Maximum de ${value}\u202f: ${when}.`,
  noDataFor: (length, when) => `Pas de données pendant ${length} à partir du ${when}.`,
  gaps: (count) =>
    n(count, {
      one: '1 intervalle sans données.',
      many: `${count} d’intervalles sans données.`,
      other: `${count} intervalles sans données.`,
    }),
  valueSoFar: (value) => `${value} en cours`,
  only: (start) => `seulement à partir du ${start}`,
  ahead: {
    day: (soFar, total) => `Aujourd’hui ${soFar} en cours, ${total} en projection.`,
    month: (soFar, total) => `Ce mois-ci ${soFar} en cours, ${total} en projection.`,
  },
  pace: (days) =>
    n(days, {
      one: `Projection au rythme habituel du ${days} jour précédent.`,
      many: `Projection au rythme habituel des ${days} de jours précédents.`,
      other: `Projection au rythme habituel des ${days} jours précédents.`,
    }),
  aheadOf: { day: 'Aujourd’hui, projeté', month: 'Ce mois-ci, projeté' },
  unusual: 'inhabituel',
  usual: {
    weekday: (range) => `d’habitude ${range} à cette heure en semaine`,
    weekend: (range) => `d’habitude ${range} à cette heure le week-end`,
  },
  usualAt: {
    weekday: 'D’habitude à cette heure en semaine',
    weekend: 'D’habitude à cette heure le week-end',
  },
  anomalies: (count, when, value, usual) =>
    n(count, {
      one: `1 heure inhabituelle\u202f: ${when}\u202f: ${value}, ${usual}.`,
      many: `${count} d’heures inhabituelles, la dernière ${when}\u202f: ${value}, ${usual}.`,
      other: `${count} heures inhabituelles, la dernière ${when}\u202f: ${value}, ${usual}.`,
    }),
  noHistory: 'Historique trop court pour reconnaître des heures inhabituelles.',
  alert: {
    hourly: (threshold) => `Alerte horaire ${threshold}`,
    daily: (threshold) => `Alerte quotidienne ${threshold}`,
    monthly: (threshold) => `Alerte mensuelle ${threshold}`,
  },
  eachDomain: (alert) => `${alert} par domaine`,
  above: (count, alert) =>
    n(count, {
      one: `${alert}\u202f: ${count} point au-dessus.`,
      many: `${alert}\u202f: ${count} de points au-dessus.`,
      other: `${alert}\u202f: ${count} points au-dessus.`,
    }),
  noBudget: 'Aucune alerte de budget ne porte sur ces intervalles.',
  budgetsFailed: 'Impossible de charger les alertes de budget.',
  earlier: (days) => (days === 1 ? '24 heures précédentes' : `${days} jours précédents`),
  before: { cost: 'Coût précédent', requests: 'Requêtes précédentes' },
  showTable: 'Voir le tableau',
  showChart: 'Voir le graphique',
  start: 'Début',
  note: 'Remarque',
};
