import { expect } from 'chai';
import type { MonitoringWire } from '../../src/contracts/monitoring.js';
import type { TelemetryWire } from '../../src/contracts/telemetry.js';
import { DAY, HOUR, MONITORING, TELEMETRY, THURSDAY, micros, mockApi, total } from './api.js';

const ask = (query: string) => mockApi().json<MonitoringWire>(`${MONITORING}?${query}`);

describe('monitoring', () => {
  const periods: [string, number][] = [
    ['hour', HOUR],
    ['day', DAY],
    ['week', 7 * DAY],
    ['month', 30 * DAY],
  ];
  for (const [period, length] of periods) {
    it(`looks back over a ${period}`, async () => {
      const { metrics, timestamp } = await ask(`period=${period}`);
      expect(timestamp).to.equal(new Date(THURSDAY).toISOString());
      expect(Date.parse(metrics.periodEnd)).to.equal(THURSDAY);
      expect(Date.parse(metrics.periodStart)).to.equal(THURSDAY - length);
    });
  }

  it('agrees with telemetry about the same window', async () => {
    const api = mockApi();
    const week = await api.json<MonitoringWire>(`${MONITORING}?period=week`);
    const seven = await api.json<TelemetryWire>(`${TELEMETRY}?days=7`);
    expect(week.metrics.cost.totalCostUSD).to.equal(seven.cost.total);
    expect(week.metrics.totalRequests).to.equal(seven.overview.totalRequests);
    expect(week.metrics.tokenUsage.totalTokens).to.equal(seven.tokens.total);
    expect(week.hourlyTrend.map(({ hour, requests }) => ({ hour, requests }))).to.deep.equal(
      seven.hourlyTrend.map(({ hour, requests }) => ({ hour, requests })),
    );
  });

  it('adds up over models, domains and hours', async () => {
    const { metrics, hourlyTrend } = await ask('period=week');
    const whole = micros(metrics.cost.totalCostUSD);
    expect(total(Object.values(metrics.modelBreakdown).map((part) => part.cost))).to.equal(whole);
    expect(total(Object.values(metrics.domainBreakdown!).map((part) => part.cost))).to.equal(whole);
    expect(total(hourlyTrend.map((part) => part.cost))).to.equal(whole);
  });

  it('filters by model and by domain', async () => {
    const model = await ask('period=week&model=gpt-4');
    expect(Object.keys(model.metrics.modelBreakdown)).to.deep.equal(['gpt-4']);
    const domain = await ask('period=week&domain=pumps-direct.example&details=true');
    expect(domain.metrics).not.to.have.property('domainBreakdown');
    expect(new Set(domain.details!.map((row) => row.domain))).to.deep.equal(
      new Set(['pumps-direct.example']),
    );
  });

  it('answers for a model that nobody used without dividing by nothing', async () => {
    const { metrics } = await ask('model=none');
    expect(metrics.totalRequests).to.equal(0);
    expect(metrics.successRate).to.equal('0.00');
    expect(metrics.cost.minRequestCost).to.equal('0.000000');
    expect(metrics.performance.p95DurationMs).to.equal(0);
  });

  it('orders the durations: median below the 95th percentile, dearest above the average', async () => {
    const { cost, performance } = (await ask('period=week')).metrics;
    expect(performance.medianDurationMs).to.be.below(performance.p95DurationMs);
    expect(micros(cost.minRequestCost) < micros(cost.avgCostPerRequest)).to.equal(true);
    expect(micros(cost.avgCostPerRequest) < micros(cost.maxRequestCost)).to.equal(true);
  });

  for (const name of ['details', 'includeDetails']) {
    it(`gives the rows, newest first, where ${name}=true`, async () => {
      const { details, metrics } = await ask(`${name}=true`);
      expect(details).to.have.length(metrics.totalRequests);
      const times = details!.map((row) => Date.parse(row.created_at));
      expect(times).to.deep.equal([...times].sort((one, other) => other - one));
      expect(total(details!.map((row) => row.cost_usd ?? 0))).to.equal(micros(metrics.cost.totalCostUSD));
    });
  }

  it('gives no rows unless it is asked to', async () => {
    expect(await ask('period=day')).not.to.have.property('details');
  });

  for (const name of ['live', 'includeLive']) {
    it(`leaves the running sessions out where ${name}=false`, async () => {
      expect((await ask(`${name}=false`)).liveMetrics).to.deep.equal({});
      expect((await ask(`${name}=true`)).liveMetrics).to.have.property('activeSessions');
    });
  }

  it('lists only alerts that are exceeded', async () => {
    const { costAlerts } = await ask('');
    expect(costAlerts).not.to.deep.equal([]);
    expect(costAlerts.every((alert) => alert.exceeded)).to.equal(true);
  });

  it('refuses a period that it does not know', async () => {
    const response = await mockApi().get(`${MONITORING}?period=year`);
    expect(response.status).to.equal(400);
    expect(await response.json()).to.have.keys('error', 'details');
  });
});
