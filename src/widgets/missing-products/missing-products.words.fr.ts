import { plural } from '../../words/words.js';
import type { Words } from './missing-products.words.js';

const n = plural('fr');

export const french: Words = {
  heading: 'Produits manquants',
  scope: (period, found) =>
    `Demandés dans le chat et introuvables. ${[period, found.join(', ')].filter(Boolean).join('\u202f: ')}`,
  products: (count, text) =>
    n(count, { one: `${text} produit`, many: `${text} de produits`, other: `${text} produits` }),
  requests: (count, text) =>
    n(count, { one: `${text} demande`, many: `${text} de demandes`, other: `${text} demandes` }),
  categories: 'Catégories',
  all: 'Toutes',
  category: { tools: 'Outils', parts: 'Pièces', equipment: 'Équipement', other: 'Autres' },
  search: 'Rechercher',
  name: 'Produit, selon les clients',
  timesHeader: 'Nombre',
  lastHeader: 'Dernière',
  actionHeader: 'Action',
  times: (count, text) => n(count, { many: `${text} de fois`, other: `${text} fois` }),
  timesUnknown: 'nombre inconnu',
  last: (date) => `dernière le ${date}`,
  lastUnknown: 'dernière date inconnue',
  moreExamples: (count) => `+${count} autres`,
  moreInShort: (count) => `+${count}`,
  wholeText: 'Plus',
  fewerExamples: 'Moins',
  examplesOf: (button, name) => `${button}, ${name}`,
  add: 'Ajouter',
  addNamed: (name) => `Ajouter ${name}`,
  passedOn: 'Transmis',
  passedOnNamed: (name) => `${name} transmis à cette page`,
  showAll: (count) => `Tout afficher (${count})`,
  showFirst: (count) => `Afficher les ${count} premiers`,
  showFewer: 'Afficher moins',
  notShown: (count) => `${count} de plus\u202f: la recherche les trouve`,
  listed: (listed, all) => `Le serveur en liste ${listed} sur ${all}`,
  notListed: (all) => `Le serveur compte ${all} et n’en liste aucun.`,
  unreadable: 'La liste de produits du serveur est illisible.',
  noMatch: (query) => `Aucun produit ne correspond à «\u202f${query}\u202f»`,
  noMatchIn: (query, category) => `Aucun produit dans ${category} ne correspond à «\u202f${query}\u202f»`,
  clear: 'Effacer la recherche',
  recommendations: 'Recommandations',
  empty: (days) =>
    n(days, {
      one: 'Rien n’a manqué ces 24 dernières heures',
      other: `Rien n’a manqué ces ${days} derniers jours`,
    }),
  emptyText:
    'Le serveur a répondu et n’a trouvé aucune demande d’un produit que la boutique n’a pas. Les produits apparaîtront ici avec la première.',
  failedTitle: 'Impossible de charger les produits manquants',
  examples: 'Exemples',
  recommendation: 'Recommandation',
};
