import missing from '../../../fixtures/recorded/missing-products.days30.json';
import '../../../../src/register/missing-products.js';
import type { WidgetUnderTest } from '../widget-under-test.js';

export const missingProducts: WidgetUnderTest = {
  tag: 'missing-products',
  endpoint: 'missing-products',
  asks: 'GET /api/dashboard/missing-products?days=30',
  interval: 300_000,
  answer: missing.body,
  shows: ['hydraulic pump filter', '227 requests', '18'],
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
    attribute: 'days',
    value: (n) => String(n),
    asks: (n) => `GET /api/dashboard/missing-products?days=${n}`,
  },
  texts: ['name', 'recommendations'],
  records: ['categories'],
};
