import type { Words } from './model-comparison.words.js';

export const french: Words = {
  heading: 'Comparaison des modèles',
  orderBy: 'Trier par',
  perRequest: 'Par requête',
  perThousandTokens: 'Pour 1000 tokens',
  allModels: 'Tous les modèles',
  unpricedTitle: 'Le serveur n’a pas de tarif pour ce modèle\u202f: son coût est inconnu, pas nul',
  range: (dearest, price, times, cheapest, least) => [
    'Le plus cher par requête est ',
    dearest,
    ' à ',
    price,
    ', soit ',
    times,
    ' fois ',
    cheapest,
    ', le moins cher à ',
    least,
    '.',
  ],
  onePriced: (model, price) => ['Seul ', model, ' a un tarif\u202f: ', price, ' par requête.'],
  noPrices: 'Aucun modèle n’a à la fois un tarif et une requête à comparer.',
  samePrice: (price) => ['Tous les modèles qui ont un tarif coûtent autant par requête\u202f: ', price, '.'],
  held: (named, all) => `Les lignes couvrent ${named} requêtes sur ${all}`,
  heldCost: (cost) => `${cost} sans modèle pour l’instant`,
  both: (one, other) => `${one}\u202f; ${other}`,
};
