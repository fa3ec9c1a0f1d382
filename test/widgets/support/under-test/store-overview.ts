import store from '../../../fixtures/recorded/woocommerce.active.json';
import '../../../../src/register/store-overview.js';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { withoutQuestion } from './without-question.js';

export const storeOverview: WidgetUnderTest = {
  tag: 'store-overview',
  endpoint: 'woocommerce',
  asks: 'GET /api/dashboard/woocommerce',
  interval: 300_000,
  answer: store.body,
  shows: ['160', '$79.00', '$9,747.00', 'estimated', 'atelier-lumiere.example'],
  showsInGerman: '9.747,00 $',
  nothing: { totalProducts: 0, totalOrders: 0, revenue: 0, status: 'not_configured', domains: [] },
  saysOfNothing: 'No store is configured',
  masksZeros: false,
  other: withoutQuestion('/api/dashboard/woocommerce'),
  texts: ['domains'],
  records: [],
};
