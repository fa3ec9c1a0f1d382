import conversations from '../../../fixtures/recorded/conversations.days7.json';
import '../../../../src/register/recent-conversations.js';
import type { WidgetUnderTest } from '../widget-under-test.js';

export const recentConversations: WidgetUnderTest = {
  tag: 'recent-conversations',
  endpoint: 'conversations',
  asks: 'GET /api/dashboard/conversations?days=7&limit=20',
  interval: 30_000,
  answer: conversations.body,
  shows: ['184', '+7% up on the 7 days before', '10 AM–11 AM', 'Great, thank you!'],
  showsInGerman: 'vor 8 Std.',
  nothing: {
    total: 0,
    change: 0,
    recent: [],
    statusCounts: { active: 0, waiting: 0, resolved: 0 },
    peakHours: [],
  },
  saysOfNothing: 'No conversation in the last 7 days',
  masksZeros: true,
  other: {
    attribute: 'days',
    value: (n) => String(n),
    asks: (n) => `GET /api/dashboard/conversations?days=${n}&limit=20`,
  },
  texts: ['message'],
  records: [],
};
