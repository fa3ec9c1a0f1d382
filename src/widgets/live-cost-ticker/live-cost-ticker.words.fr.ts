import { plural } from '../../words/words.js';
import type { Words } from './live-cost-ticker.words.js';

const n = plural('fr');

export const french: Words = {
  heading: 'Coût en direct',
  running: (sessions, text) =>
    sessions === 0
      ? 'Aucune session en cours'
      : n(sessions, {
          one: `Coût de ${text} session en cours`,
          many: `Coût de ${text} de sessions en cours`,
          other: `Coût des ${text} sessions en cours`,
        }),
  runningUnknown: 'Coût des sessions en cours',
  rate: 'Rythme',
  anHour: '/h',
  total: (days) => n(days, { one: 'Total, 24 dernières h', other: `Total, ${days} derniers jours` }),
  projectedDay: 'Projection, jour',
  projectedMonth: 'Projection, mois',
  average: (period) => `Moyenne sur les ${period}`,
  trendLabel: 'Tendance',
  trend: { increasing: 'en hausse', decreasing: 'en baisse', stable: 'stable' },
  perHour: (highest) => (highest === null ? 'Par heure' : `Par heure, maximum ${highest}`),
  perBucket: (highest) => (highest === null ? 'Évolution' : `Évolution, maximum ${highest}`),
  soFar: (time) => `${time}, en cours`,
  noTrend: 'Aucun chiffre par heure dans cette réponse',
  pause: 'Suspendre',
  resume: 'Reprendre',
  frequency: 'Fréquence d’interrogation',
  every: (interval) => `Toutes les ${interval}`,
  once: 'Une seule fois',
  failedTitle: 'Impossible de charger le coût',
  sessionsRunning: 'Sessions en cours',
  session: 'Session',
  model: 'Modèle',
  uptime: 'Durée, secondes',
  cost: 'Coût',
};
