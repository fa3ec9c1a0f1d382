import type { Instant } from '../../src/types/instant.js';
import { usd } from '../micros.js';
import type { Rows } from '../rows.js';
import type { TelemetryQuery } from './telemetry.js';
import { costSum, lastDays, ofDomain, ratio, sum, tokensOf } from './sums.js';

/** POST /api/monitoring/chat get-summary. The contract leaves the shape open. */
export const summary = (tables: Rows, { days, domain }: TelemetryQuery, now: Instant) => {
  const rows = ofDomain(tables.telemetry(lastDays(days, now)), domain);
  const total = costSum(rows);
  return {
    domain,
    days,
    total_requests: rows.length,
    total_tokens: sum(rows, tokensOf),
    total_cost_usd: usd(total),
    avg_cost_per_request: usd(ratio(total, rows.length)),
  };
};
