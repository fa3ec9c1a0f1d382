import type { CostAlertWire } from './cost-alerts.js';

/** GET /api/monitoring/chat as it comes over the wire. Averages and rates may be numbers or decimal strings. */
export interface MonitoringWire {
  success: true;
  timestamp: string;
  metrics: {
    period: MonitoringPeriod;
    periodStart: string;
    periodEnd: string;
    totalRequests: number;
    successfulRequests: number;
    failedRequests: number;
    successRate: number | string;
    tokenUsage: {
      totalInput: number;
      totalOutput: number;
      totalTokens: number;
      avgInputPerRequest: number;
      avgOutputPerRequest: number;
    };
    cost: {
      totalCostUSD: string | number;
      avgCostPerRequest: string | number;
      maxRequestCost: string | number;
      minRequestCost: string | number;
      costPerHour: string | number;
      projectedDailyCost: string | number;
      projectedMonthlyCost: string | number;
    };
    performance: {
      avgDurationMs: number;
      medianDurationMs: number;
      p95DurationMs: number;
      avgIterations: number | string;
      avgSearches: number | string;
    };
    modelBreakdown: Record<
      string,
      { requests: number; tokens: number; cost: string | number; avgDuration: number }
    >;
    domainBreakdown?: Record<string, { requests: number; tokens: number; cost: string | number }>;
  };
  /** In any order. */
  hourlyTrend: {
    hour: string;
    requests: number;
    cost: string | number;
    input_tokens?: number;
    output_tokens?: number;
  }[];
  /** Only the exceeded ones. */
  costAlerts: CostAlertWire[];
  liveMetrics: Record<string, never> | { activeSessions: number; liveAnalytics: object };
  details?: ChatTelemetryWire[];
}

export type MonitoringPeriod = 'hour' | 'day' | 'week' | 'month';

/** One finished chat session, as the server's chat_telemetry table has it. */
export interface ChatTelemetryWire {
  session_id: string;
  model: string;
  domain: string | null;
  start_time: string;
  end_time: string | null;
  duration_ms: number | null;
  iterations: number;
  search_count: number;
  total_results: number;
  searches: unknown[];
  input_tokens: number;
  output_tokens: number;
  cost_usd: string | number | null;
  success: boolean;
  error: string | null;
  created_at: string;
}
