export const english = {
  heading: 'AI performance',
  models: 'Performance by model',
  responseTime: 'Response time',
  median: 'Median response',
  p95: '95th percentile',
  successRate: 'Success rate',
  searches: 'Searches per request',
  iterations: 'Iterations per request',
  tokensPerRequest: 'Tokens per request',
  dearest: 'Dearest request',
  least: 'Least request',
  average: (period: string) => `Average over the ${period}`,
  half: 'Half of the requests were answered faster',
  most: '95 of 100 requests were answered faster',
  unpriced: 'Some requests have no price',
  /** Beside the age of the figures: why some are missing. */
  otherPeriods: 'Median, percentile and single requests only for 1, 7 or 30 days',
  notLoaded: (problem: string) => `Median, percentile and single requests: ${problem}`,
};

export type AiPerformanceWords = typeof english;
