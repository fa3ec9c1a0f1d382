import { expect } from 'chai';
import { readAnalytics } from '../../src/contracts/analytics.js';
import { readConfig } from '../../src/contracts/config.js';
import { readConversations } from '../../src/contracts/conversations.js';
import { readCostAlerts, readSetAlert } from '../../src/contracts/cost-alerts.js';
import { readSummary } from '../../src/contracts/summary.js';
import { readMissingProducts } from '../../src/contracts/missing-products.js';
import { readMonitoring } from '../../src/contracts/monitoring.js';
import { readScraped } from '../../src/contracts/scraped.js';
import { readTelemetry } from '../../src/contracts/telemetry.js';
import { readTestConnection } from '../../src/contracts/test-connection.js';
import { readWooCommerce } from '../../src/contracts/woocommerce.js';
import { describeIssue } from '../../src/types/issue.js';
import { changed } from './places.js';
import { endpoints, recorded } from './samples.js';

describe('an answer that fails', () => {
  for (const [name, { read }] of Object.entries(endpoints)) {
    for (const body of [{ error: 'Internal server error', details: 'x' }, [], '<!doctype html>', null]) {
      it(`${name}: ${JSON.stringify(body)} is no answer`, () => {
        expect(read(body).data).to.equal(null);
      });
    }
  }
});

describe('cost alerts', () => {
  const alert = {
    alert_id: 'a',
    domain: null,
    alert_type: 'hourly',
    threshold_usd: 0.02,
    current_value: null,
    exceeded: null,
    message: null,
  };
  const read = (row: object) => readCostAlerts({ success: true, alerts: [row] });

  it('null means every domain, nothing spent, unknown', () => {
    expect(read(alert)).to.deep.equal({
      data: [{ id: 'a', domain: null, type: 'hourly', threshold: '0.02', current: null, exceeded: null }],
      issues: [],
    });
  });

  for (const domain of [undefined, 7, {}, false]) {
    it(`a row whose domain is ${String(JSON.stringify(domain))} is dropped: it is not "every domain"`, () => {
      const { data, issues } = read({ ...alert, domain });
      expect(data).to.deep.equal([]);
      expect(issues.map(({ path }) => path)).to.deep.equal(['alerts', 'alerts[0].domain']);
    });
  }

  for (const [key, wrong] of [
    ['alert_type', null],
    ['alert_id', {}],
  ] as const) {
    it(`a row without ${key} is dropped: nobody could tell what it is`, () => {
      expect(read({ ...alert, [key]: wrong }).data).to.deep.equal([]);
    });
  }

  it('rows of one alert stay as they came', () => {
    const alerts = [alert, { ...alert, current_value: '0.5' }];
    expect(readCostAlerts({ alerts }).data?.map(({ current }) => current)).to.deep.equal([null, '0.5']);
  });

  it('a type that nobody knows is kept, a threshold of 0 too, and "exceeded" as text is unknown', () => {
    const { data, issues } = read({ ...alert, alert_type: 'weekly', threshold_usd: 0, exceeded: 'true' });
    expect(data?.[0]).to.include({ type: 'weekly', threshold: '0', exceeded: null });
    expect(issues.map(describeIssue)).to.deep.equal([
      'alerts[0].exceeded: expected true or false, got "true"',
    ]);
  });

  it('set-alert: only that the server took it is read, null or not', () => {
    expect(readSetAlert({ success: true, alert: null }).data).to.deep.equal({ success: true });
    expect(readSetAlert({ success: false, alert: { id: 1 } }).data).to.deep.equal({ success: false });
  });

  it('get-summary: the figures at the top, none from inside', () => {
    const summary: unknown = JSON.parse(
      '{"total":"1.50","__proto__":3,"ok":true,"none":null,"by_model":{"x":1}}',
    );
    expect(readSummary({ success: true, summary })).to.deep.equal({
      data: [
        { key: 'total', value: '1.50' },
        { key: '__proto__', value: 3 },
        { key: 'ok', value: true },
        { key: 'none', value: null },
      ],
      issues: [],
    });
  });
});

describe('config', () => {
  const secrets = { consumer_key: 'ck_CANARY', consumer_secret: 'cs_CANARY', access_token: 'shpat_CANARY' };

  it('keeps no credential, wherever it stands', () => {
    const touched: string[] = [];
    const watched = (target: object): object =>
      new Proxy(target, {
        get: (object, key) => {
          touched.push(String(key));
          return Reflect.get(object, key) as unknown;
        },
      });
    const url = 'https://ck_CANARY:cs_CANARY@shop.example/store?consumer_key=ck_CANARY#cs_CANARY';
    const read = readConfig({
      config: watched({
        ...secrets,
        domain: 'shop.example',
        woocommerce: watched({ enabled: true, url, ...secrets }),
        shopify: watched({ enabled: true, domain: 's.example', ...secrets }),
      }),
    });
    expect(read.data?.config?.woocommerce).to.deep.equal({
      enabled: true,
      url: 'https://shop.example/store',
    });
    expect(JSON.stringify(read)).not.to.contain('CANARY');
    expect(touched).not.to.include.oneOf(Object.keys(secrets));
  });

  it('quotes nothing in its issues', () => {
    const { issues } = readConfig({
      config: { domain: 7, woocommerce: 'ck_CANARY', shopify: { enabled: 'cs_CANARY' } },
    });
    expect(issues.map(({ got }) => got)).to.deep.equal(['7', 'text', 'text']);
    expect(JSON.stringify(issues)).not.to.contain('CANARY');
  });

  for (const url of ['javascript:alert(1)', 'shop.example', 'ftp://shop.example', '']) {
    it(`takes ${JSON.stringify(url)} for no address`, () => {
      const { data, issues } = readConfig({ config: { domain: 'a', woocommerce: { enabled: true, url } } });
      expect(data?.config?.woocommerce).to.deep.equal({ enabled: true, url: null });
      expect(issues).to.have.length(1);
    });
  }

  it('tells a number that stands for a text as it is, as no key is a number', () => {
    const { issues } = readConfig({ config: { domain: 7 } });
    expect(issues.map(({ path, got }) => `${path}: ${got}`)).to.deep.equal(['config.domain: 7']);
  });

  it('takes nothing but a text for the address of a shop', () => {
    const url = ['https://shop.example/'];
    const { data } = readConfig({ config: { domain: 'a', woocommerce: { enabled: true, url } } });
    expect(data?.config?.woocommerce).to.deep.equal({ enabled: true, url: null });
  });

  it('null is a configuration that is not there', () => {
    expect(readConfig({ config: null })).to.deep.equal({ data: { config: null }, issues: [] });
  });
});

describe('what each endpoint forgives', () => {
  it('telemetry: a server without health and currency', () => {
    const { data, issues } = readTelemetry(changed(recorded('telemetry.days1'), ['health'], undefined));
    expect(issues).to.deep.equal([]);
    expect(data).to.include({ health: null, currency: 'USD' });
  });

  it('telemetry: figures of missing parts are unknown, lists empty, one issue a part', () => {
    const { data, issues } = readTelemetry({
      live: { activeSessions: 2, currentCost: '0.5', sessionsData: [] },
    });
    expect(data?.live).to.deep.equal({ activeSessions: 2, currentCost: '0.5', sessionsData: [] });
    expect(data?.overview.totalRequests).to.equal(null);
    expect(issues.map(({ path }) => path)).to.deep.equal([
      ...['overview', 'cost', 'tokens', 'performance', 'modelUsage', 'domainBreakdown', 'hourlyTrend'],
    ]);
  });

  for (const name of ['count', 'requests']) {
    it(`telemetry: a model has as many requests as ${name} says`, () => {
      const { data } = readTelemetry({ modelUsage: [{ model: 'a', [name]: 2 }] });
      expect(data?.modelUsage[0]?.count).to.equal(2);
    });
  }

  it('conversations: newest first, one a conversation, those without a time last', () => {
    const { data } = readConversations({
      total: 3,
      change: '-12.5',
      recent: [
        { id: 1, message: 'old', timestamp: '2026-11-20T00:00:00Z' },
        { id: 'x', message: null, timestamp: null },
        { id: 2, message: 'new', timestamp: '2026-11-21T00:00:00Z' },
        { id: 2, message: 'new', timestamp: '2026-11-21T00:00:00Z' },
      ],
    });
    expect(data?.change).to.equal(-12.5);
    expect(data?.recent.map(({ id, message }) => [id, message])).to.deep.equal([
      ['2', 'new'],
      ['1', 'old'],
      ['x', null],
    ]);
    expect(data).to.include({ statusCounts: null, peakHours: null });
  });

  for (const name of ['uniqueUsers', 'unique_users']) {
    it(`conversations: as many customers as ${name} says`, () => {
      expect(readConversations({ total: 3, [name]: 2 }).data?.uniqueUsers).to.equal(2);
    });
  }

  it('an hour of the day that nobody can name is no peak', () => {
    const hours = [
      { hour: 9, label: '9', level: 'high', count: 3 },
      { label: '?', level: 'low', count: 1 },
    ];
    const { data } = readConversations({ total: 1, peakHours: hours });
    expect(data?.peakHours?.map(({ hour }) => hour)).to.deep.equal([9]);
  });

  it('analytics: days sorted, the fuller of two entries of one day', () => {
    const sentiment = (date: string, total: number) => ({
      date,
      total,
      positive: 1,
      negative: 0,
      neutral: 0,
      satisfactionScore: 3,
    });
    const { data } = readAnalytics({
      ...(recorded('analytics.days7') as object),
      dailySentiment: [sentiment('2026-11-16', 4), sentiment('2026-11-15', 9), sentiment('2026-11-16', 7)],
    });
    expect(data?.dailySentiment?.map(({ total }) => total)).to.deep.equal([9, 7]);
  });

  it('missing products: whatever categories arrive', () => {
    const { data } = readMissingProducts({ missingProducts: [], categories: { tools: ['saw'], garden: [] } });
    expect(data?.categories).to.deep.equal([
      { category: 'tools', products: ['saw'] },
      { category: 'garden', products: [] },
    ]);
  });

  it('scraped: coverage above 100', () => {
    expect(readScraped(recorded('scraped')).data?.statistics.embeddingCoverage).to.equal(382);
  });

  it('woocommerce: money as text, and a shop that is not configured', () => {
    const { data, issues } = readWooCommerce({
      ...{ totalProducts: 0, totalOrders: 0, revenue: '0.00', status: 'not_configured', message: 'No shop' },
    });
    expect(issues).to.deep.equal([]);
    expect(data).to.include({
      revenue: '0.00',
      status: 'not_configured',
      message: 'No shop',
      abandonedCarts: null,
    });
    expect(data?.domains).to.deep.equal([]);
  });

  it('test-connection: a refusal is an answer', () => {
    expect(readTestConnection({ success: false, error: 'Invalid credentials' }).data).to.deep.equal({
      ...{ success: false, message: null, error: 'Invalid credentials', storeInfo: null },
    });
  });

  for (const part of ['metrics', 'hourlyTrend', 'costAlerts']) {
    it(`monitoring: an answer with nothing but ${part} is one`, () => {
      expect(readMonitoring({ [part]: [] }).data).to.not.equal(null);
    });
  }

  for (const part of ['totalProducts', 'totalOrders', 'revenue', 'status']) {
    it(`woocommerce: an answer with nothing but ${part} is one`, () => {
      expect(readWooCommerce({ [part]: 0 }).data).to.not.equal(null);
    });
  }

  it('monitoring: live sessions that were not asked for, models of any name', () => {
    const { data } = readMonitoring({
      metrics: JSON.parse(
        '{"modelBreakdown":{"__proto__":{"requests":1,"tokens":2,"cost":"0.1","avgDuration":3}}}',
      ) as unknown,
      liveMetrics: {},
    });
    expect(data?.liveMetrics).to.deep.equal({ activeSessions: null });
    expect(data?.details).to.equal(null);
    expect(data?.metrics.modelBreakdown).to.deep.equal([
      { model: '__proto__', requests: 1, tokens: 2, cost: '0.1', avgDuration: 3 },
    ]);
  });
});
