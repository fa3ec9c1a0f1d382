import type { MetricName } from './key-metrics.metrics.js';

const labels: Readonly<Record<MetricName, string>> = {
  'total-spend': 'Total spend',
  'average-cost': 'Cost per request',
  'daily-projection': 'Projected, day',
  'monthly-projection': 'Projected, month',
  requests: 'Requests',
  'success-rate': 'Success rate',
  'error-rate': 'Error rate',
  'response-time': 'Response time',
  'active-sessions': 'Active sessions',
  'tokens-in': 'Tokens in',
  'tokens-out': 'Tokens out',
  conversations: 'Conversations',
  messages: 'Messages',
  satisfaction: 'Satisfaction',
  resolution: 'Resolution',
};

export const english = {
  heading: 'Key metrics',
  labels,
  average: (period: string) => `Average over the ${period}`,
  keywords: 'Estimated by the server from keywords in the messages',
  ofFive: 'of 5',
  noRequests: 'Nothing to count',
  compared: (period: string) => `Change ${period}`,
  notLoaded: 'Not loaded',
  failed: {
    telemetry: (problem: string) => `Telemetry: ${problem}`,
    analytics: (problem: string) => `Analytics: ${problem}`,
    conversations: (problem: string) => `Conversations: ${problem}`,
  },
};

export type KeyMetricsWords = typeof english;
