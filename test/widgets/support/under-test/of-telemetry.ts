import live from '../../../fixtures/recorded/telemetry.live-1.json';

const zeros = {
  overview: {
    totalRequests: 0,
    successfulRequests: 0,
    failedRequests: 0,
    successRate: 0,
    errorRate: 0,
    activeSessions: 0,
  },
  cost: {
    total: '0',
    average: '0',
    projectedDaily: '0',
    projectedMonthly: '0',
    perHour: '0',
    trend: 'stable',
  },
  tokens: { totalInput: 0, totalOutput: 0, total: 0, avgPerRequest: 0 },
  performance: { avgResponseTime: 0, totalSearches: 0, avgSearchesPerRequest: '0', avgIterations: '0' },
  modelUsage: [],
  domainBreakdown: [],
  hourlyTrend: [],
  live: { activeSessions: 0, currentCost: '0', sessionsData: [] },
};

/** What widgets on telemetry have in common. */
export const ofTelemetry = {
  endpoint: 'telemetry',
  asks: 'GET /api/dashboard/telemetry?days=7',
  interval: 30_000,
  answer: live.body,
  nothing: zeros,
  saysOfNothing: 'No requests in the last 7 days',
  masksZeros: true,
  other: {
    attribute: 'days',
    value: (n: number) => String(n),
    asks: (n: number) => `GET /api/dashboard/telemetry?days=${n}`,
  },
  texts: [],
  records: [],
} as const;
