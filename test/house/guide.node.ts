import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'chai';

const tags = globSync('src/register/*.ts').map((path) => basename(path, '.ts'));
const table = readFileSync('docs/guide.md', 'utf8');
const named = new Set([...table.matchAll(/<([a-z]+-[a-z-]+)/g)].map(([, tag]) => tag));

/** What the guide calls the things that it lists: components, hooks and their options, pages, endpoints. */
const ofTheGuide = [
  ...['LiveCostTicker', 'CostTrendChart', 'ModelComparisonCard', 'DomainCostTable', 'BudgetAlertsPanel'],
  ...['MissingProductsWidget', 'ConversationQualityCard', 'AIPerformancePanel', 'SatisfactionTrendChart'],
  ...['DemandForecastCard', 'LiveSessionsPanel', 'SessionDetailsModal', 'DataExportButton'],
  ...['AlertNotification', 'DateRangePicker', 'LoadingSkeleton', 'ErrorAlert'],
  ...['useTelemetry', 'useAnalytics', 'useConversations', 'useMissingProducts'],
  ...['days', 'domain', 'refreshInterval', 'enabled'],
  ...['app/dashboard/page.tsx', 'app/dashboard/costs/page.tsx', 'lib/cache.ts'],
  ...['telemetry', 'analytics', 'conversations', 'missing-products', 'woocommerce', 'scraped', 'config'].map(
    (endpoint) => `/api/dashboard/${endpoint}`,
  ),
  ...['/api/dashboard/test-connection', '/api/monitoring/chat'],
];

describe('docs/guide.md', () => {
  it('names no tag that does not exist', () => {
    expect([...named].filter((tag) => !tags.includes(tag ?? ''))).to.deep.equal([]);
  });

  it('names every tag', () => {
    expect(tags.filter((tag) => !named.has(tag))).to.deep.equal([]);
  });

  it('finds a place for everything that the guide lists', () => {
    expect(
      ofTheGuide.filter((name) => !table.includes(`\`${name}`) && !table.includes(`${name}\``)),
    ).to.deep.equal([]);
  });
});
