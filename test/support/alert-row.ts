import type { CostAlertWire } from '../../src/contracts/cost-alerts.js';

/** A row of check-alerts: a dollar of ten, unless something else is said. */
export const alertRow = (alert: Partial<CostAlertWire> = {}): CostAlertWire => ({
  alert_id: 'a',
  domain: 'shop.example',
  alert_type: 'daily',
  threshold_usd: 10,
  current_value: 1,
  exceeded: false,
  message: 'not for the reader',
  ...alert,
});
