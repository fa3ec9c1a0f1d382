import { plural } from '../../words/words.js';
import type { AiInsightsWords } from './ai-insights.words.js';

export const french: AiInsightsWords = {
  heading: 'Constats',
  nothing: 'Rien de notable',
  nothingText: 'Aucune règle n’a trouvé de changement au-delà du hasard, ni d’économie d’un dixième du coût.',
  tooFew: (requests) => `Un coût se compare à partir de ${requests} requêtes par période.`,
  noneBefore: 'Il n’y a pas de période antérieure à comparer.',
  costRose: (amount, percent, days) =>
    `Le coût a augmenté de ${amount} (${percent}) par rapport aux ${plural('fr')(days, { one: '24 heures', other: `${days} jours` })} d’avant`,
  costFell: (amount, percent, days) =>
    `Le coût a baissé de ${amount} (${percent}) par rapport aux ${plural('fr')(days, { one: '24 heures', other: `${days} jours` })} d’avant`,
  fromTo: (before, now) => `De ${before} à ${now}. Ce qui a fait la différence\u202f:`,
  part: {
    requests: 'Nombre de requêtes',
    tokensPerRequest: 'Tokens par requête',
    models: 'Choix des modèles',
    price: 'Prix, et entrée contre sortie',
    notAttributed: 'Non attribué',
  },
  splitRule:
    'Règle\u202f: requêtes, tokens par requête, modèles et prix changent l’un après l’autre\u202f; les parts font le tout.',
  cheaper: (from, to) => `${to} pourrait faire une part du travail de ${from}`,
  cheaperText: (requests, from, cost, to, estimate) =>
    `${requests} requêtes à ${from} ont coûté ${cost}. Aux prix publics de ${to}, les mêmes tokens coûtent environ ${estimate}.`,
  cheaperRule:
    'Estimation\u202f: les mêmes tokens, avec la part d’entrée et de sortie de toutes les requêtes. Elle ne dit rien de la qualité.',
  failuresRose: (rate, before) => `Plus de requêtes échouent\u202f: ${rate}, contre ${before}`,
  failures: (rate) => `${rate} des requêtes échouent`,
  failuresText: (failed, requests) => `${failed} requêtes sur ${requests} ont échoué.`,
  failuresRule: 'Règle\u202f: une hausse de plus de deux erreurs types, ou 5\u202f% sans période antérieure.',
  demand: (product) => `Les clients demandent «\u202f${product}\u202f»`,
  demandText: (times, text) =>
    plural('fr')(times, {
      one: `Demandé ${text} fois et pas trouvé.`,
      other: `Demandé ${text} fois et pas trouvé.`,
    }),
  noDemand: (problem) => `Ce qui manque aux clients\u202f: ${problem}`,
  demandRule:
    'Règle\u202f: le produit manquant le plus demandé, tous domaines confondus, à partir de 3 fois.',
  insight: 'Constat',
  detail: 'Détail',
  amount: 'Montant',
};
