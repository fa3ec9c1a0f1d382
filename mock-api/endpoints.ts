import type { AlertType, CheckAlertsWire, SetAlertWire } from '../src/contracts/cost-alerts.js';
import type { MonitoringPeriod } from '../src/contracts/monitoring.js';
import type { Instant } from '../src/types/instant.js';
import { analytics } from './aggregate/analytics.js';
import { config } from './aggregate/config.js';
import { conversations } from './aggregate/conversations.js';
import { costAlerts } from './aggregate/cost-alerts.js';
import { missingProducts } from './aggregate/missing-products.js';
import { monitoring, periodHours } from './aggregate/monitoring.js';
import { scraped } from './aggregate/scraped.js';
import { summary } from './aggregate/summary.js';
import { telemetry } from './aggregate/telemetry.js';
import { testConnection } from './aggregate/test-connection.js';
import { woocommerce } from './aggregate/woocommerce.js';
import type { AlertBook } from './alerts.js';
import { BadRequest, days, flag, limit, oneOf, optionalText, record, text, threshold } from './query.js';
import type { Rows } from './rows.js';

export interface Call {
  readonly rows: Rows;
  readonly alerts: AlertBook;
  readonly query: URLSearchParams;
  /** Parsed JSON of a POST, else null. */
  readonly body: unknown;
  readonly now: Instant;
}

/** What is sent back with 200. @throws {BadRequest} */
export type Answer = (call: Call) => object;

interface EndpointAnswers {
  readonly path: string;
  readonly get?: Answer;
  readonly post?: Answer;
}

const periods = Object.keys(periodHours) as MonitoringPeriod[];
const alertTypes: readonly AlertType[] = ['hourly', 'daily', 'monthly', 'per_request'];

type Action = (call: Call, request: Readonly<Record<string, unknown>>) => object;

const actions = {
  'set-alert': ({ alerts }, request): SetAlertWire => {
    alerts.set(
      optionalText('domain', request['domain']),
      oneOf('alert_type', request['alert_type'], alertTypes),
      threshold('threshold_usd', request['threshold_usd']),
    );
    return { success: true, alert: null };
  },
  'check-alerts': ({ alerts, rows, now }, request): CheckAlertsWire => ({
    success: true,
    alerts: costAlerts(alerts.all(), rows, optionalText('domain', request['domain']), now),
  }),
  'get-summary': ({ rows, now }, request) => {
    const query = { days: days(request['days'], 7), domain: optionalText('domain', request['domain']) };
    return { success: true, summary: summary(rows, query, now) };
  },
  'cleanup-old-data': () => {
    throw new BadRequest('action', 'The mock API deletes nothing');
  },
} as const satisfies Record<string, Action>;

const actionNames = Object.keys(actions) as (keyof typeof actions)[];

export const endpoints = {
  telemetry: {
    path: '/api/dashboard/telemetry',
    get: ({ rows, query, now }) =>
      telemetry(rows, { days: days(text(query, 'days'), 7), domain: text(query, 'domain') }, now),
  },
  analytics: {
    path: '/api/dashboard/analytics',
    get: ({ rows, query, now }) => analytics(rows, { days: days(text(query, 'days'), 7) }, now),
  },
  conversations: {
    path: '/api/dashboard/conversations',
    get: ({ rows, query, now }) =>
      conversations(
        rows,
        { days: days(text(query, 'days'), 7), limit: limit(text(query, 'limit'), 20) },
        now,
      ),
  },
  'missing-products': {
    path: '/api/dashboard/missing-products',
    get: ({ rows, query, now }) => missingProducts(rows, { days: days(text(query, 'days'), 30) }, now),
  },
  woocommerce: {
    path: '/api/dashboard/woocommerce',
    get: ({ rows, now }) => woocommerce(rows, now),
  },
  scraped: {
    path: '/api/dashboard/scraped',
    get: ({ rows, now }) => scraped(rows, now),
  },
  config: {
    path: '/api/dashboard/config',
    get: ({ rows }) => config(rows),
  },
  'test-connection': {
    path: '/api/dashboard/test-connection',
    get: () => ({ status: 'ok' }),
    post: ({ body }) => {
      const request = record('body', body);
      return testConnection({
        type: oneOf('type', request['type'], ['woocommerce', 'shopify']),
        config: Object.fromEntries(
          Object.entries(record('config', request['config'])).map(([name, value]) => [name, String(value)]),
        ),
      });
    },
  },
  monitoring: {
    path: '/api/monitoring/chat',
    get: ({ rows, alerts, query, now }) =>
      monitoring(
        rows,
        {
          period: oneOf('period', text(query, 'period') ?? 'day', periods),
          domain: text(query, 'domain'),
          model: text(query, 'model'),
          details: flag(query, ['details', 'includeDetails'], false),
          live: flag(query, ['live', 'includeLive'], true),
        },
        alerts.all(),
        now,
      ),
    post: (call) => {
      const request = record('body', call.body);
      const act: Action = actions[oneOf('action', request['action'], actionNames)];
      return act(call, request);
    },
  },
} as const satisfies Record<string, EndpointAnswers>;

export type Endpoint = keyof typeof endpoints;

export const answersOf = (endpoint: Endpoint): EndpointAnswers => endpoints[endpoint];
