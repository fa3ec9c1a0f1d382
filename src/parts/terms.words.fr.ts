import { plural } from '../words/words.js';
import type { TermsWords } from './terms.words.js';

const n = plural('fr');

export const french: TermsWords = {
  requests: 'Requêtes',
  cost: 'Coût',
  shareOfCost: 'Part du coût',
  shareOfRequests: 'Part des requêtes',
  costPerRequest: 'Coût par requête',
  tokens: 'Tokens',
  model: 'Modèle',
  domain: 'Domaine',
  count: 'Fois',
  share: 'Part',
  language: 'Langue',
  when: 'Quand',
  duration: 'Durée',
  status: 'État',
  notAttributed: 'Non attribué',
  total: 'Total',
  unpriced: 'sans prix',
  withoutUnpriced: (models) =>
    n(models, {
      one: `Sans le coût de ${models} modèle sans prix`,
      other: `Sans le coût de ${models} modèles sans prix`,
    }),
  estimated: 'estimé',
  notInApi: 'Absent de cette API',
  unknown: 'Inconnu',
  other: 'Autre',
  emptyList: 'La liste du serveur est vide',
  unreadable: 'La liste du serveur est illisible',
};
