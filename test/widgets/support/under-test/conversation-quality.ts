import '../../../../src/register/conversation-quality.js';
import conversations from '../../../fixtures/recorded/conversations.days7.json';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { ofAnalytics } from './of-analytics.js';

export const conversationQuality: WidgetUnderTest = {
  ...ofAnalytics,
  tag: 'conversation-quality',
  beside: { '/api/dashboard/conversations': conversations.body },
  shows: ['3.1', '87%', 'estimated', 'Not in this API', 'I need a hydraulic pump filter.'],
  showsInGerman: '87 %',
  saysOfNothing: 'No messages in the last 7 days',
  texts: ['failedSearches'],
};
