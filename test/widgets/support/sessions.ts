import { morning } from './page-time.js';

const at = (msAgo: number): string => new Date(morning - msAgo).toISOString();

/** A finished session as GET monitoring sends it. */
export const finished = (session_id: string, figures: object = {}) => ({
  session_id,
  model: 'gpt-5-mini',
  domain: 'a.example',
  start_time: at(64_200),
  end_time: at(60_000),
  duration_ms: 4200,
  iterations: 2,
  search_count: 3,
  total_results: 17,
  searches: [],
  input_tokens: 1200,
  output_tokens: 345,
  cost_usd: '0.010000',
  success: true,
  error: null,
  created_at: at(60_000),
  ...figures,
});

/** An answer of GET monitoring with details. */
export const monitoringOf = (details: readonly object[]) => ({
  success: true,
  timestamp: at(0),
  metrics: {
    period: 'week',
    periodStart: at(7 * 86_400_000),
    periodEnd: at(0),
    totalRequests: details.length,
    successfulRequests: details.length,
    failedRequests: 0,
    successRate: '100.00',
    tokenUsage: {
      totalInput: 1,
      totalOutput: 1,
      totalTokens: 2,
      avgInputPerRequest: 1,
      avgOutputPerRequest: 1,
    },
    cost: {
      totalCostUSD: '1',
      avgCostPerRequest: '1',
      maxRequestCost: '1',
      minRequestCost: '1',
      costPerHour: '1',
      projectedDailyCost: '1',
      projectedMonthlyCost: '1',
    },
    performance: {
      avgDurationMs: 1,
      medianDurationMs: 1,
      p95DurationMs: 1,
      avgIterations: '1',
      avgSearches: '1',
    },
    modelBreakdown: {},
    domainBreakdown: {},
  },
  hourlyTrend: [],
  costAlerts: [],
  liveMetrics: {},
  details,
});
