import analytics from '../../../fixtures/recorded/analytics.days7.json';

/** What widgets on analytics have in common. */
export const ofAnalytics = {
  endpoint: 'analytics',
  asks: 'GET /api/dashboard/analytics?days=7',
  interval: 30_000,
  answer: analytics.body,
  nothing: {
    responseTime: 0,
    satisfactionScore: 3,
    resolutionRate: 0,
    topQueries: [],
    failedSearches: [],
    languageDistribution: [],
    metrics: { totalMessages: 0, userMessages: 0, avgMessagesPerDay: 0 },
    dailySentiment: [],
  },
  masksZeros: true,
  other: {
    attribute: 'days',
    value: (n: number) => String(n),
    asks: (n: number) => `GET /api/dashboard/analytics?days=${n}`,
  },
  texts: [],
  records: [],
} as const;
