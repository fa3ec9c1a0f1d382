import { plural } from '../../words/words.js';
import type { SatisfactionTrendWords } from './satisfaction-trend.words.js';

const n = plural('fr');

export const french: SatisfactionTrendWords = {
  heading: (period) => `Satisfaction, ${period}`,
  scope: 'par jour, UTC',
  keywords: 'estimée d’après des mots-clés',
  ofFive: 'sur 5',
  plot: 'Satisfaction au fil du temps',
  noSeriesTitle: 'Pas de série par jour dans cette API',
  noSeriesText: 'Ce serveur ne donne que la note de toute la période.',
  score: 'Note',
  range: 'Intervalle probable',
  messages: 'Messages',
  positive: 'Positifs',
  negative: 'Négatifs',
  neutral: 'Neutres',
  day: 'Jour',
  low: 'Intervalle de',
  high: 'Intervalle à',
  mean: { day: 'Moyenne par jour', week: 'Moyenne par semaine' },
  noData: 'pas de données',
  none: 'aucun message',
  soFar: 'pour l’instant',
  isHighest: 'la plus haute',
  isLowest: 'la plus basse',
  position: (place, all) => `${place} sur ${all}`,
  total: (title, score) => `${title}\u202f: ${score} sur 5, estimée.`,
  highest: (score, when) => `La plus haute, ${score}, le ${when}.`,
  lowest: (score, when) => `La plus basse, ${score}, le ${when}.`,
  gaps: (count) => n(count, { one: '1 jour sans note.', other: `${count} jours sans note.` }),
  band: 'Bande\u202f: la note que donneraient sans doute plus de messages de ce jour (95\u202f%). Barres\u202f: messages.',
  showTable: 'Afficher le tableau',
  showChart: 'Afficher le graphique',
};
