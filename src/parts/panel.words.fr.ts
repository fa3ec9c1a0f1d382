import type { PanelWords } from './panel.words.js';

export const french: PanelWords = {
  notConnected: 'Pas encore connecté',
  setUp: 'Indiquez au widget où se trouve l’API du chat\u202f:',
  noFigures: 'Pas encore de chiffres',
  loading: 'Chargement…',
  updated: (age) => (age === null ? 'Actualisé à l’instant' : `Actualisé il y a ${age}`),
  ageUnknown: 'Fourni par la page, âge inconnu',
  refreshing: 'Actualisation…',
  paused: (age) => `En pause, données d’il y a ${age ?? 'quelques secondes'}`,
  stale: (age) => `Périmé, d’il y a ${age ?? 'quelques secondes'}`,
  failed: 'Ces chiffres n’ont pas pu être chargés',
  retry: 'Réessayer',
  retryNow: 'Réessayer',
  notZero: 'Ce n’est pas un zéro\u202f: aucun chiffre n’est encore arrivé.',
  cannotDisplay: 'Ce widget ne peut pas afficher ses chiffres',
  cannotDisplayText: 'L’un d’eux n’a pas pu être affiché. Le reste de la page n’est pas touché.',
  cut: (n) => (n === 1 ? '1 longue liste abrégée' : `${n} longues listes abrégées`),
  unreadable: (n) => (n === 1 ? '1 valeur illisible' : `${n} valeurs illisibles`),
};
