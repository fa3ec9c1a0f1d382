import alerts from '../../../fixtures/recorded/monitoring.post.check-alerts.json';
import '../../../../src/register/budget-alerts.js';
import type { WidgetUnderTest } from '../widget-under-test.js';

export const budgetAlerts: WidgetUnderTest = {
  tag: 'budget-alerts',
  endpoint: 'monitoring',
  asks: 'POST /api/monitoring/chat {"action":"check-alerts"}',
  interval: 30_000,
  answer: alerts.body,
  shows: ['atelier-lumiere.example', 'Exceeded', '$1.00'],
  showsInGerman: '1,00 $',
  nothing: { success: true, alerts: [] },
  saysOfNothing: 'No budget alerts yet',
  masksZeros: false,
  other: {
    attribute: 'domain',
    value: (n) => `shop-${n}.example`,
    asks: (n) => `POST /api/monitoring/chat {"action":"check-alerts","domain":"shop-${n}.example"}`,
  },
  texts: ['domain'],
  records: [],
};
