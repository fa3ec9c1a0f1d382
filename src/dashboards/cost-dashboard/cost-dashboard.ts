import type { TemplateResult } from 'lit';
import { wordsOf } from '../../element/languages.js';
import { Dashboard, type Place } from '../dashboard.js';
import { english } from './cost-dashboard.words.js';

const places: readonly Place[] = [
  {
    tag: 'key-metrics',
    load: () => import('../../register/key-metrics.js'),
    span: 12,
    attributes: {
      metrics: 'total-spend average-cost requests success-rate daily-projection monthly-projection',
    },
  },
  { tag: 'live-cost-ticker', load: () => import('../../register/live-cost-ticker.js'), span: 4 },
  { tag: 'cost-trend-chart', load: () => import('../../register/cost-trend-chart.js'), span: 8 },
  { tag: 'model-comparison', load: () => import('../../register/model-comparison.js'), span: 12 },
  { tag: 'domain-costs', load: () => import('../../register/domain-costs.js'), span: 6 },
  {
    tag: 'budget-alerts',
    load: () => import('../../register/budget-alerts.js'),
    span: 6,
    attributes: { runway: '' },
  },
];

/**
 * A whole page on costs in one tag: the figures that matter, live cost, trend, models, domains and budgets, with the
 * period, an export and a refresh of all. A domain that is selected in the list is shown in every widget.
 *
 * @tag cost-dashboard
 * @summary The whole costs page in one tag.
 */
export class CostDashboard extends Dashboard {
  protected override get heading(): string {
    return wordsOf('cost-dashboard', english, this.locale.lang).heading;
  }

  protected override content(): TemplateResult {
    return this.grid(places);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cost-dashboard': CostDashboard;
  }
}
