import type { Words } from './model-comparison.words.js';

export const spanish: Words = {
  heading: 'Comparación de modelos',
  orderBy: 'Ordenar por',
  perRequest: 'Por solicitud',
  perThousandTokens: 'Por 1000 tokens',
  allModels: 'Todos los modelos',
  unpricedTitle: 'El servidor no tiene precio para este modelo: su coste es desconocido, no cero',
  range: (dearest, price, times, cheapest, least) => [
    'El más caro por solicitud es ',
    dearest,
    ' a ',
    price,
    ', ',
    times,
    ' veces ',
    cheapest,
    ', el más barato a ',
    least,
    '.',
  ],
  onePriced: (model, price) => ['Solo ', model, ' tiene precio: ', price, ' por solicitud.'],
  noPrices: 'Ningún modelo tiene a la vez un precio y una solicitud que comparar.',
  samePrice: (price) => ['Todos los modelos con precio cuestan lo mismo por solicitud: ', price, '.'],
  held: (named, all) => `Las filas reúnen ${named} de ${all} solicitudes`,
  heldCost: (cost) => `${cost} aún sin modelo`,
  both: (one, other) => `${one}; ${other}`,
};
