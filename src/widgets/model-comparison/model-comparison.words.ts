export const english = {
  heading: 'Models compared',
  orderBy: 'Order by',
  perRequest: 'Per request',
  perThousandTokens: 'Per 1K tokens',
  allModels: 'All models',
  unpricedTitle: 'The server has no price for this model: its cost is unknown, not zero',
  /** In pieces, so that names and amounts can be set off. */
  range: <T>(dearest: T, price: T, times: T, cheapest: T, least: T): (T | string)[] => [
    'Dearest per request is ',
    dearest,
    ' at ',
    price,
    ', ',
    times,
    ' times ',
    cheapest,
    ', the cheapest at ',
    least,
    '.',
  ],
  onePriced: <T>(model: T, price: T): (T | string)[] => [
    'Only ',
    model,
    ' has a price: ',
    price,
    ' per request.',
  ],
  noPrices: 'No model has a price and a request to compare.',
  samePrice: <T>(price: T): (T | string)[] => ['All priced models cost the same per request: ', price, '.'],
  held: (named: string, all: string) => `The rows hold ${named} of ${all} requests`,
  heldCost: (cost: string) => `${cost} has no model yet`,
  both: (one: string, other: string) => `${one}; ${other}`,
};

export type Words = typeof english;
