import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { askOnce } from '../../src/data/answer.js';
import { connect, urlOf, type Connection } from '../../src/data/connection.js';
import { ProblemError } from '../../src/data/problem.js';
import {
  analytics,
  checkAlerts,
  config,
  conversations,
  finishedSessions,
  health,
  missingProducts,
  monitoring,
  scraped,
  setAlert,
  summary,
  telemetry,
  testConnection,
  wooCommerce,
  type Source,
} from '../../src/data/sources.js';
import { json, scriptedFetch } from './scripted-fetch.js';
import { VirtualClock } from './virtual-clock.js';

interface Recorded {
  readonly request: { readonly method: string; readonly url: string; readonly body: unknown };
  readonly body: unknown;
}

const recorded = (name: string): Recorded =>
  JSON.parse(readFileSync(new URL(`../fixtures/recorded/${name}.json`, import.meta.url), 'utf8')) as Recorded;

const connection = (fetch: typeof globalThis.fetch): Connection => {
  const base = connect('https://api.example.com').connection;
  if (!base) throw new Error('refused');
  return { ...base, fetch };
};

const domain = 'a.example';
const base = 'https://api.example.com';

describe('a source', () => {
  const requests: [string, Source<unknown>, string, object | null][] = [
    ['telemetry', telemetry({ days: 7 }), 'GET /api/dashboard/telemetry?days=7', null],
    [
      'telemetry of a domain',
      telemetry({ days: 7, domain }),
      'GET /api/dashboard/telemetry?days=7&domain=a.example',
      null,
    ],
    [
      'telemetry of no domain',
      telemetry({ days: 7, domain: '' }),
      'GET /api/dashboard/telemetry?days=7',
      null,
    ],
    ['analytics', analytics({ days: 30 }), 'GET /api/dashboard/analytics?days=30', null],
    [
      'conversations',
      conversations({ days: 7, limit: 20 }),
      'GET /api/dashboard/conversations?days=7&limit=20',
      null,
    ],
    ['missing products', missingProducts({ days: 30 }), 'GET /api/dashboard/missing-products?days=30', null],
    ['WooCommerce', wooCommerce(), 'GET /api/dashboard/woocommerce', null],
    ['scraped pages', scraped(), 'GET /api/dashboard/scraped', null],
    ['configuration', config(), 'GET /api/dashboard/config', null],
    ['monitoring', monitoring({ period: 'week' }), 'GET /api/monitoring/chat?period=week', null],
    [
      'monitoring with everything, its switches under both of their names',
      monitoring({ period: 'day', domain, model: 'gpt-4', details: true, live: false }),
      'GET /api/monitoring/chat?details=true&domain=a.example&includeDetails=true&includeLive=false&live=false&model=gpt-4&period=day',
      null,
    ],
    ['alerts', checkAlerts(), 'POST /api/monitoring/chat', { action: 'check-alerts' }],
    [
      'alerts of a domain',
      checkAlerts({ domain }),
      'POST /api/monitoring/chat',
      { action: 'check-alerts', domain },
    ],
    ['summary', summary({ days: 7 }), 'POST /api/monitoring/chat', { action: 'get-summary', days: 7 }],
    [
      'summary of a domain',
      summary({ domain, days: 7 }),
      'POST /api/monitoring/chat',
      { action: 'get-summary', domain, days: 7 },
    ],
    [
      'setting an alert',
      setAlert({ domain, alert_type: 'daily', threshold_usd: 50 }),
      'POST /api/monitoring/chat',
      { action: 'set-alert', domain, alert_type: 'daily', threshold_usd: 50 },
    ],
    [
      'testing a connection',
      testConnection({ type: 'shopify', config: { domain } }),
      'POST /api/dashboard/test-connection',
      { type: 'shopify', config: { domain } },
    ],
  ];
  for (const [name, { request }, line, body] of requests) {
    it(`of ${name} asks ${line}`, () => {
      const url = urlOf(
        request,
        connection(() => Promise.reject(new Error('not asked'))),
      );
      expect(`${request.method} ${url.replace(base, '')}`).to.equal(line);
      expect(request.body ?? null).to.deep.equal(body);
    });
  }

  it('of telemetry may come by a stream, its live figures and its cost without the rest', () => {
    expect(telemetry({ days: 7 }).parts).to.deep.equal(['live', 'cost']);
  });

  it('of the health of a server is asked where connections are tested', () => {
    expect(health()).to.deep.include({ method: 'GET', endpoint: 'test-connection' });
  });

  for (const [days, period, covered] of [
    [1, 'day', 1],
    [2, 'week', 7],
    [7, 'week', 7],
    [8, 'month', 30],
    [365, 'month', 30],
  ] as const) {
    it(`of the finished sessions of ${days} days asks for a ${period}, with each session`, () => {
      const source = finishedSessions({ days, domain, model: 'gpt-4' });
      expect(source.days).to.equal(covered);
      expect(source.request.query).to.deep.include({ period, domain, model: 'gpt-4', details: true });
    });
  }

  const answers: [string, Source<unknown>, string][] = [
    ['telemetry.days1', telemetry({ days: 1 }), 'overview'],
    ['analytics.days7', analytics({ days: 7 }), 'metrics'],
    ['conversations.days7', conversations({ days: 7, limit: 20 }), 'recent'],
    ['missing-products.days30', missingProducts({ days: 30 }), 'missingProducts'],
    ['woocommerce.active', wooCommerce(), 'status'],
    ['scraped', scraped(), 'totalPages'],
    ['monitoring.get.day.domain', monitoring({ period: 'day' }), 'metrics'],
    ['monitoring.post.check-alerts', checkAlerts(), 'length'],
    ['monitoring.post.set-alert.ok', setAlert({ alert_type: 'daily', threshold_usd: 50 }), 'success'],
    ['test-connection.woo-ok', testConnection({ type: 'woocommerce', config: {} }), 'success'],
  ];
  for (const [name, source, part] of answers) {
    it(`reads the recorded answer ${name}`, async () => {
      const { fetch, asked } = scriptedFetch(() => json(recorded(name).body));
      const { signal } = new AbortController();
      const { data } = await askOnce(source, connection(fetch), signal, new VirtualClock());
      expect(data).to.have.property(part).that.is.not.null;
      expect(asked).to.have.length(1);
    });
  }

  for (const [name, source] of answers) {
    it(`of ${name} finds no regression from an answer to itself`, () => {
      const { data } = source.read(recorded(name).body, 0);
      expect(data).to.not.be.null;
      expect(source.regressed?.(data, data, 0) ?? false).to.be.false;
    });
  }

  it('of which an answer is full of zeros while its buckets still lie in the window has regressed', () => {
    const { body } = recorded('telemetry.days1') as { body: Record<string, object> };
    const source = telemetry({ days: 1 });
    const full = source.read(body, 0).data;
    const zeros = source.read(
      {
        ...body,
        overview: { ...body['overview'], totalRequests: 0 },
        cost: { ...body['cost'], total: 0 },
        tokens: { totalInput: 0, totalOutput: 0, total: 0 },
        hourlyTrend: [],
      },
      0,
    ).data;
    if (!full || !zeros) throw new Error('not read');
    const newest = full.hourlyTrend.at(-1)?.start ?? NaN;
    expect(source.regressed?.(full, zeros, newest + 3_600_000)).to.be.true;
    expect(source.regressed?.(full, zeros, newest + 3 * 86_400_000)).to.be.false;
  });

  it('that is asked once is not asked again when it fails', async () => {
    const { fetch, asked } = scriptedFetch(() => json({}, { status: 500 }));
    const { signal } = new AbortController();
    const alert = setAlert({ alert_type: 'daily', threshold_usd: 50 });
    const failed = await askOnce(alert, connection(fetch), signal, new VirtualClock()).catch(
      (error: unknown) => error,
    );
    expect(failed).to.be.instanceOf(ProblemError);
    expect(asked).to.have.length(1);
  });
});
