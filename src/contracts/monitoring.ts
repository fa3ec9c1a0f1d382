import type { Instant } from '../types/instant.js';
import type { Money } from '../types/money.js';
import { chatTelemetry, type ChatTelemetry } from './chat-telemetry.js';
import { costAlert, type CostAlert, type CostAlertWire } from './cost-alerts.js';
import { once } from './once.js';
import {
  answer,
  count,
  currency,
  entries,
  field,
  instant,
  list,
  longList,
  money,
  number,
  object,
  oneOf,
  optional,
  percent,
  row,
  type Read,
} from './read.js';
import type { TrendBucket } from './telemetry.js';
import { hasRequests, isNothing, isQuiet, trend } from './trend.js';

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
  /** ISO 4217; US dollars where it is left out. */
  currency?: string;
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

export interface Monitoring {
  /** The server's clock when it answered. */
  readonly timestamp: Instant | null;
  readonly metrics: {
    readonly period: MonitoringPeriod | null;
    readonly periodStart: Instant | null;
    readonly periodEnd: Instant | null;
    readonly totalRequests: number | null;
    readonly successfulRequests: number | null;
    readonly failedRequests: number | null;
    /** 0–100 */
    readonly successRate: number | null;
    readonly tokenUsage: {
      readonly totalInput: number | null;
      readonly totalOutput: number | null;
      readonly totalTokens: number | null;
      readonly avgInputPerRequest: number | null;
      readonly avgOutputPerRequest: number | null;
    };
    /** Rates and projections are the server's averages over the period. */
    readonly cost: {
      readonly totalCostUSD: Money | null;
      readonly avgCostPerRequest: Money | null;
      readonly maxRequestCost: Money | null;
      readonly minRequestCost: Money | null;
      readonly costPerHour: Money | null;
      readonly projectedDailyCost: Money | null;
      readonly projectedMonthlyCost: Money | null;
    };
    readonly performance: {
      readonly avgDurationMs: number | null;
      readonly medianDurationMs: number | null;
      readonly p95DurationMs: number | null;
      readonly avgIterations: number | null;
      readonly avgSearches: number | null;
    };
    readonly modelBreakdown: readonly ModelBreakdown[];
    /** null: this answer has none, as when one domain was asked for. */
    readonly domainBreakdown: readonly DomainBreakdown[] | null;
  };
  /** Sorted by start, one entry a start. */
  readonly hourlyTrend: readonly MonitoringBucket[];
  /** As in Telemetry. */
  readonly trendTime: 'instant' | 'calendar';
  /** Only the exceeded ones, several rows for one alert of every domain. */
  readonly costAlerts: readonly CostAlert[];
  readonly liveMetrics: { readonly activeSessions: number | null };
  /** null: not asked for. */
  readonly details: readonly ChatTelemetry[] | null;
  /** ISO 4217, `USD` where the server sends none. */
  readonly currency: string;
}

export interface ModelBreakdown {
  readonly model: string;
  readonly requests: number | null;
  readonly tokens: number | null;
  readonly cost: Money | null;
  /** ms */
  readonly avgDuration: number | null;
}

export interface DomainBreakdown {
  readonly domain: string;
  readonly requests: number | null;
  readonly tokens: number | null;
  readonly cost: Money | null;
}

export interface MonitoringBucket extends TrendBucket {
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
}

const metrics = object({
  period: oneOf('hour', 'day', 'week', 'month'),
  periodStart: instant,
  periodEnd: instant,
  totalRequests: count,
  successfulRequests: count,
  failedRequests: count,
  successRate: percent,
  tokenUsage: object({
    totalInput: count,
    totalOutput: count,
    totalTokens: count,
    avgInputPerRequest: number,
    avgOutputPerRequest: number,
  }),
  cost: object({
    totalCostUSD: money,
    avgCostPerRequest: money,
    maxRequestCost: money,
    minRequestCost: money,
    costPerHour: money,
    projectedDailyCost: money,
    projectedMonthlyCost: money,
  }),
  performance: object({
    avgDurationMs: number,
    medianDurationMs: number,
    p95DurationMs: number,
    avgIterations: number,
    avgSearches: number,
  }),
  modelBreakdown: entries(row({ requests: count, tokens: count, cost: money, avgDuration: number })),
  domainBreakdown: optional(entries(row({ requests: count, tokens: count, cost: money }), longList)),
});

export const readMonitoring: (json: unknown) => Read<Monitoring> = answer(
  {
    timestamp: instant,
    metrics,
    trend: field(
      trend({
        requests: count,
        cost: money,
        inputTokens: field(optional(count), 'input_tokens'),
        outputTokens: field(optional(count), 'output_tokens'),
      }),
      'hourlyTrend',
    ),
    costAlerts: list(costAlert),
    liveMetrics: object({ activeSessions: optional(count) }),
    details: optional(list(chatTelemetry)),
    currency,
  },
  ({ metrics, trend, details, ...figures }) => ({
    ...figures,
    ...trend,
    details: details && once(details),
    metrics: {
      ...metrics,
      modelBreakdown: metrics.modelBreakdown.map(({ key, value }) => ({ model: key, ...value })),
      domainBreakdown: metrics.domainBreakdown?.map(({ key, value }) => ({ domain: key, ...value })) ?? null,
    },
  }),
  ['metrics', 'trend', 'costAlerts'],
);

/** As regressedTelemetry; the window is the one that the server itself says it looked at. */
export const regressedMonitoring = (previous: Monitoring, next: Monitoring): boolean => {
  const { totalRequests, periodStart, periodEnd, cost } = next.metrics;
  return (
    totalRequests === 0 &&
    periodStart !== null &&
    periodEnd !== null &&
    isNothing(cost.totalCostUSD) &&
    isQuiet(next.hourlyTrend) &&
    hasRequests(previous.hourlyTrend, periodStart, periodEnd)
  );
};
