import { german as costDashboard } from '../../dashboards/cost-dashboard/cost-dashboard.words.de.js';
import { german as overviewDashboard } from '../../dashboards/overview-dashboard/overview-dashboard.words.de.js';
import { german as insightsDashboard } from '../../dashboards/insights-dashboard/insights-dashboard.words.de.js';
import { german as dashboard } from '../../dashboards/dashboard.words.de.js';
import { addLanguage } from '../../element/languages.js';
import { german as delta } from '../../parts/delta.words.de.js';
import { german as lineChart } from '../../parts/line-chart/line-chart.words.de.js';
import { german as listing } from '../../parts/listing/listing.words.de.js';
import { german as panel } from '../../parts/panel.words.de.js';
import { german as period } from '../../parts/period.words.de.js';
import { german as problem } from '../../parts/problem.words.de.js';
import { german as terms } from '../../parts/terms.words.de.js';
import { german as aiPerformance } from '../../widgets/ai-performance/ai-performance.words.de.js';
import { german as aiInsights } from '../../widgets/ai-insights/ai-insights.words.de.js';
import { german as alertNotifications } from '../../widgets/alert-notifications/alert-notifications.words.de.js';
import { german as budgetAlerts } from '../../widgets/budget-alerts/budget-alerts.words.de.js';
import { german as connectionStatus } from '../../widgets/connection-status/connection-status.words.de.js';
import { german as contentIndex } from '../../widgets/content-index/content-index.words.de.js';
import { german as conversationQuality } from '../../widgets/conversation-quality/conversation-quality.words.de.js';
import { german as costTrendChart } from '../../widgets/cost-trend-chart/cost-trend-chart.words.de.js';
import { german as customerSegments } from '../../widgets/customer-segments/customer-segments.words.de.js';
import { german as dataExport } from '../../widgets/data-export/data-export.words.de.js';
import { german as dateRangePicker } from '../../widgets/date-range-picker/date-range-picker.words.de.js';
import { german as demandForecast } from '../../widgets/demand-forecast/demand-forecast.words.de.js';
import { german as domainCosts } from '../../widgets/domain-costs/domain-costs.words.de.js';
import { german as keyMetrics } from '../../widgets/key-metrics/key-metrics.words.de.js';
import { german as languageDistribution } from '../../widgets/language-distribution/language-distribution.words.de.js';
import { german as liveCostTicker } from '../../widgets/live-cost-ticker/live-cost-ticker.words.de.js';
import { german as liveSessions } from '../../widgets/live-sessions/live-sessions.words.de.js';
import { german as missingProducts } from '../../widgets/missing-products/missing-products.words.de.js';
import { german as modelComparison } from '../../widgets/model-comparison/model-comparison.words.de.js';
import { german as satisfactionTrend } from '../../widgets/satisfaction-trend/satisfaction-trend.words.de.js';
import { german as recentConversations } from '../../widgets/recent-conversations/recent-conversations.words.de.js';
import { german as sessionDetails } from '../../widgets/session-details/session-details.words.de.js';
import { german as storeOverview } from '../../widgets/store-overview/store-overview.words.de.js';
import { german as topQueries } from '../../widgets/top-queries/top-queries.words.de.js';

addLanguage('de', {
  dashboard,
  delta,
  'alert-notifications': alertNotifications,
  'connection-status': connectionStatus,
  'demand-forecast': demandForecast,
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
  'budget-alerts': budgetAlerts,
  'conversation-quality': conversationQuality,
  'cost-dashboard': costDashboard,
  'cost-trend-chart': costTrendChart,
  'data-export': dataExport,
  'date-range-picker': dateRangePicker,
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
});
