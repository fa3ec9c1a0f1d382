import { plural } from '../../words/words.js';
import type { Words } from './missing-products.words.js';

const n = plural('fr');

export const french: Words = {
  heading: 'Produits manquants',
  scope: (period) => `Demandés dans le chat et introuvables. ${period}`,
  products: (count, text) =>
    n(count, { one: `${text} produit`, many: `${text} de produits`, other: `${text} produits` }),
  requests: (count, text) =>
    n(count, { one: `${text} demande`, many: `${text} de demandes`, other: `${text} demandes` }),
  categories: 'Catégories',
  all: 'Toutes',
  category: { tools: 'Outils', parts: 'Pièces', equipment: 'Équipement', other: 'Autres' },
  name: 'Produit, selon les clients',
  lastHeader: 'Dernière',
  actionHeader: 'Action',
  moreExamples: (count) => `+${count} autres`,
  wholeText: 'Plus',
  fewerExamples: 'Moins',
  add: 'Ajouter',
  addNamed: (name) => `Ajouter ${name}`,
  passedOn: 'Transmis',
  passedOnNamed: (name) => `${name} transmis à cette page`,
  listed: (listed, all) => `Le serveur en liste ${listed} sur ${all}`,
  notListed: (all) => `Le serveur compte ${all} et n’en liste aucun.`,
  recommendations: 'Recommandations',
  empty: (days) =>
    n(days, {
      one: 'Rien n’a manqué ces 24 dernières heures',
      other: `Rien n’a manqué ces ${days} derniers jours`,
    }),
  emptyText:
    'Le serveur a répondu et n’a trouvé aucune demande d’un produit que la boutique n’a pas. Les produits apparaîtront ici avec la première.',
  examples: 'Exemples',
  recommendation: 'Recommandation',
};
