import type { SpendglassElement } from '../../../src/element/spendglass-element.js';
import { json, type Reply } from './scripted-api.js';
import { aiPerformance } from './under-test/ai-performance.js';
import { aiInsights } from './under-test/ai-insights.js';
import { alertNotifications } from './under-test/alert-notifications.js';
import { budgetAlerts } from './under-test/budget-alerts.js';
import { chart } from './under-test/cost-trend-chart.js';
import { demandForecast } from './under-test/demand-forecast.js';
import { domainCosts } from './under-test/domain-costs.js';
import { keyMetrics } from './under-test/key-metrics.js';
import { missingProducts } from './under-test/missing-products.js';
import { comparison } from './under-test/model-comparison.js';
import { ticker } from './under-test/live-cost-ticker.js';
import { topQueries } from './under-test/top-queries.js';
import { languageDistribution } from './under-test/language-distribution.js';
import { conversationQuality } from './under-test/conversation-quality.js';
import { satisfactionTrend } from './under-test/satisfaction-trend.js';
import { recentConversations } from './under-test/recent-conversations.js';
import { liveSessions } from './under-test/live-sessions.js';
import { sessionDetails } from './under-test/session-details.js';
import { contentIndex } from './under-test/content-index.js';
import { storeOverview } from './under-test/store-overview.js';
import { customerSegments } from './under-test/customer-segments.js';
import { connectionStatus } from './under-test/connection-status.js';
import type { WidgetUnderTest } from './widget-under-test.js';

export type { WidgetUnderTest } from './widget-under-test.js';
export {
  demandForecast,
  aiInsights,
  alertNotifications,
  budgetAlerts,
  chart,
  comparison,
  domainCosts,
  keyMetrics,
  missingProducts,
  ticker,
  topQueries,
  languageDistribution,
  aiPerformance,
  conversationQuality,
  satisfactionTrend,
  recentConversations,
  liveSessions,
  sessionDetails,
  contentIndex,
  storeOverview,
  customerSegments,
  connectionStatus,
};

export const widgets: readonly WidgetUnderTest[] = [
  ticker,
  chart,
  comparison,
  missingProducts,
  budgetAlerts,
  domainCosts,
  keyMetrics,
  topQueries,
  languageDistribution,
  aiPerformance,
  aiInsights,
  conversationQuality,
  alertNotifications,
  satisfactionTrend,
  recentConversations,
  liveSessions,
  sessionDetails,
  demandForecast,
  contentIndex,
  storeOverview,
  customerSegments,
  connectionStatus,
];

/** `GET /api/dashboard/telemetry` */
const endpointOf = (line: string): string => line.split(/[? ]/, 2).join(' ');

/** An API that answers every widget with its sample. */
export const samples: Reply = (asked) => {
  const widget = widgets.find(({ asks }) => endpointOf(asks) === endpointOf(asked.line));
  return json(widget?.answer)(asked);
};
export type AnyWidget = SpendglassElement;
