import type { AlertType, CostAlertWire } from '../../src/contracts/cost-alerts.js';
import type { Instant } from '../../src/types/instant.js';
import { type Micros, fromUsd, usd, usdNumber } from '../micros.js';
import { HOUR_MS } from '../rhythm.js';
import type { Rows, Span } from '../rows.js';
import { costSum, domainName, groupBy } from './sums.js';

/** `cost_alerts` */
export interface CostAlertRow {
  readonly alert_id: string;
  /** null: every domain. */
  readonly domain: string | null;
  readonly alert_type: AlertType;
  /** US dollars, whole cents. */
  readonly threshold_usd: number;
}

/** hourly and per_request: the last 60 minutes · daily, monthly: the calendar day and month, UTC. */
export const spanOf = (type: AlertType, now: Instant): Span => {
  const date = new Date(now);
  const day = type === 'monthly' ? 1 : date.getUTCDate();
  const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), day);
  // A span leaves its first instant out; the calendar's first instant belongs to it.
  return { from: type === 'daily' || type === 'monthly' ? midnight - 1 : now - HOUR_MS, to: now };
};

/** What each domain has spent in the alert's span, or its dearest request; domains without spend are left out. */
export const spendByDomain = (rows: Rows, type: AlertType, now: Instant): Map<string, Micros> => {
  const spend = new Map<string, Micros>();
  for (const [domain, group] of groupBy(rows.telemetry(spanOf(type, now)), domainName)) {
    const value =
      type === 'per_request'
        ? group.reduce((dearest, row) => Math.max(dearest, row.cost ?? 0), 0)
        : costSum(group);
    if (value > 0) spend.set(domain, value);
  }
  return spend;
};

const evaluate = (alert: CostAlertRow, value: Micros | undefined): CostAlertWire => {
  if (value === undefined) return { ...alert, current_value: null, exceeded: null, message: null };
  const threshold = fromUsd(alert.threshold_usd);
  const exceeded = value > threshold;
  const share = ((100 * value) / threshold).toFixed(1);
  const whose = alert.domain ?? 'all domains';
  return {
    ...alert,
    current_value: usdNumber(value),
    exceeded,
    message: exceeded
      ? `Over the ${alert.alert_type} limit of ${whose}: ${usd(value)} of ${usd(threshold)} USD`
      : `Within the ${alert.alert_type} limit of ${whose} (${share} %)`,
  };
};

/**
 * The rows that check-alerts answers with. The server tests each domain alone: an alert for every domain
 * gives one row for each domain with spend, all with its id; one row without a value where nobody spent.
 */
export const costAlerts = (
  alerts: readonly CostAlertRow[],
  rows: Rows,
  domain: string | null,
  now: Instant,
): CostAlertWire[] =>
  alerts
    .filter((alert) => domain === null || alert.domain === null || alert.domain === domain)
    .flatMap((alert) => {
      const spend = spendByDomain(rows, alert.alert_type, now);
      const asked = alert.domain ?? domain;
      if (asked !== null) return [evaluate(alert, spend.get(asked))];
      return spend.size === 0
        ? [evaluate(alert, undefined)]
        : [...spend.values()].map((value) => evaluate(alert, value));
    });
