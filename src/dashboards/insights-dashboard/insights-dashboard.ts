import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { passOn } from '../../element/events.js';
import { flag } from '../../element/flag.js';
import { wordsOf } from '../../element/languages.js';
import { tabs } from '../../parts/tabs.js';
import { tabsStyles } from '../../parts/tabs.styles.js';
import { Dashboard, type Place } from '../dashboard.js';
import { english } from './insights-dashboard.words.js';

const keys = ['overview', 'conversations', 'performance', 'customers', 'insights'] as const;
export type InsightsTab = (typeof keys)[number];

const places: Readonly<Record<InsightsTab, readonly Place[]>> = {
  overview: [
    {
      tag: 'key-metrics',
      load: () => import('../../register/key-metrics.js'),
      span: 12,
      attributes: { metrics: 'conversations messages satisfaction resolution response-time success-rate' },
    },
    { tag: 'satisfaction-trend', load: () => import('../../register/satisfaction-trend.js'), span: 8 },
    { tag: 'language-distribution', load: () => import('../../register/language-distribution.js'), span: 4 },
    { tag: 'top-queries', load: () => import('../../register/top-queries.js'), span: 12 },
  ],
  conversations: [
    { tag: 'recent-conversations', load: () => import('../../register/recent-conversations.js'), span: 6 },
    { tag: 'conversation-quality', load: () => import('../../register/conversation-quality.js'), span: 6 },
    { tag: 'live-sessions', load: () => import('../../register/live-sessions.js'), span: 12 },
    { tag: 'session-details', load: () => import('../../register/session-details.js'), span: 12 },
  ],
  performance: [
    { tag: 'ai-performance', load: () => import('../../register/ai-performance.js'), span: 12 },
    { tag: 'cost-trend-chart', load: () => import('../../register/cost-trend-chart.js'), span: 12 },
    {
      tag: 'content-index',
      load: () => import('../../register/content-index.js'),
      span: 6,
      attributes: { limit: '9' },
    },
    { tag: 'connection-status', load: () => import('../../register/connection-status.js'), span: 6 },
  ],
  customers: [
    { tag: 'customer-segments', load: () => import('../../register/customer-segments.js'), span: 12 },
    { tag: 'missing-products', load: () => import('../../register/missing-products.js'), span: 6 },
    {
      tag: 'demand-forecast',
      load: () => import('../../register/demand-forecast.js'),
      span: 6,
      attributes: { limit: '16' },
    },
    { tag: 'store-overview', load: () => import('../../register/store-overview.js'), span: 12 },
  ],
  insights: [
    {
      tag: 'ai-insights',
      load: () => import('../../register/ai-insights.js'),
      span: 12,
      attributes: { compare: 'previous' },
    },
    { tag: 'model-comparison', load: () => import('../../register/model-comparison.js'), span: 12 },
  ],
};

/** The tab that a page's address names: `#tab=performance`. */
const linked = (): InsightsTab | undefined => {
  const key = new URLSearchParams(location.hash.slice(1)).get('tab');
  return keys.find((one) => one === key);
};

/** The address that names a tab; what else the page has behind its `#` stays as it is. */
const linkTo = (key: InsightsTab): string => {
  const others = location.hash
    .slice(1)
    .split('&')
    .filter((part) => part && !part.startsWith('tab='));
  return `#${[...others, `tab=${key}`].join('&')}`;
};

/**
 * The analytics page in one tag: overview, conversations, performance, customers and insights as five tabs. Only the
 * widgets of the tab that is shown ask the API.
 *
 * @tag insights-dashboard
 * @summary The five-tab analytics page in one tag.
 *
 * @csspart tabs - The tabs.
 * @csspart tab - One of them.
 * @csspart tabpanel - What the selected tab shows.
 * @event {CustomEvent<TabDetail>} spendglass-tab-change - A person chose a tab.
 */
export class InsightsDashboard extends Dashboard {
  static override styles: CSSResultGroup = [Dashboard.styles, tabsStyles];

  /** The tab at first: `overview` (default), `conversations`, `performance`, `customers` or `insights`. */
  @property() tab: InsightsTab | undefined;

  /** Writes the chosen tab into the page's address (`#tab=performance`), and follows it. */
  @property({ type: Boolean, converter: flag, attribute: 'deep-links' }) deepLinks: boolean | undefined;

  @state() private _chosen: InsightsTab | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
  }

  protected override get heading(): string {
    return this.#words.heading;
  }

  protected override content(): TemplateResult {
    const words = this.#words;
    const selected = this.#selected;
    return tabs({
      label: words.heading,
      tabs: keys.map((key) => ({ key, text: words.tabs[key] })),
      selected,
      select: this.#select,
      panel: this.grid(places[selected]),
    });
  }

  get #words(): typeof english {
    return wordsOf('insights-dashboard', english, this.locale.lang);
  }

  get #selected(): InsightsTab {
    const linkedTab = this.deepLinks ? linked() : undefined;
    return this._chosen ?? linkedTab ?? keys.find((key) => key === this.tab) ?? 'overview';
  }

  #select = (key: InsightsTab): void => {
    this._chosen = key;
    // Replaced, not added: going back leaves the page, it does not walk through tabs.
    if (this.deepLinks) history.replaceState(history.state, '', linkTo(key));
    passOn(this, 'spendglass-tab-change', { tab: key });
  };

  #follow = (): void => {
    if (this.deepLinks) this._chosen = linked() ?? this._chosen;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'insights-dashboard': InsightsDashboard;
  }
}
