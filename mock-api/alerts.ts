import type { AlertType } from '../src/contracts/cost-alerts.js';
import type { Instant } from '../src/types/instant.js';
import { type CostAlertRow, spendByDomain } from './aggregate/cost-alerts.js';
import { type Micros, usdNumber } from './micros.js';
import { random } from './random.js';
import type { Rows } from './rows.js';

/** A round amount of which `spent` is about the share asked for (2 = twice the threshold). */
const thresholdFor = (spent: Micros, share: number, otherwise: number): number => {
  if (spent === 0) return otherwise;
  const amount = Number((usdNumber(spent) / share).toPrecision(2));
  return Math.max(0.01, Math.round(amount * 100) / 100);
};

/**
 * One alert of each state, near to what the shops have spent when the mock starts:
 * exceeded, near, within, and unknown for the shop whose model has no price.
 * In the first hours of a month nobody has spent anything, and all four are unknown.
 */
export const startingAlerts = (rows: Rows, seed: number, now: Instant): CostAlertRow[] => {
  const chance = random(seed, 'alerts');
  const spend = spendByDomain(rows, 'monthly', now);
  const highest = Math.max(0, ...spend.values());
  const alert = (domain: string | null, alert_type: AlertType, threshold_usd: number): CostAlertRow => ({
    alert_id: chance.uuid(),
    domain,
    alert_type,
    threshold_usd,
  });
  const pumps = 'pumps-direct.example';
  const atelier = 'atelier-lumiere.example';
  return [
    alert(pumps, 'monthly', thresholdFor(spend.get(pumps) ?? 0, 2.3, 20)),
    alert(null, 'monthly', thresholdFor(highest, 0.91, 50)),
    alert(atelier, 'monthly', thresholdFor(spend.get(atelier) ?? 0, 0.2, 100)),
    alert('quiet-shop.example', 'daily', 1),
  ];
};

/** The table of alerts: the only thing in the mock that a request can change. */
export class AlertBook {
  readonly #start: () => readonly CostAlertRow[];
  readonly #newId: () => string;
  #alerts: CostAlertRow[] | null = null;

  /** @param start Called once, when the alerts are first asked for: looking a month back takes a moment. */
  constructor(start: () => readonly CostAlertRow[], newId: () => string) {
    this.#start = start;
    this.#newId = newId;
  }

  all(): readonly CostAlertRow[] {
    return (this.#alerts ??= [...this.#start()]);
  }

  /** One alert a domain and type: a second replaces the first. For all domains the server adds one each time. */
  set(domain: string | null, alert_type: AlertType, threshold_usd: number): void {
    const same = (alert: CostAlertRow) =>
      domain !== null && alert.domain === domain && alert.alert_type === alert_type;
    const alerts = this.all();
    const alert_id = alerts.find(same)?.alert_id ?? this.#newId();
    this.#alerts = [
      ...alerts.filter((alert) => !same(alert)),
      { alert_id, domain, alert_type, threshold_usd },
    ];
  }
}
