import alerts from '../../fixtures/recorded/monitoring.post.check-alerts.json';
import missing from '../../fixtures/recorded/missing-products.days30.json';
import live from '../../fixtures/recorded/telemetry.live-1.json';
import type { SpendglassElement } from '../../../src/element/spendglass-element.js';
import { json, type Reply } from './scripted-api.js';
import { budgetAlerts } from './under-test/budget-alerts.js';
import { chart } from './under-test/cost-trend-chart.js';
import { domainCosts } from './under-test/domain-costs.js';
import { keyMetrics } from './under-test/key-metrics.js';
import { missingProducts } from './under-test/missing-products.js';
import { comparison } from './under-test/model-comparison.js';
import { ticker } from './under-test/live-cost-ticker.js';
import type { WidgetUnderTest } from './widget-under-test.js';

export type { WidgetUnderTest } from './widget-under-test.js';
export { budgetAlerts, chart, comparison, domainCosts, keyMetrics, missingProducts, ticker };

export const widgets: readonly WidgetUnderTest[] = [
  ticker,
  chart,
  comparison,
  missingProducts,
  budgetAlerts,
  domainCosts,
  keyMetrics,
];

/** An API that answers every widget with its sample. */
export const samples: Reply = (asked) => {
  const path = asked.line.split(' ')[1] ?? '';
  if (path.startsWith('/api/dashboard/telemetry')) return json(live.body)(asked);
  return json(path.startsWith('/api/monitoring') ? alerts.body : missing.body)(asked);
};

export type AnyWidget = SpendglassElement;
