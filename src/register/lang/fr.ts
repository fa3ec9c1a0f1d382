import { french as costDashboard } from '../../dashboards/cost-dashboard/cost-dashboard.words.fr.js';
import { french as overviewDashboard } from '../../dashboards/overview-dashboard/overview-dashboard.words.fr.js';
import { french as insightsDashboard } from '../../dashboards/insights-dashboard/insights-dashboard.words.fr.js';
import { french as dashboard } from '../../dashboards/dashboard.words.fr.js';
import { addLanguage } from '../../element/languages.js';
import { french as delta } from '../../parts/delta.words.fr.js';
import { french as lineChart } from '../../parts/line-chart/line-chart.words.fr.js';
import { french as listing } from '../../parts/listing/listing.words.fr.js';
import { french as panel } from '../../parts/panel.words.fr.js';
import { french as period } from '../../parts/period.words.fr.js';
import { french as problem } from '../../parts/problem.words.fr.js';
import { french as terms } from '../../parts/terms.words.fr.js';
import { french as aiPerformance } from '../../widgets/ai-performance/ai-performance.words.fr.js';
import { french as aiInsights } from '../../widgets/ai-insights/ai-insights.words.fr.js';
import { french as alertNotifications } from '../../widgets/alert-notifications/alert-notifications.words.fr.js';
import { french as budgetAlerts } from '../../widgets/budget-alerts/budget-alerts.words.fr.js';
import { french as connectionStatus } from '../../widgets/connection-status/connection-status.words.fr.js';
import { french as contentIndex } from '../../widgets/content-index/content-index.words.fr.js';
import { french as conversationQuality } from '../../widgets/conversation-quality/conversation-quality.words.fr.js';
import { french as costTrendChart } from '../../widgets/cost-trend-chart/cost-trend-chart.words.fr.js';
import { french as customerSegments } from '../../widgets/customer-segments/customer-segments.words.fr.js';
import { french as dataExport } from '../../widgets/data-export/data-export.words.fr.js';
import { french as dateRangePicker } from '../../widgets/date-range-picker/date-range-picker.words.fr.js';
import { french as demandForecast } from '../../widgets/demand-forecast/demand-forecast.words.fr.js';
import { french as domainCosts } from '../../widgets/domain-costs/domain-costs.words.fr.js';
import { french as keyMetrics } from '../../widgets/key-metrics/key-metrics.words.fr.js';
import { french as languageDistribution } from '../../widgets/language-distribution/language-distribution.words.fr.js';
import { french as liveCostTicker } from '../../widgets/live-cost-ticker/live-cost-ticker.words.fr.js';
import { french as liveSessions } from '../../widgets/live-sessions/live-sessions.words.fr.js';
import { french as missingProducts } from '../../widgets/missing-products/missing-products.words.fr.js';
import { french as modelComparison } from '../../widgets/model-comparison/model-comparison.words.fr.js';
import { french as satisfactionTrend } from '../../widgets/satisfaction-trend/satisfaction-trend.words.fr.js';
import { french as recentConversations } from '../../widgets/recent-conversations/recent-conversations.words.fr.js';
import { french as sessionDetails } from '../../widgets/session-details/session-details.words.fr.js';
import { french as storeOverview } from '../../widgets/store-overview/store-overview.words.fr.js';
import { french as topQueries } from '../../widgets/top-queries/top-queries.words.fr.js';

addLanguage('fr', {
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
