import alerts from '../../fixtures/recorded/monitoring.post.check-alerts.json';
import missing from '../../fixtures/recorded/missing-products.days30.json';
import live from '../../fixtures/recorded/telemetry.live-1.json';
import type { SpendglassElement } from '../../../src/element/spendglass-element.js';
import type { Endpoint } from '../../../src/data/sources.js';
import '../../../src/register/budget-alerts.js';
import '../../../src/register/cost-trend-chart.js';
import '../../../src/register/live-cost-ticker.js';
import '../../../src/register/missing-products.js';
import '../../../src/register/model-comparison.js';
import { json, type Reply } from './scripted-api.js';

/** What the shared suite must know of a widget to put it through every state. */
export interface WidgetUnderTest {
  readonly tag: string;
  readonly endpoint: Endpoint;
  /** What it asks for where nobody sets anything: `GET /api/dashboard/telemetry?days=7`. */
  readonly asks: string;
  /** ms between two requests where nobody sets anything. */
  readonly interval: number;
  /** An answer of its endpoint with figures. */
  readonly answer: unknown;
  /** Words that are on screen with that answer, in American English and in German. */
  readonly shows: readonly string[];
  readonly showsInGerman: string;
  /** An answer with nothing to count, and what is then said. */
  readonly nothing: unknown;
  readonly saysOfNothing: string;
  /** All zeros after figures are a database that is down. */
  readonly masksZeros: boolean;
  /** An attribute that asks another question. */
  readonly other: {
    readonly attribute: string;
    readonly value: (n: number) => string;
    asks(n: number): string;
  };
  /** Fields of the wire whose texts are on screen, once everything is unfolded. */
  readonly texts: readonly string[];
  /** Records of the wire whose keys are on screen. */
  readonly records: readonly string[];
}

const zeros = {
  overview: {
    totalRequests: 0,
    successfulRequests: 0,
    failedRequests: 0,
    successRate: 0,
    errorRate: 0,
    activeSessions: 0,
  },
  cost: {
    total: '0',
    average: '0',
    projectedDaily: '0',
    projectedMonthly: '0',
    perHour: '0',
    trend: 'stable',
  },
  tokens: { totalInput: 0, totalOutput: 0, total: 0, avgPerRequest: 0 },
  performance: { avgResponseTime: 0, totalSearches: 0, avgSearchesPerRequest: '0', avgIterations: '0' },
  modelUsage: [],
  domainBreakdown: [],
  hourlyTrend: [],
  live: { activeSessions: 0, currentCost: '0', sessionsData: [] },
};

const ofTelemetry = {
  endpoint: 'telemetry',
  asks: 'GET /api/dashboard/telemetry?days=7',
  interval: 30_000,
  answer: live.body,
  nothing: zeros,
  saysOfNothing: 'No requests in the last 7 days',
  masksZeros: true,
  other: {
    attribute: 'days',
    value: (n: number) => String(n),
    asks: (n: number) => `GET /api/dashboard/telemetry?days=${n}`,
  },
  texts: [],
  records: [],
} as const;

export const ticker: WidgetUnderTest = {
  ...ofTelemetry,
  tag: 'live-cost-ticker',
  interval: 10_000,
  shows: ['$0.00122', 'Cost of the 1 session running now', '$0.0980', '$2.35', '$70.57', 'rising'],
  showsInGerman: '70,57 $',
};

export const chart: WidgetUnderTest = {
  ...ofTelemetry,
  tag: 'cost-trend-chart',
  shows: ['Cost, last 7 days', '$2.35'],
  showsInGerman: '2,35 $',
};

export const comparison: WidgetUnderTest = {
  ...ofTelemetry,
  tag: 'model-comparison',
  shows: ['gpt-5-mini', 'gpt-4-turbo', '$1.50', '$2.35', '64%', '289,809'],
  showsInGerman: '289.809',
  texts: ['model'],
};

export const missingProducts: WidgetUnderTest = {
  tag: 'missing-products',
  endpoint: 'missing-products',
  asks: 'GET /api/dashboard/missing-products?days=30',
  interval: 300_000,
  answer: missing.body,
  shows: ['hydraulic pump filter', '227 requests', '18'],
  showsInGerman: 'hydraulic pump filter',
  nothing: {
    missingProducts: [],
    statistics: { totalMissingProducts: 0, totalRequests: 0, avgRequestsPerProduct: 0 },
    categories: {},
    recommendations: [],
  },
  saysOfNothing: 'Nothing missing in the last 30 days',
  masksZeros: false,
  other: {
    attribute: 'days',
    value: (n) => String(n),
    asks: (n) => `GET /api/dashboard/missing-products?days=${n}`,
  },
  texts: ['name', 'recommendations'],
  records: ['categories'],
};

export const budgetAlerts: WidgetUnderTest = {
  tag: 'budget-alerts',
  endpoint: 'monitoring',
  asks: 'POST /api/monitoring/chat {"action":"check-alerts"}',
  interval: 30_000,
  answer: alerts.body,
  shows: ['atelier-lumiere.example', 'Exceeded', '$1.00'],
  showsInGerman: '1,00 $',
  nothing: { success: true, alerts: [] },
  saysOfNothing: 'No budget alerts yet',
  masksZeros: false,
  other: {
    attribute: 'domain',
    value: (n) => `shop-${n}.example`,
    asks: (n) => `POST /api/monitoring/chat {"action":"check-alerts","domain":"shop-${n}.example"}`,
  },
  texts: ['domain'],
  records: [],
};

export const widgets: readonly WidgetUnderTest[] = [ticker, chart, comparison, missingProducts, budgetAlerts];

/** An API that answers every widget with its sample. */
export const samples: Reply = (asked) => {
  const path = asked.line.split(' ')[1] ?? '';
  if (path.startsWith('/api/dashboard/telemetry')) return json(live.body)(asked);
  return json(path.startsWith('/api/monitoring') ? alerts.body : missing.body)(asked);
};

export type AnyWidget = SpendglassElement & {
  tables(): readonly { rows: readonly (readonly unknown[])[] }[];
};
