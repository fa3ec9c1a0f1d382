import { readFileSync } from 'node:fs';
import { readAnalytics } from '../../src/contracts/analytics.js';
import { readConfig } from '../../src/contracts/config.js';
import { readConversations } from '../../src/contracts/conversations.js';
import { readCostAlerts, readSetAlert } from '../../src/contracts/cost-alerts.js';
import { readSummary } from '../../src/contracts/summary.js';
import { readMissingProducts } from '../../src/contracts/missing-products.js';
import { readMonitoring } from '../../src/contracts/monitoring.js';
import type { Read } from '../../src/contracts/read.js';
import { readScraped } from '../../src/contracts/scraped.js';
import { readTelemetry } from '../../src/contracts/telemetry.js';
import { readTestConnection } from '../../src/contracts/test-connection.js';
import { readWooCommerce } from '../../src/contracts/woocommerce.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The body of an answer recorded from a running server. */
export const recorded = (name: string): Json => {
  const file = new URL(`../fixtures/recorded/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { body: Json }).body;
};

/** The same answer with at most `length` entries in each list, for tests that read it thousands of times. */
export const shortened = (json: Json, length = 2): Json => {
  if (Array.isArray(json)) return json.slice(0, length).map((entry) => shortened(entry, length));
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, shortened(value, length)]));
};

const merged = (json: Json, more: { [key: string]: Json }): Json => ({ ...(json as object), ...more });

const details: Json = [
  {
    session_id: 'sess_1',
    model: 'gpt-4',
    domain: null,
    start_time: '2026-11-22 06:10:00.5+00',
    end_time: null,
    duration_ms: 4100,
    iterations: 2,
    search_count: 3,
    total_results: 17,
    searches: [{ tool: 'search', query: 'pump' }],
    input_tokens: 2510,
    output_tokens: 453,
    cost_usd: '0.027085',
    success: true,
    error: null,
    created_at: '2026-11-22T06:10:04Z',
  },
];

/** Every reader with an answer that is as the contract says in every field, optional ones included. */
export const endpoints: Readonly<Record<string, { read: (json: unknown) => Read<unknown>; sample: Json }>> = {
  telemetry: { read: readTelemetry, sample: merged(recorded('telemetry.live-1'), { currency: 'EUR' }) },
  analytics: { read: readAnalytics, sample: recorded('analytics.days7') },
  conversations: { read: readConversations, sample: recorded('conversations.days7') },
  'missing-products': { read: readMissingProducts, sample: recorded('missing-products.days30') },
  woocommerce: { read: readWooCommerce, sample: merged(recorded('woocommerce.active'), { message: 'ok' }) },
  scraped: { read: readScraped, sample: recorded('scraped') },
  config: {
    read: readConfig,
    sample: {
      config: {
        domain: 'pumps-direct.example',
        owned_domains: ['pumps-direct.example'],
        woocommerce: { enabled: true, url: 'https://shop.pumps-direct.example/store' },
        shopify: { enabled: false, domain: 'pumps.example' },
      },
    },
  },
  'test-connection': {
    read: readTestConnection,
    sample: merged(recorded('test-connection.woo-ok'), { error: 'none' }),
  },
  monitoring: {
    read: readMonitoring,
    sample: merged(recorded('monitoring.get.day.domain'), {
      details,
      currency: 'USD',
      metrics: merged((recorded('monitoring.get.day.domain') as { metrics: Json }).metrics, {
        domainBreakdown: { 'pumps-direct.example': { requests: 49, tokens: 145173, cost: '1.3272' } },
      }),
    }),
  },
  'check-alerts': { read: readCostAlerts, sample: shortened(recorded('monitoring.post.check-alerts'), 8) },
  'set-alert': { read: readSetAlert, sample: recorded('monitoring.post.set-alert.ok') },
  'get-summary': {
    read: readSummary,
    sample: {
      success: true,
      summary: { total_cost: '12.50', requests: 410, complete: true, note: null, by_model: {} },
    },
  },
};
