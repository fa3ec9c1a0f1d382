import type { DashboardWords } from './dashboard.words.js';

export const french: DashboardWords = {
  refresh: 'Actualiser',
  missing: (widgets) => `Sans chiffres\u202f: ${widgets}`,
  old: (widgets) => `Chiffres anciens\u202f: ${widgets}`,
  taken: 'Balise prise par cette page',
  takenText: (tag) => `La page définit elle-même <${tag}>, ce widget est donc omis.`,
  notLoaded: 'Script non chargé',
  notLoadedText: (tag) => `Le script de <${tag}> n’est pas arrivé. Rechargez la page pour réessayer.`,
};
