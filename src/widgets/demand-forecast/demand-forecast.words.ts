export const english = {
  heading: 'Demand forecast',
  scope: 'All domains, next 7 days',
  product: 'Product',
  lastDays: (days: number) => `Last ${days} days`,
  nextWeek: 'Next 7 days',
  trend: 'Trend',
  low: 'Lowest',
  high: 'Highest',
  trends: { rising: 'rising', falling: 'falling', steady: 'steady', unknown: 'unknown' },
  tooFew: 'too few requests',
  methodLabel: 'How it is estimated',
  /** `fewest`: requests in 30 days. */
  method: (fewest: number) =>
    `Estimated: a range in which four in five weeks end, from 7, 30 and 90 days of requests, newer ones counting more. From ${fewest} requests in 30 days on. Three windows show no season.`,
  incomplete: 'Some windows could not be loaded: the ranges are wider',
  empty: 'Nothing missing in the last 30 days',
  emptyText: 'Customers found what they asked for, so there is no demand to forecast.',
};

export type DemandForecastWords = typeof english;
