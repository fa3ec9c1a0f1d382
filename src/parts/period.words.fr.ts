import { plural } from '../words/words.js';
import type { PeriodWords } from './period.words.js';

const n = plural('fr');

export const french: PeriodWords = {
  allDomains: 'Tous les domaines',
  lastDays: (days) => n(days, { one: '24 dernières heures', other: `${days} derniers jours` }),
  noRequests: (days) =>
    n(days, {
      one: 'Aucune requête ces 24 dernières heures',
      other: `Aucune requête ces ${days} derniers jours`,
    }),
  noMessages: (days) =>
    n(days, {
      one: 'Aucun message ces dernières 24 heures',
      other: `Aucun message ces ${days} derniers jours`,
    }),
  nothingToCount:
    'Le serveur a répondu et n’a rien à compter. Les chiffres apparaîtront avec le premier chat.',
  behind: (age) => `La synthèse du serveur a ${age} de retard`,
  outOfDate: 'La synthèse du serveur n’est plus à jour',
  since: (date) => `Les chiffres commencent le ${date}`,
  withoutUnpriced: (models) =>
    n(models, {
      one: `Sans le coût de ${models} modèle sans prix`,
      other: `Sans le coût de ${models} modèles sans prix`,
    }),
  serverClock: 'L’horloge de cet appareil retarde sur celle du serveur',
};
