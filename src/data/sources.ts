import { readAnalytics, regressedAnalytics, type Analytics } from '../contracts/analytics.js';
import { readConfig, type Config } from '../contracts/config.js';
import { readConversations, regressedConversations, type Conversations } from '../contracts/conversations.js';
import {
  readCostAlerts,
  readSetAlert,
  type CostAlerts,
  type SetAlert,
  type SetAlertRequest,
} from '../contracts/cost-alerts.js';
import { readMissingProducts, type MissingProducts } from '../contracts/missing-products.js';
import {
  readMonitoring,
  regressedMonitoring,
  type Monitoring,
  type MonitoringPeriod,
} from '../contracts/monitoring.js';
import type { Read } from '../contracts/read.js';
import { readScraped, type Scraped } from '../contracts/scraped.js';
import { readSummary, type Summary } from '../contracts/summary.js';
import { readTelemetry, regressedTelemetry, type Telemetry } from '../contracts/telemetry.js';
import {
  readTestConnection,
  type TestConnection,
  type TestConnectionRequest,
} from '../contracts/test-connection.js';
import { readWooCommerce, type WooCommerce } from '../contracts/woocommerce.js';
import type { Instant } from '../types/instant.js';

/** One of the paths of the contract; each can be overridden in configure(). */
export type Endpoint =
  | 'telemetry'
  | 'analytics'
  | 'conversations'
  | 'missing-products'
  | 'woocommerce'
  | 'scraped'
  | 'config'
  | 'test-connection'
  | 'monitoring';

export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  readonly endpoint: Endpoint;
  readonly query: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: object;
}

/** Gives the text of an answer, or rejects with a ProblemError. */
export type Send = (request: ApiRequest, signal: AbortSignal) => Promise<string>;

/** One thing that can be asked of the API, and how its answer is read. */
export interface Source<T> {
  readonly request: ApiRequest;
  /** Asked at the same moment: `read` then gets both answers as a list, or none where one of them fails. */
  readonly second?: ApiRequest;
  read(json: unknown, now: Instant): Read<T>;
  /** Fields that an event of a stream may bring without the rest; undefined: there is no stream of these answers. */
  readonly parts?: readonly string[];
  /** True when `next` cannot be the truth after `previous`: the feed then keeps what it had. */
  regressed?(previous: T, next: T, now: Instant): boolean;
}

const get = (endpoint: Endpoint, query: ApiRequest['query'] = {}): ApiRequest => ({
  method: 'GET',
  endpoint,
  query,
});

const post = (endpoint: Endpoint, body: object): ApiRequest => ({
  method: 'POST',
  endpoint,
  query: {},
  body,
});

/** A domain as a body carries it: left out, it means every domain. */
const named = (domain: string | undefined): { domain?: string } => (domain ? { domain } : {});

/** @param asked `days`: 1–365 */
export const telemetry = ({
  days,
  domain,
}: {
  days: number;
  domain?: string | undefined;
}): Source<Telemetry> => ({
  request: get('telemetry', { days, domain }),
  read: readTelemetry,
  parts: ['live', 'cost'],
  regressed: (previous, next, now) => regressedTelemetry(previous, next, now, days),
});

export const analytics = ({ days }: { days: number }): Source<Analytics> => ({
  request: get('analytics', { days }),
  read: readAnalytics,
  regressed: (previous, next, now) => regressedAnalytics(previous, next, now, days),
});

/** @param asked `limit`: 1–100; always sent, as some servers refuse a request without it */
export const conversations = ({ days, limit }: { days: number; limit: number }): Source<Conversations> => ({
  request: get('conversations', { days, limit }),
  read: readConversations,
  regressed: (previous, next, now) => regressedConversations(previous, next, now, days),
});

export const missingProducts = ({ days }: { days: number }): Source<MissingProducts> => ({
  request: get('missing-products', { days }),
  read: readMissingProducts,
});

export const wooCommerce = (): Source<WooCommerce> => ({
  request: get('woocommerce'),
  read: readWooCommerce,
});

export const scraped = (): Source<Scraped> => ({ request: get('scraped'), read: readScraped });

export const config = (): Source<Config> => ({ request: get('config'), read: readConfig });

export interface MonitoringQuery {
  readonly period: MonitoringPeriod;
  readonly domain?: string | undefined;
  readonly model?: string | undefined;
  /** Every finished chat session of the period. */
  readonly details?: boolean | undefined;
  /** The sessions that run now. */
  readonly live?: boolean | undefined;
}

/** The switches go out under both of their names: servers differ in which one they read. */
export const monitoring = ({ details, live, ...query }: MonitoringQuery): Source<Monitoring> => ({
  request: get('monitoring', { ...query, includeDetails: details, details, includeLive: live, live }),
  read: readMonitoring,
  regressed: regressedMonitoring,
});

const periodDays = { day: 1, week: 7, month: 30 } as const;

/** The finished sessions of the shortest period that holds so many days, and how many days that are: a month at most. */
export const finishedSessions = ({
  days,
  ...query
}: {
  days: number;
  domain?: string | undefined;
  model?: string | undefined;
}): Source<Monitoring> & { readonly days: number } => {
  const period = days <= 1 ? 'day' : days <= 7 ? 'week' : 'month';
  return { ...monitoring({ ...query, period, details: true, live: false }), days: periodDays[period] };
};

export const checkAlerts = ({ domain }: { domain?: string | undefined } = {}): Source<CostAlerts> => ({
  request: post('monitoring', { action: 'check-alerts', ...named(domain) }),
  read: readCostAlerts,
});

/** @param asked `days`: 1–365 */
export const summary = ({
  domain,
  days,
}: {
  domain?: string | undefined;
  days: number;
}): Source<Summary> => ({
  request: post('monitoring', { action: 'get-summary', ...named(domain), days }),
  read: readSummary,
});

/** A write: for askOnce() alone, as a feed would repeat it. */
export const setAlert = (alert: Omit<SetAlertRequest, 'action'>): Source<SetAlert> => ({
  request: post('monitoring', { action: 'set-alert', ...alert }),
  read: readSetAlert,
});

/** The guide's health check: whatever it answers, somebody is there. */
export const health = (): ApiRequest => get('test-connection');

/** An act: for askOnce() alone, as it makes the server call the store. */
export const testConnection = (store: TestConnectionRequest): Source<TestConnection> => ({
  request: post('test-connection', store),
  read: readTestConnection,
});
