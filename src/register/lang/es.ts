import { spanish as costDashboard } from '../../dashboards/cost-dashboard/cost-dashboard.words.es.js';
import { spanish as overviewDashboard } from '../../dashboards/overview-dashboard/overview-dashboard.words.es.js';
import { spanish as insightsDashboard } from '../../dashboards/insights-dashboard/insights-dashboard.words.es.js';
import { spanish as dashboard } from '../../dashboards/dashboard.words.es.js';
import { addLanguage } from '../../element/languages.js';
import { spanish as delta } from '../../parts/delta.words.es.js';
import { spanish as lineChart } from '../../parts/line-chart/line-chart.words.es.js';
import { spanish as listing } from '../../parts/listing/listing.words.es.js';
import { spanish as panel } from '../../parts/panel.words.es.js';
import { spanish as period } from '../../parts/period.words.es.js';
import { spanish as problem } from '../../parts/problem.words.es.js';
import { spanish as terms } from '../../parts/terms.words.es.js';
import { spanish as aiPerformance } from '../../widgets/ai-performance/ai-performance.words.es.js';
import { spanish as aiInsights } from '../../widgets/ai-insights/ai-insights.words.es.js';
import { spanish as alertNotifications } from '../../widgets/alert-notifications/alert-notifications.words.es.js';
import { spanish as budgetAlerts } from '../../widgets/budget-alerts/budget-alerts.words.es.js';
import { spanish as connectionStatus } from '../../widgets/connection-status/connection-status.words.es.js';
import { spanish as contentIndex } from '../../widgets/content-index/content-index.words.es.js';
import { spanish as conversationQuality } from '../../widgets/conversation-quality/conversation-quality.words.es.js';
import { spanish as costTrendChart } from '../../widgets/cost-trend-chart/cost-trend-chart.words.es.js';
import { spanish as customerSegments } from '../../widgets/customer-segments/customer-segments.words.es.js';
import { spanish as dataExport } from '../../widgets/data-export/data-export.words.es.js';
import { spanish as dateRangePicker } from '../../widgets/date-range-picker/date-range-picker.words.es.js';
import { spanish as demandForecast } from '../../widgets/demand-forecast/demand-forecast.words.es.js';
import { spanish as domainCosts } from '../../widgets/domain-costs/domain-costs.words.es.js';
import { spanish as keyMetrics } from '../../widgets/key-metrics/key-metrics.words.es.js';
import { spanish as languageDistribution } from '../../widgets/language-distribution/language-distribution.words.es.js';
import { spanish as liveCostTicker } from '../../widgets/live-cost-ticker/live-cost-ticker.words.es.js';
import { spanish as liveSessions } from '../../widgets/live-sessions/live-sessions.words.es.js';
import { spanish as missingProducts } from '../../widgets/missing-products/missing-products.words.es.js';
import { spanish as modelComparison } from '../../widgets/model-comparison/model-comparison.words.es.js';
import { spanish as satisfactionTrend } from '../../widgets/satisfaction-trend/satisfaction-trend.words.es.js';
import { spanish as recentConversations } from '../../widgets/recent-conversations/recent-conversations.words.es.js';
import { spanish as sessionDetails } from '../../widgets/session-details/session-details.words.es.js';
import { spanish as storeOverview } from '../../widgets/store-overview/store-overview.words.es.js';
import { spanish as topQueries } from '../../widgets/top-queries/top-queries.words.es.js';

addLanguage('es', {
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
