import type { CostTrend, TelemetryWire } from '../../src/contracts/telemetry.js';
import type { Instant } from '../../src/types/instant.js';
import { usd, usdNumber } from '../micros.js';
import type { ChatTelemetryRow, Rows, Span } from '../rows.js';
import { runningSessions } from './running.js';
import {
  byHour,
  costSum,
  domainName,
  groupBy,
  lastDays,
  ofDomain,
  percent,
  ratio,
  round,
  sum,
  tokensOf,
} from './sums.js';

export interface TelemetryQuery {
  readonly days: number;
  readonly domain: string | null;
}

/** A rollup job runs every so many minutes. */
const ROLLUP_MINUTES = 15;

/** Cost of the second half of the span against the first: more than 10 % apart is a trend. */
const trendOf = (rows: readonly ChatTelemetryRow[], { from, to }: Span): CostTrend => {
  const middle = (from + to) / 2;
  const before = costSum(rows.filter((row) => row.created_at <= middle));
  const after = costSum(rows.filter((row) => row.created_at > middle));
  if (after > before * 1.1) return 'increasing';
  return after < before * 0.9 ? 'decreasing' : 'stable';
};

/** GET /api/dashboard/telemetry. Projections are the guide's: total / hours × 24 (× 30). */
export const telemetry = (tables: Rows, { days, domain }: TelemetryQuery, now: Instant): TelemetryWire => {
  const span = lastDays(days, now);
  const rows = ofDomain(tables.telemetry(span), domain);
  const requests = rows.length;
  const successful = rows.filter((row) => row.success).length;
  const cost = costSum(rows);
  const perHour = cost / (days * 24);
  const totalInput = sum(rows, (row) => row.input_tokens);
  const totalOutput = sum(rows, (row) => row.output_tokens);
  const totalSearches = sum(rows, (row) => row.search_count);
  const sessions = runningSessions(tables, domain, now);

  return {
    overview: {
      totalRequests: requests,
      successfulRequests: successful,
      failedRequests: requests - successful,
      successRate: percent(successful, requests, 2),
      errorRate: percent(requests - successful, requests, 2),
      activeSessions: sessions.length,
      timeRange: `Last ${days} days`,
    },
    cost: {
      total: usd(cost),
      average: usd(ratio(cost, requests)),
      projectedDaily: usd(perHour * 24),
      projectedMonthly: usd(perHour * 24 * 30),
      perHour: usd(perHour),
      trend: trendOf(rows, span),
    },
    tokens: {
      totalInput,
      totalOutput,
      total: totalInput + totalOutput,
      avgPerRequest: round(ratio(totalInput + totalOutput, requests)),
    },
    performance: {
      avgResponseTime: round(
        ratio(
          sum(rows, (row) => row.duration_ms),
          requests,
        ),
      ),
      totalSearches,
      avgSearchesPerRequest: ratio(totalSearches, requests).toFixed(1),
      avgIterations: ratio(
        sum(rows, (row) => row.iterations),
        requests,
      ).toFixed(1),
    },
    modelUsage: [...groupBy(rows, (row) => row.model)].map(([model, group]) => ({
      model,
      count: group.length,
      cost: usd(costSum(group)),
      tokens: sum(group, tokensOf),
      percentage: percent(group.length, requests),
    })),
    domainBreakdown: [...groupBy(rows, domainName)].map(([name, group]) => ({
      domain: name,
      requests: group.length,
      cost: usd(costSum(group)),
    })),
    hourlyTrend: byHour(rows).map((bucket) => ({
      hour: bucket.hour,
      cost: usdNumber(costSum(bucket.rows)),
      requests: bucket.rows.length,
    })),
    live: {
      activeSessions: sessions.length,
      currentCost: usd(sum(sessions, (session) => session.cost)),
      sessionsData: sessions.map((session) => ({ ...session, cost: usd(session.cost) })),
    },
    health: {
      rollupFreshnessMinutes: Math.floor(now / 60_000) % ROLLUP_MINUTES,
      rollupSource: 'rollup',
      stale: false,
    },
  };
};
