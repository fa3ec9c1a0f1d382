import type { Words } from './model-comparison.words.js';

export const german: Words = {
  heading: 'Modelle im Vergleich',
  orderBy: 'Sortieren nach',
  perRequest: 'Pro Anfrage',
  perThousandTokens: 'Pro 1000 Tokens',
  allModels: 'Alle Modelle',
  unpricedTitle: 'Der Server hat keinen Preis für dieses Modell: Was es kostet, ist unbekannt und nicht null',
  range: (dearest, price, times, cheapest, least) => [
    'Am teuersten pro Anfrage ist ',
    dearest,
    ' mit ',
    price,
    ', ',
    times,
    '-mal so viel wie ',
    cheapest,
    ', am günstigsten mit ',
    least,
    '.',
  ],
  onePriced: (model, price) => ['Nur ', model, ' hat einen Preis: ', price, ' pro Anfrage.'],
  noPrices: 'Kein Modell hat einen Preis und eine Anfrage zum Vergleichen.',
  samePrice: (price) => ['Alle Modelle mit Preis kosten pro Anfrage gleich viel: ', price, '.'],
  held: (named, all) => `Die Zeilen enthalten ${named} von ${all} Anfragen`,
  heldCost: (cost) => `${cost} noch ohne Modell`,
  both: (one, other) => `${one}; ${other}`,
};
