import { html, type TemplateResult } from 'lit';
import { wordsOf } from '../../element/languages.js';
import { Dashboard, type Place } from '../dashboard.js';
import { english } from './overview-dashboard.words.js';

const places: readonly Place[] = [
  {
    tag: 'key-metrics',
    load: () => import('../../register/key-metrics.js'),
    span: 12,
    attributes: { metrics: 'conversations requests response-time resolution satisfaction total-spend' },
  },
  { tag: 'cost-trend-chart', load: () => import('../../register/cost-trend-chart.js'), span: 8 },
  { tag: 'language-distribution', load: () => import('../../register/language-distribution.js'), span: 4 },
  { tag: 'recent-conversations', load: () => import('../../register/recent-conversations.js'), span: 6 },
  {
    tag: 'ai-insights',
    load: () => import('../../register/ai-insights.js'),
    span: 6,
    attributes: { compare: 'previous' },
  },
  { tag: 'missing-products', load: () => import('../../register/missing-products.js'), span: 6 },
  { tag: 'connection-status', load: () => import('../../register/connection-status.js'), span: 6 },
];

/**
 * The main page in one tag: the figures that matter, the trend, the latest conversations, languages, insights, what
 * customers miss, and whether the API is there.
 *
 * @tag overview-dashboard
 * @summary The main page in one tag.
 *
 * @slot quick-actions - The page's own links, under the header.
 * @csspart quick-actions - The row that they stand in.
 */
export class OverviewDashboard extends Dashboard {
  protected override get heading(): string {
    return wordsOf('overview-dashboard', english, this.locale.lang).heading;
  }

  protected override content(): TemplateResult {
    return html`<div class="quick-actions" part="quick-actions"><slot name="quick-actions"></slot></div>
      ${this.grid(places)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'overview-dashboard': OverviewDashboard;
  }
}
