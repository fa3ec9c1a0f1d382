import { expect } from 'chai';
import fc from 'fast-check';
import type { AlertType, CheckAlertsWire } from '../../src/contracts/cost-alerts.js';
import { spanOf, spendByDomain } from '../../mock-api/aggregate/cost-alerts.js';
import { Dataset } from '../../mock-api/dataset.js';
import { DAY, HOUR, THURSDAY, micros, mockApi } from './api.js';

const rows = new Dataset({ seed: 7, volume: 1, keepDays: 90, site: 'crawled' });
const types: AlertType[] = ['hourly', 'daily', 'monthly', 'per_request'];
const PUMPS = 'pumps-direct.example';
type Api = ReturnType<typeof mockApi>;

const check = async (api: Api, domain?: string) =>
  (await api.act<CheckAlertsWire>({ action: 'check-alerts', ...(domain && { domain }) })).alerts;
const set = (api: Api, alert_type: string, threshold_usd: unknown, domain?: string) =>
  api.post('/api/monitoring/chat', {
    action: 'set-alert',
    alert_type,
    threshold_usd,
    ...(domain && { domain }),
  });

describe('window of an alert', () => {
  const noon = Date.UTC(2026, 10, 19, 12);
  const cases: [AlertType, number][] = [
    ['hourly', noon - HOUR],
    ['per_request', noon - HOUR],
    ['daily', Date.UTC(2026, 10, 19) - 1],
    ['monthly', Date.UTC(2026, 10, 1) - 1],
  ];
  for (const [type, from] of cases) {
    it(`begins, for ${type}, after ${new Date(from).toISOString()}`, () =>
      expect(spanOf(type, noon)).to.deep.equal({ from, to: noon }));
  }
});

describe('alerts from the start', () => {
  it('show one of each state', async () => {
    const alerts = await check(mockApi());
    const share = (alert: { current_value: unknown; threshold_usd: unknown }) =>
      Number(alert.current_value) / Number(alert.threshold_usd);
    const pumps = alerts.find((alert) => alert.domain === PUMPS)!;
    const all = alerts.filter((alert) => alert.domain === null);
    const atelier = alerts.find((alert) => alert.domain === 'atelier-lumiere.example')!;
    const quiet = alerts.find((alert) => alert.domain === 'quiet-shop.example')!;
    expect(pumps.exceeded).to.equal(true);
    expect(Math.max(...all.map(share))).to.be.within(0.8, 1);
    expect(share(atelier)).to.be.below(0.5);
    expect(quiet).to.include({ current_value: null, exceeded: null, message: null });
  });

  it('give one row for each domain that spent, under one id, where an alert is for all', async () => {
    const all = (await check(mockApi())).filter((alert) => alert.domain === null);
    const spend = spendByDomain(rows.at(THURSDAY), 'monthly', THURSDAY);
    expect(new Set(all.map((alert) => alert.alert_id)).size).to.equal(1);
    expect(all.map((alert) => micros(alert.current_value))).to.have.members([...spend.values()].map(BigInt));
    expect([...spend.keys()]).not.to.include('quiet-shop.example');
  });

  it('are unknown where nobody has spent anything', async () => {
    const alerts = await check(mockApi({ scenario: 'empty' }));
    expect(alerts).to.have.length(4);
    expect(alerts.every((alert) => alert.current_value === null)).to.equal(true);
  });
});

describe('setting an alert', () => {
  it('answers without the alert, and remembers it', async () => {
    const api = mockApi();
    const before = await check(api);
    const response = await set(api, 'daily', 5.5, PUMPS);
    expect(await response.json()).to.deep.equal({ success: true, alert: null });
    const after = await check(api);
    expect(after).to.have.length(before.length + 1);
    expect(after.at(-1)).to.include({ domain: PUMPS, alert_type: 'daily', threshold_usd: 5.5 });
  });

  it('is forgotten by another server', async () => {
    await set(mockApi(), 'daily', 5.5, PUMPS);
    expect((await check(mockApi())).some((alert) => alert.threshold_usd === 5.5)).to.equal(false);
  });

  it('replaces the alert of the same domain and type', async () => {
    const api = mockApi();
    await set(api, 'daily', 5, PUMPS);
    await set(api, 'daily', 6, PUMPS);
    const same = (await check(api)).filter((alert) => alert.domain === PUMPS && alert.alert_type === 'daily');
    expect(same.map((alert) => alert.threshold_usd)).to.deep.equal([6]);
  });

  it('adds one each time for all domains', async () => {
    const api = mockApi();
    await set(api, 'daily', 5);
    await set(api, 'daily', 5);
    const ids = (await check(api))
      .filter((alert) => alert.threshold_usd === 5)
      .map((alert) => alert.alert_id);
    expect(new Set(ids).size).to.equal(2);
  });

  for (const type of types) {
    it(`of type ${type} is measured against what was spent`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: 12 * 60 }), async (minutes) => {
          const now = THURSDAY + minutes * 60_000;
          const api = mockApi({ now: () => now });
          await set(api, type, 0.05, PUMPS);
          const alert = (await check(api)).find((one) => one.threshold_usd === 0.05)!;
          const spent = spendByDomain(rows.at(now), type, now).get(PUMPS);
          expect(alert.current_value === null ? undefined : Number(micros(alert.current_value))).to.equal(
            spent,
          );
          expect(alert.exceeded).to.equal(spent === undefined ? null : spent > 50_000);
        }),
        { numRuns: 8 },
      );
    });
  }

  it('looks at the rows themselves: the day, and the dearest request of the last hour', () => {
    const today = rows.at(THURSDAY).telemetry({ from: Date.UTC(2026, 10, 19) - 1, to: THURSDAY });
    const cost = (list: typeof today) =>
      list.filter((row) => row.domain === PUMPS).map((row) => row.cost ?? 0);
    const daily = spendByDomain(rows.at(THURSDAY), 'daily', THURSDAY).get(PUMPS);
    expect(daily).to.equal(cost(today).reduce((sum, one) => sum + one, 0));
    const dearest = spendByDomain(rows.at(THURSDAY), 'per_request', THURSDAY).get(PUMPS);
    expect(dearest).to.equal(Math.max(...cost(today.filter((row) => row.created_at > THURSDAY - HOUR))));
  });

  const refused: [what: string, type: string, threshold: unknown][] = [
    ['nothing', 'daily', 0],
    ['less than nothing', 'daily', -5],
    ['less than a cent', 'daily', 0.004],
    ['more than the column holds', 'daily', 100_000_000],
    ['a text', 'daily', '5'],
    ['no amount', 'daily', undefined],
    ['an unknown type', 'weekly', 5],
  ];
  for (const [what, type, amount] of refused) {
    it(`refuses ${what}`, async () => {
      const api = mockApi();
      const before = await check(api);
      expect((await set(api, type, amount)).status).to.equal(400);
      expect(await check(api)).to.deep.equal(before);
    });
  }
});

describe('checking the alerts of one domain', () => {
  it('leaves out the alerts of others, and tests the alert for all against that domain alone', async () => {
    const alerts = await check(mockApi(), PUMPS);
    expect(alerts.map((alert) => alert.domain)).to.deep.equal([PUMPS, null]);
    expect(alerts[0]!.current_value).to.equal(alerts[1]!.current_value);
  });
});

describe('summary', () => {
  it('tells the same total as the alerts and the telemetry', async () => {
    const api = mockApi();
    const { summary } = await api.act<{ summary: Record<string, unknown> }>({
      action: 'get-summary',
      domain: PUMPS,
      days: 7,
    });
    const week = rows.at(THURSDAY).telemetry({ from: THURSDAY - 7 * DAY, to: THURSDAY });
    const pumps = week.filter((row) => row.domain === PUMPS);
    expect(summary['total_requests']).to.equal(pumps.length);
    expect(Number(micros(String(summary['total_cost_usd'])))).to.equal(
      pumps.reduce((sum, row) => sum + (row.cost ?? 0), 0),
    );
  });

  it('refuses days out of range', async () => {
    const response = await mockApi().post('/api/monitoring/chat', { action: 'get-summary', days: 400 });
    expect(response.status).to.equal(400);
  });
});
