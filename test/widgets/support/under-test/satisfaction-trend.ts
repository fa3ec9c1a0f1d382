import '../../../../src/register/satisfaction-trend.js';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { ofAnalytics } from './of-analytics.js';

export const satisfactionTrend: WidgetUnderTest = {
  ...ofAnalytics,
  tag: 'satisfaction-trend',
  shows: ['Satisfaction, last 7 days', '3.1', 'estimated from keywords'],
  showsInGerman: '3,1',
  saysOfNothing: 'No messages in the last 7 days',
};
