import missing from '../../../fixtures/recorded/missing-products.days30.json';
import '../../../../src/register/demand-forecast.js';
import type { WidgetUnderTest } from '../widget-under-test.js';

export const demandForecast: WidgetUnderTest = {
  tag: 'demand-forecast',
  endpoint: 'missing-products',
  asks: 'GET /api/dashboard/missing-products?days=30',
  interval: 300_000,
  beside: {
    '/api/dashboard/missing-products?days=7': missing.body,
    '/api/dashboard/missing-products?days=90': missing.body,
  },
  answer: missing.body,
  shows: ['hydraulic pump filter', '18'],
  showsInGerman: 'hydraulic pump filter',
  nothing: {
    missingProducts: [],
    statistics: { totalMissingProducts: 0, totalRequests: 0, avgRequestsPerProduct: 0 },
    categories: {},
    recommendations: [],
  },
  saysOfNothing: 'Nothing missing in the last 30 days',
  masksZeros: false,
  other: {
    attribute: 'base-url',
    value: (n) => `https://shop-${n}.example`,
    asks: () => 'GET /api/dashboard/missing-products?days=30',
  },
  texts: ['name'],
  records: [],
};
