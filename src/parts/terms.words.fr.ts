import type { TermsWords } from './terms.words.js';

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
  estimated: 'estimé',
  notInApi: 'Absent de cette API',
  unknown: 'Inconnu',
};
