import { expect } from 'chai';
import type { MissingProductsWire } from '../../src/contracts/missing-products.js';
import type { TelemetryWire } from '../../src/contracts/telemetry.js';
import { endpoints } from '../../mock-api/endpoints.js';
import { type ScenarioName, scenarioNames } from '../../mock-api/scenarios/index.js';
import { DAY, MONITORING, TELEMETRY, THURSDAY, micros, mockApi, total } from './api.js';

const paths = Object.values(endpoints).map((endpoint) => endpoint.path);
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (problem: unknown) => problem,
  );

const isJson = (text: string): boolean => {
  try {
    return typeof JSON.parse(text) === 'object' && JSON.parse(text) !== null;
  } catch {
    return false;
  }
};

describe('scenario', () => {
  for (const scenario of ['busy', 'quiet', 'empty', 'zeros', 'drift', 'retention-30'] as const) {
    it(`${scenario} answers every path with JSON and 200`, async () => {
      const api = mockApi({ scenario });
      for (const path of paths) {
        const response = await api.get(path);
        expect(response.status, path).to.equal(200);
        expect(isJson(await response.text()), path).to.equal(true);
      }
    });
  }

  it('quiet has a few requests a day', async () => {
    const { overview } = await mockApi({ scenario: 'quiet' }).json(`${TELEMETRY}?days=30`);
    expect(overview.totalRequests).to.be.within(30, 240);
  });

  it('empty has no request, no product and no store', async () => {
    const api = mockApi({ scenario: 'empty' });
    const { overview, hourlyTrend, cost, live } = await api.json(TELEMETRY);
    expect([overview.totalRequests, overview.activeSessions]).to.deep.equal([0, 0]);
    expect([...hourlyTrend, ...live.sessionsData]).to.deep.equal([]);
    expect(cost.trend).to.equal('stable');
    const missing = await api.json<MissingProductsWire>('/api/dashboard/missing-products');
    expect([...missing.missingProducts, ...missing.recommendations]).to.deep.equal([]);
    expect(await api.json<object>('/api/dashboard/config')).to.deep.equal({ config: null });
    expect(await api.json<object>('/api/dashboard/woocommerce')).to.include({ status: 'not_configured' });
    expect(await api.json<object>('/api/dashboard/conversations')).to.include({ total: 0, change: 0 });
    expect(await api.json<object>('/api/dashboard/analytics')).to.include({ satisfactionScore: 3 });
    expect(await api.json<object>('/api/dashboard/scraped')).to.include({ totalPages: 0 });
  });

  it('slow waits 3–6 s before a sound answer', async () => {
    for (let minute = 0; minute < 20; minute += 1) {
      const waits: number[] = [];
      const wait = (ms: number) => Promise.resolve(void waits.push(ms));
      const now = () => THURSDAY + minute * 60_000;
      const answer = await mockApi({ scenario: 'slow', wait, now }).json(TELEMETRY);
      expect(answer).to.deep.equal(await mockApi({ now }).json(TELEMETRY));
      expect(waits).to.have.length(1);
      expect(waits[0]).to.be.within(3_000, 6_000);
    }
  });

  it('down is a network error on every path', async () => {
    const api = mockApi({ scenario: 'down' });
    for (const path of paths) expect(await caught(api.get(path)), path).to.be.instanceOf(TypeError);
  });

  it('malformed says 200 and sends no object of the contract', async () => {
    const api = mockApi({ scenario: 'malformed' });
    const types = new Set<string | null>();
    for (const path of paths) {
      const response = await api.get(path);
      expect(response.status).to.equal(200);
      expect(isJson(await response.text()), path).to.equal(false);
      types.add(response.headers.get('content-type'));
    }
    expect(types).to.include('text/html; charset=utf-8');
  });

  it('unauthorised is 401', async () => {
    const response = await mockApi({ scenario: 'unauthorised' }).get(TELEMETRY);
    expect(response.status).to.equal(401);
    expect(await response.json()).to.have.property('error');
  });

  it('rate-limited is 429 and says when to come back', async () => {
    const response = await mockApi({ scenario: 'rate-limited' }).get(TELEMETRY);
    expect(response.status).to.equal(429);
    expect(response.headers.get('retry-after')).to.equal('30');
  });

  it('zeros masks what a sound server still holds', async () => {
    let scenario: ScenarioName = 'busy';
    const api = mockApi({ scenario: () => scenario });
    expect((await api.json(TELEMETRY)).overview.totalRequests).to.be.above(0);
    scenario = 'zeros';
    const { overview, cost, hourlyTrend, modelUsage } = await api.json(TELEMETRY);
    expect(overview).to.include({ totalRequests: 0, successRate: 0 });
    expect(cost.total).to.equal('0');
    expect([...hourlyTrend, ...modelUsage]).to.deep.equal([]);
  });

  it('drift renames fields, pages lists, loses parts and sends money as numbers', async () => {
    const sound = await mockApi().json(TELEMETRY);
    const api = mockApi({ scenario: 'drift' });
    const drifted = await api.json<
      Omit<TelemetryWire, 'modelUsage'> & {
        modelUsage: { data: TelemetryWire['modelUsage']; pagination: object };
      }
    >(TELEMETRY);
    expect(drifted.cost.total).to.equal(Number(sound.cost.total));
    expect(drifted.performance).to.have.property('avgDurationMs', sound.performance.avgResponseTime);
    expect(drifted.performance).not.to.have.property('avgResponseTime');
    expect(drifted).not.to.have.property('health');
    expect(drifted.modelUsage.pagination).to.be.an('object');
    expect(total(drifted.modelUsage.data.map((row) => row.cost)) < micros(sound.cost.total)).to.equal(true);
    const hours = drifted.hourlyTrend.map((bucket) => bucket.hour);
    expect(hours).to.deep.equal([...hours].sort().reverse());
    expect(new Set(hours).size).to.equal(hours.length - 1);
    expect(hours.length).to.be.below(sound.hourlyTrend.length);
    expect(await api.act<object>({ action: 'check-alerts' })).to.have.nested.property('alerts.data');
  });

  it('retention-30 holds 30 days, whatever is asked for', async () => {
    const api = mockApi({ scenario: 'retention-30' });
    const long = await api.json(`${TELEMETRY}?days=90`);
    expect(long.hourlyTrend).to.deep.equal((await api.json(`${TELEMETRY}?days=30`)).hourlyTrend);
    expect(Date.parse(long.hourlyTrend[0]!.hour)).to.be.above(THURSDAY - 31 * DAY);
    expect(long.overview.timeRange).to.equal('Last 90 days');
  });

  it('refuses bad parameters in every scenario that answers soundly', async () => {
    for (const scenario of ['busy', 'zeros', 'drift'] as const) {
      const response = await mockApi({ scenario }).get(`${MONITORING}?period=year`);
      expect(response.status).to.equal(400);
    }
  });

  it('has a name that the list knows', () => {
    expect(scenarioNames).to.have.length(11);
  });
});
