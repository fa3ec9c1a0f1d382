import { monitoring } from '../../mock-api/aggregate/monitoring.js';
import { telemetry } from '../../mock-api/aggregate/telemetry.js';
import { Dataset } from '../../mock-api/dataset.js';
import type { ChatTelemetryRow, Rows } from '../../mock-api/rows.js';

/** The one model of the mock API that has no price. */
export const unpricedModel = 'llama-3.1-70b';

const shop = new Dataset({ seed: 7, volume: 1, keepDays: 90, site: 'none' });

/**
 * What the mock API answers for a shop that goes over to its unpriced model.
 * @param since ms since 1970; later than now: not yet
 */
export const shopWithoutPrices = (now: number, since = -Infinity) => {
  const rows = shop.at(now);
  const of = (all: readonly ChatTelemetryRow[]): ChatTelemetryRow[] =>
    all
      .filter(({ model }) => model !== unpricedModel)
      .map((row) => (row.end_time > since ? { ...row, model: unpricedModel, cost: null } : row));
  const tables: Rows = {
    ...rows,
    telemetry: (span) => of(rows.telemetry(span)),
    running: () => of(rows.running()),
  };
  return {
    telemetry: (days = 7) => telemetry(tables, { days, domain: null }, now),
    monitoring: () => {
      const query = { period: 'week', domain: null, model: null, details: true, live: true } as const;
      return monitoring(tables, query, [], now);
    },
  };
};
