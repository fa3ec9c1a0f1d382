import conversations from '../../../fixtures/recorded/conversations.days7.json';
import '../../../../src/register/customer-segments.js';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { ofAnalytics } from './of-analytics.js';

export const customerSegments: WidgetUnderTest = {
  ...ofAnalytics,
  tag: 'customer-segments',
  beside: { '/api/dashboard/conversations': conversations.body },
  shows: ['English', '81%', '268', 'Not in this API'],
  showsInGerman: '81 %',
  saysOfNothing: 'Nobody wrote in the last 7 days',
  texts: ['language'],
};
