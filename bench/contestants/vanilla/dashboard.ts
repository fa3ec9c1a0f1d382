import type { CheckAlertsWire } from '../../../src/contracts/cost-alerts.js';
import type { MissingProductsWire } from '../../../src/contracts/missing-products.js';
import type { TelemetryWire } from '../../../src/contracts/telemetry.js';
import type { Chart } from '../contestant.js';
import { card, add } from './element.js';
import { alerts, models, products, ticker } from './panels.js';
import { poll } from './poll.js';

const post = (body: object): Promise<Response> =>
  fetch('/api/monitoring/chat', { method: 'POST', body: JSON.stringify(body) });

/** The five widgets by hand: one poller an endpoint, one chart, and no state but "here is an answer". */
export const dashboard = (chart: Chart): void => {
  const root = document.getElementById('root');
  if (!root) return;
  const showTicker = ticker(root);
  const plot = add(card(root, 'Cost trend'), 'div', 'plot');
  const showModels = models(root);
  const showProducts = products(root);
  const showAlerts = alerts(root, (alert_type, threshold_usd) => {
    void post({ action: 'set-alert', alert_type, threshold_usd });
  });

  let mounted = false;
  poll<TelemetryWire>(
    10_000,
    () => fetch('/api/dashboard/telemetry?days=7'),
    (answer) => {
      showTicker(answer);
      showModels(answer);
      const data = { kind: 'answer', answer } as const;
      if (mounted) chart.update(data);
      else chart.mount(plot, data);
      mounted = true;
    },
  );
  poll<CheckAlertsWire>(30_000, () => post({ action: 'check-alerts' }), showAlerts);
  poll<MissingProductsWire>(300_000, () => fetch('/api/dashboard/missing-products?days=30'), showProducts);
};
