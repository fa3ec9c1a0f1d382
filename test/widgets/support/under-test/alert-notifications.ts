import alerts from '../../../fixtures/recorded/monitoring.post.check-alerts.json';
import '../../../../src/register/alert-notifications.js';
import type { WidgetUnderTest } from '../widget-under-test.js';

export const alertNotifications: WidgetUnderTest = {
  tag: 'alert-notifications',
  endpoint: 'monitoring',
  asks: 'POST /api/monitoring/chat {"action":"check-alerts"}',
  interval: 30_000,
  patience: 10_000,
  answer: alerts.body,
  shows: ['Exceeded', '$0.348', 'pumps-direct.example'],
  showsInGerman: '0,348 $',
  nothing: { success: true, alerts: [] },
  saysOfNothing: 'No budget alerts yet',
  masksZeros: false,
  other: {
    attribute: 'domain',
    value: (n) => `shop-${n}.example`,
    asks: (n) => `POST /api/monitoring/chat {"action":"check-alerts","domain":"shop-${n}.example"}`,
  },
  texts: [],
  records: [],
};
