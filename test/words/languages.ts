import { english as costDashboard } from '../../src/dashboards/cost-dashboard/cost-dashboard.words.js';
import { english as overviewDashboard } from '../../src/dashboards/overview-dashboard/overview-dashboard.words.js';
import { english as insightsDashboard } from '../../src/dashboards/insights-dashboard/insights-dashboard.words.js';
import { english as dashboard } from '../../src/dashboards/dashboard.words.js';
import { english as delta } from '../../src/parts/delta.words.js';
import { english as lineChart } from '../../src/parts/line-chart/line-chart.words.js';
import { english as listing } from '../../src/parts/listing/listing.words.js';
import { english as panel } from '../../src/parts/panel.words.js';
import { english as period } from '../../src/parts/period.words.js';
import { english as problem } from '../../src/parts/problem.words.js';
import { english as terms } from '../../src/parts/terms.words.js';
import { english as aiPerformance } from '../../src/widgets/ai-performance/ai-performance.words.js';
import { english as aiInsights } from '../../src/widgets/ai-insights/ai-insights.words.js';
import { english as alertNotifications } from '../../src/widgets/alert-notifications/alert-notifications.words.js';
import { english as budgetAlerts } from '../../src/widgets/budget-alerts/budget-alerts.words.js';
import { english as connectionStatus } from '../../src/widgets/connection-status/connection-status.words.js';
import { english as contentIndex } from '../../src/widgets/content-index/content-index.words.js';
import { english as conversationQuality } from '../../src/widgets/conversation-quality/conversation-quality.words.js';
import { english as costTrendChart } from '../../src/widgets/cost-trend-chart/cost-trend-chart.words.js';
import { english as customerSegments } from '../../src/widgets/customer-segments/customer-segments.words.js';
import { english as dataExport } from '../../src/widgets/data-export/data-export.words.js';
import { english as dateRangePicker } from '../../src/widgets/date-range-picker/date-range-picker.words.js';
import { english as demandForecast } from '../../src/widgets/demand-forecast/demand-forecast.words.js';
import { english as domainCosts } from '../../src/widgets/domain-costs/domain-costs.words.js';
import { english as keyMetrics } from '../../src/widgets/key-metrics/key-metrics.words.js';
import { english as languageDistribution } from '../../src/widgets/language-distribution/language-distribution.words.js';
import { english as liveCostTicker } from '../../src/widgets/live-cost-ticker/live-cost-ticker.words.js';
import { english as liveSessions } from '../../src/widgets/live-sessions/live-sessions.words.js';
import { english as missingProducts } from '../../src/widgets/missing-products/missing-products.words.js';
import { english as modelComparison } from '../../src/widgets/model-comparison/model-comparison.words.js';
import { english as satisfactionTrend } from '../../src/widgets/satisfaction-trend/satisfaction-trend.words.js';
import { english as recentConversations } from '../../src/widgets/recent-conversations/recent-conversations.words.js';
import { english as sessionDetails } from '../../src/widgets/session-details/session-details.words.js';
import { english as storeOverview } from '../../src/widgets/store-overview/store-overview.words.js';
import { english as topQueries } from '../../src/widgets/top-queries/top-queries.words.js';
import type { Catalogue } from '../../src/words/words.js';

/** English as a catalogue, by the names under which the widgets look their words up. */
export const english: Catalogue = {
  dashboard,
  delta,
  'connection-status': connectionStatus,
  'content-index': contentIndex,
  'customer-segments': customerSegments,
  'line-chart': lineChart,
  listing,
  panel,
  period,
  problem,
  terms,
  'ai-performance': aiPerformance,
  'ai-insights': aiInsights,
  'alert-notifications': alertNotifications,
  'budget-alerts': budgetAlerts,
  'conversation-quality': conversationQuality,
  'cost-dashboard': costDashboard,
  'cost-trend-chart': costTrendChart,
  'data-export': dataExport,
  'date-range-picker': dateRangePicker,
  'demand-forecast': demandForecast,
  'domain-costs': domainCosts,
  'overview-dashboard': overviewDashboard,
  'insights-dashboard': insightsDashboard,
  'key-metrics': keyMetrics,
  'language-distribution': languageDistribution,
  'live-cost-ticker': liveCostTicker,
  'live-sessions': liveSessions,
  'missing-products': missingProducts,
  'model-comparison': modelComparison,
  'satisfaction-trend': satisfactionTrend,
  'recent-conversations': recentConversations,
  'session-details': sessionDetails,
  'store-overview': storeOverview,
  'top-queries': topQueries,
};

export type Phrase = string | ((...args: readonly unknown[]) => unknown);

/** Every phrase with its place: `budget-alerts.states.near`. */
export const phrasesOf = (words: object, place = ''): readonly (readonly [place: string, phrase: Phrase])[] =>
  Object.entries(words).flatMap(([key, value]: [string, object | Phrase]) => {
    const here = place ? `${place}.${key}` : key;
    return typeof value === 'object' ? phrasesOf(value, here) : [[here, value] as const];
  });
