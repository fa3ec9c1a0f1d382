import type { Instant } from '../types/instant.js';
import type { Money } from '../types/money.js';
import { once } from './once.js';
import {
  answer,
  count,
  currency,
  field,
  flag,
  id,
  list,
  longList,
  money,
  nullable,
  number,
  object,
  oneOf,
  optional,
  percent,
  row,
  text,
  type Read,
} from './read.js';
import { hasRequests, isNothing, isQuiet, trend } from './trend.js';
import { knownCosts, knownLive } from './unpriced.js';

/** GET /api/dashboard/telemetry?days=&domain= as it comes over the wire. Money: a decimal string or a number. */
export interface TelemetryWire {
  overview: {
    totalRequests: number;
    successfulRequests: number;
    failedRequests: number;
    /** 0–100 */
    successRate: number;
    /** 0–100 */
    errorRate: number;
    activeSessions: number;
    timeRange: string;
  };
  cost: {
    total: string | number;
    average: string | number;
    projectedDaily: string | number;
    projectedMonthly: string | number;
    perHour: string | number;
    trend: CostTrend;
  };
  tokens: { totalInput: number; totalOutput: number; total: number; avgPerRequest: number };
  performance: {
    /** ms */
    avgResponseTime: number;
    totalSearches: number;
    avgSearchesPerRequest: string | number;
    avgIterations: string | number;
  };
  modelUsage: {
    model: string;
    count: number;
    cost: string | number;
    tokens: number;
    /** Share of requests, 0–100, rounded by the server: never shown, always recomputed. */
    percentage: number;
  }[];
  domainBreakdown: { domain: string; requests: number; cost: string | number }[];
  hourlyTrend: { hour: string; cost: string | number; requests: number }[];
  live: {
    activeSessions: number;
    currentCost: string | number;
    sessionsData: { id: string; uptime: number; cost: string | number; model: string }[];
  };
  /** Newer servers only. */
  health?: { rollupFreshnessMinutes: number | null; rollupSource: 'rollup' | 'raw'; stale: boolean };
  /** ISO 4217; US dollars where it is left out. */
  currency?: string;
}

export type CostTrend = 'increasing' | 'decreasing' | 'stable';

/** A figure that could not be read is null; a row without its name or start is dropped. */
export interface Telemetry {
  readonly overview: {
    readonly totalRequests: number | null;
    readonly successfulRequests: number | null;
    readonly failedRequests: number | null;
    readonly successRate: number | null;
    readonly errorRate: number | null;
    readonly activeSessions: number | null;
  };
  /** Rates and projections are the server's averages over the asked period. All are unknown where nothing has a price. */
  readonly cost: {
    readonly total: Money | null;
    readonly average: Money | null;
    readonly projectedDaily: Money | null;
    readonly projectedMonthly: Money | null;
    readonly perHour: Money | null;
    readonly trend: CostTrend | null;
  };
  readonly tokens: {
    readonly totalInput: number | null;
    readonly totalOutput: number | null;
    readonly total: number | null;
    readonly avgPerRequest: number | null;
  };
  readonly performance: {
    /** ms */
    readonly avgResponseTime: number | null;
    readonly totalSearches: number | null;
    readonly avgSearchesPerRequest: number | null;
    readonly avgIterations: number | null;
  };
  readonly modelUsage: readonly ModelUsage[];
  readonly domainBreakdown: readonly DomainCost[];
  /** Sorted by start, one entry a start. Hours by name only: the width is in the data. */
  readonly hourlyTrend: readonly TrendBucket[];
  /** 'calendar': the buckets are days without a time; their `start` is that day's midnight in UTC and no zone may shift it. */
  readonly trendTime: 'instant' | 'calendar';
  readonly live: {
    readonly activeSessions: number | null;
    /** What the sessions running now have cost so far: falls when chats end. */
    readonly currentCost: Money | null;
    readonly sessionsData: readonly LiveSession[];
  };
  readonly health: { readonly rollupFreshnessMinutes: number | null; readonly stale: boolean } | null;
  /** ISO 4217 as sent, `USD` where the server sends none. */
  readonly currency: string;
}

export interface ModelUsage {
  readonly model: string;
  /** Requests. */
  readonly count: number | null;
  readonly cost: Money | null;
  readonly tokens: number | null;
}

export interface DomainCost {
  readonly domain: string;
  readonly requests: number | null;
  readonly cost: Money | null;
}

export interface TrendBucket {
  readonly start: Instant;
  readonly cost: Money | null;
  readonly requests: number | null;
}

export interface LiveSession {
  readonly id: string;
  /** Seconds. */
  readonly uptime: number | null;
  readonly cost: Money | null;
  readonly model: string | null;
}

export const readTelemetry: (json: unknown) => Read<Telemetry> = answer(
  {
    overview: object({
      totalRequests: count,
      successfulRequests: count,
      failedRequests: count,
      successRate: percent,
      errorRate: percent,
      activeSessions: count,
    }),
    cost: object({
      total: money,
      average: money,
      projectedDaily: money,
      projectedMonthly: money,
      perHour: money,
      trend: oneOf('increasing', 'decreasing', 'stable'),
    }),
    tokens: object({ totalInput: count, totalOutput: count, total: count, avgPerRequest: number }),
    performance: object({
      avgResponseTime: number,
      totalSearches: count,
      avgSearchesPerRequest: number,
      avgIterations: number,
    }),
    modelUsage: list(
      // The monitoring endpoint's word for the same figure is `requests`.
      row({ model: text, count: field(count, 'count', 'requests'), cost: money, tokens: count }, 'model'),
    ),
    domainBreakdown: list(row({ domain: text, requests: count, cost: money }, 'domain'), longList),
    trend: field(trend({ cost: money, requests: count }), 'hourlyTrend'),
    live: object({
      activeSessions: count,
      currentCost: money,
      sessionsData: list(row({ id, uptime: number, cost: money, model: text }, 'id')),
    }),
    health: optional(row({ stale: flag, rollupFreshnessMinutes: nullable(number) }, 'stale')),
    currency,
  },
  ({ trend, live, ...figures }) => {
    const sessions = { ...live, sessionsData: once(live.sessionsData) };
    const answer = knownCosts({ ...figures, ...trend, live: sessions });
    return { ...answer, live: knownLive(answer) };
  },
);

/**
 * A 200 full of zeros cannot follow an answer with requests in buckets that are still inside the window: some servers
 * answer so when their database is down. What could not be read at all is no zero.
 * @param days the window that both answers were asked for
 */
export const regressedTelemetry = (
  previous: Telemetry,
  next: Telemetry,
  now: Instant,
  days: number,
): boolean => {
  return (
    next.overview.totalRequests === 0 &&
    isNothing(next.cost.total) &&
    !next.tokens.total &&
    isQuiet(next.hourlyTrend) &&
    hasRequests(previous.hourlyTrend, now - days * 86_400_000, now)
  );
};
