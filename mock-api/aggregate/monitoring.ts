import type { MonitoringPeriod, MonitoringWire } from '../../src/contracts/monitoring.js';
import type { Instant } from '../../src/types/instant.js';
import { usd } from '../micros.js';
import { HOUR_MS } from '../rhythm.js';
import type { ChatTelemetryRow, Rows } from '../rows.js';
import { type CostAlertRow, costAlerts } from './cost-alerts.js';
import { runningSessions } from './running.js';
import {
  byHour,
  costSum,
  domainName,
  groupBy,
  iso,
  lastDays,
  ofDomain,
  percent,
  ratio,
  round,
  sum,
  tokensOf,
} from './sums.js';

export interface MonitoringQuery {
  readonly period: MonitoringPeriod;
  readonly domain: string | null;
  readonly model: string | null;
  readonly details: boolean;
  readonly live: boolean;
}

export const periodHours: Readonly<Record<MonitoringPeriod, number>> = {
  hour: 1,
  day: 24,
  week: 7 * 24,
  month: 30 * 24,
};

type Detail = NonNullable<MonitoringWire['details']>[number];

/** The smallest value that so many percent of all values do not exceed; 0 without values. */
const percentile = (values: readonly number[], percentage: number): number =>
  [...values].sort((one, other) => one - other)[Math.ceil((percentage / 100) * values.length) - 1] ?? 0;

const detailOf = ({ cost, ...row }: ChatTelemetryRow): Detail => ({
  ...row,
  searches: [...row.searches],
  start_time: iso(row.start_time),
  end_time: iso(row.end_time),
  cost_usd: cost === null ? null : usd(cost),
  created_at: iso(row.created_at),
});

const groupTotals = (group: readonly ChatTelemetryRow[]) => ({
  requests: group.length,
  tokens: sum(group, tokensOf),
  cost: usd(costSum(group)),
});

const metricsOf = (rows: readonly ChatTelemetryRow[], query: MonitoringQuery, now: Instant) => {
  const hours = periodHours[query.period];
  const requests = rows.length;
  const successful = rows.filter((row) => row.success).length;
  const totalInput = sum(rows, (row) => row.input_tokens);
  const totalOutput = sum(rows, (row) => row.output_tokens);
  const total = costSum(rows);
  const costs = rows.flatMap((row) => row.cost ?? []);
  const durations = rows.map((row) => row.duration_ms);
  const averageOf = (group: readonly ChatTelemetryRow[], value: (row: ChatTelemetryRow) => number) =>
    ratio(sum(group, value), group.length);

  return {
    period: query.period,
    periodStart: iso(now - hours * HOUR_MS),
    periodEnd: iso(now),
    totalRequests: requests,
    successfulRequests: successful,
    failedRequests: requests - successful,
    successRate: percent(successful, requests, 2).toFixed(2),
    tokenUsage: {
      totalInput,
      totalOutput,
      totalTokens: totalInput + totalOutput,
      avgInputPerRequest: round(ratio(totalInput, requests)),
      avgOutputPerRequest: round(ratio(totalOutput, requests)),
    },
    cost: {
      totalCostUSD: usd(total),
      avgCostPerRequest: usd(ratio(total, requests)),
      maxRequestCost: usd(percentile(costs, 100)),
      minRequestCost: usd(costs.length === 0 ? 0 : Math.min(...costs)),
      costPerHour: usd(total / hours),
      projectedDailyCost: usd((total / hours) * 24),
      projectedMonthlyCost: usd((total / hours) * 24 * 30),
    },
    performance: {
      avgDurationMs: round(averageOf(rows, (row) => row.duration_ms)),
      medianDurationMs: percentile(durations, 50),
      p95DurationMs: percentile(durations, 95),
      avgIterations: averageOf(rows, (row) => row.iterations).toFixed(2),
      avgSearches: averageOf(rows, (row) => row.search_count).toFixed(2),
    },
    modelBreakdown: Object.fromEntries(
      [...groupBy(rows, (row) => row.model)].map(([model, group]) => [
        model,
        { ...groupTotals(group), avgDuration: round(averageOf(group, (row) => row.duration_ms)) },
      ]),
    ),
    ...(query.domain === null && {
      domainBreakdown: Object.fromEntries(
        [...groupBy(rows, domainName)].map(([domain, group]) => [domain, groupTotals(group)]),
      ),
    }),
  };
};

const liveMetrics = (tables: Rows, domain: string | null, now: Instant) => {
  const sessions = runningSessions(tables, domain, now);
  const total = sum(sessions, (session) => session.cost);
  return {
    activeSessions: sessions.length,
    liveAnalytics: {
      totalSessions: sessions.length,
      totalCostUSD: usd(total),
      avgCostPerSession: usd(ratio(total, sessions.length)),
    },
  };
};

/** GET /api/monitoring/chat. */
export const monitoring = (
  tables: Rows,
  query: MonitoringQuery,
  alerts: readonly CostAlertRow[],
  now: Instant,
): MonitoringWire => {
  const rows = ofDomain(tables.telemetry(lastDays(periodHours[query.period] / 24, now)), query.domain).filter(
    (row) => query.model === null || row.model === query.model,
  );
  return {
    success: true,
    timestamp: iso(now),
    metrics: metricsOf(rows, query, now),
    hourlyTrend: byHour(rows).map((bucket) => ({
      hour: bucket.hour,
      requests: bucket.rows.length,
      cost: usd(costSum(bucket.rows)),
      input_tokens: sum(bucket.rows, (row) => row.input_tokens),
      output_tokens: sum(bucket.rows, (row) => row.output_tokens),
    })),
    costAlerts: costAlerts(alerts, tables, query.domain, now).filter((alert) => alert.exceeded),
    liveMetrics: query.live ? liveMetrics(tables, query.domain, now) : {},
    ...(query.details && {
      details: [...rows].sort((one, other) => other.created_at - one.created_at).map(detailOf),
    }),
  };
};
