import { expect } from 'chai';
import fc from 'fast-check';
import { telemetry } from '../../mock-api/aggregate/telemetry.js';
import { Dataset } from '../../mock-api/dataset.js';
import { DAY, HOUR, TELEMETRY, THURSDAY, micros, mockApi, total } from './api.js';

const domains = [
  'pumps-direct.example',
  'werkzeugmarkt.example',
  'atelier-lumiere.example',
  'quiet-shop.example',
  'unknown',
];
const shops = new Map<number, Dataset>();
const rowsOf = (seed: number, now: number) => {
  const shop = shops.get(seed) ?? new Dataset({ seed, volume: 1, keepDays: 90, site: 'crawled' });
  shops.set(seed, shop);
  return shop.at(now);
};

describe('telemetry', () => {
  it('adds up: models, domains and hours each hold every request and every cost, to the millionth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 365 }),
        fc.constantFrom(null, ...domains),
        fc.nat(3),
        fc.integer({ min: 0, max: 7 * 24 * 60 }),
        (days, domain, seed, minutes) => {
          const now = THURSDAY + minutes * 60_000;
          const { overview, cost, tokens, ...parts } = telemetry(rowsOf(seed, now), { days, domain }, now);
          const whole = micros(cost.total);
          for (const list of [parts.modelUsage, parts.domainBreakdown, parts.hourlyTrend]) {
            expect(total(list.map((part) => part.cost))).to.equal(whole);
          }
          const count = (list: { requests: number }[]) => list.reduce((sum, part) => sum + part.requests, 0);
          expect(count(parts.domainBreakdown)).to.equal(overview.totalRequests);
          expect(count(parts.hourlyTrend)).to.equal(overview.totalRequests);
          const { modelUsage } = parts;
          expect(modelUsage.reduce((sum, model) => sum + model.count, 0)).to.equal(overview.totalRequests);
          expect(modelUsage.reduce((sum, model) => sum + model.tokens, 0)).to.equal(tokens.total);
          expect(overview.successfulRequests + overview.failedRequests).to.equal(overview.totalRequests);
          expect(total(parts.live.sessionsData.map((one) => one.cost))).to.equal(
            micros(parts.live.currentCost),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('makes the domains together the whole', async () => {
    const api = mockApi();
    const all = await api.json(TELEMETRY);
    const each = await Promise.all(domains.map((domain) => api.json(`${TELEMETRY}?domain=${domain}`)));
    expect(total(each.map((answer) => answer.cost.total))).to.equal(micros(all.cost.total));
    expect(each.map((answer) => answer.domainBreakdown.map((row) => row.domain))).to.deep.equal(
      domains.map((domain) => [domain]),
    );
  });

  it('looks 7 days back when it is not told how far, and treats an empty domain as none', async () => {
    const api = mockApi();
    expect(await api.json(TELEMETRY)).to.deep.equal(await api.json(`${TELEMETRY}?days=7&domain=`));
  });

  it('holds more in 30 days than in 7, and nothing for a domain that nobody knows', async () => {
    const api = mockApi();
    const short = await api.json(`${TELEMETRY}?days=7`);
    const long = await api.json(`${TELEMETRY}?days=30`);
    const stranger = await api.json(`${TELEMETRY}?domain=nobody.example`);
    expect(long.overview.totalRequests).to.be.above(3 * short.overview.totalRequests);
    expect(long.hourlyTrend.slice(-short.hourlyTrend.length + 1)).to.deep.equal(short.hourlyTrend.slice(1));
    expect(stranger.overview.totalRequests).to.equal(0);
    expect(stranger.overview.successRate).to.equal(0);
    expect(stranger.cost.total).to.equal('0.000000');
  });

  it('holds at most 90 days', async () => {
    const api = mockApi();
    const year = await api.json(`${TELEMETRY}?days=365`);
    const quarter = await api.json(`${TELEMETRY}?days=90`);
    expect(year.hourlyTrend).to.deep.equal(quarter.hourlyTrend);
  });

  it('projects the average of the window: total / hours × 24 × 30', async () => {
    const { cost } = await mockApi().json(`${TELEMETRY}?days=3`);
    const perHour = Number(micros(cost.total)) / (3 * 24);
    const near = (money: string | number, expected: number) =>
      expect(Number(micros(money))).to.be.closeTo(expected, 0.5);
    near(cost.perHour, perHour);
    near(cost.projectedDaily, perHour * 24);
    near(cost.projectedMonthly, perHour * 24 * 30);
  });

  it('names hours by their start, oldest first, and leaves out those without a request', async () => {
    const { hourlyTrend } = await mockApi().json(TELEMETRY);
    const starts = hourlyTrend.map((bucket) => Date.parse(bucket.hour));
    expect(starts).to.deep.equal([...starts].sort((one, other) => one - other));
    expect(starts.every((start) => start % HOUR === 0)).to.equal(true);
    expect(hourlyTrend.every((bucket) => bucket.requests > 0)).to.equal(true);
    expect(starts[0]).to.be.at.least(THURSDAY - 7 * DAY - HOUR);
  });

  it('two hours later has new hours, and changed none of the old ones', async () => {
    let now = THURSDAY;
    const api = mockApi({ now: () => now });
    const before = await api.json(TELEMETRY);
    now += 2 * HOUR;
    const after = await api.json(TELEMETRY);
    const whole = before.hourlyTrend.filter(
      ({ hour }) => Date.parse(hour) >= now - 7 * DAY && Date.parse(hour) + HOUR <= THURSDAY,
    );
    expect(after.hourlyTrend).to.deep.include.members(whole);
    expect(after.hourlyTrend.at(-1)!.hour > before.hourlyTrend.at(-1)!.hour).to.equal(true);
  });

  it('lets a model without a price have tokens and no cost', async () => {
    const { modelUsage } = await mockApi().json(TELEMETRY);
    const llama = modelUsage.find((row) => row.model === 'llama-3.1-70b')!;
    expect(llama.cost).to.equal('0.000000');
    expect(llama.tokens).to.be.above(0);
  });

  for (const query of ['days=0', 'days=366', 'days=1.5', 'days=week']) {
    it(`refuses ${query} with the contract's error`, async () => {
      const response = await mockApi().get(`${TELEMETRY}?${query}`);
      const body = (await response.json()) as { error: string; details: { path: string[] }[] };
      expect(response.status).to.equal(400);
      expect(body.error).to.be.a('string');
      expect(body.details[0]!.path).to.deep.equal(['days']);
    });
  }
});

describe('trend of the cost', () => {
  const trend = (before: number, after: number) => {
    const row = (cost: number, created_at: number) => ({ ...sample, cost, created_at });
    const sample = rowsOf(0, THURSDAY).telemetry({ from: THURSDAY - DAY, to: THURSDAY })[0]!;
    const rows = [row(before, THURSDAY - 20 * HOUR), row(after, THURSDAY - HOUR)];
    const tables = { ...rowsOf(0, THURSDAY), telemetry: () => rows };
    return telemetry(tables, { days: 1, domain: null }, THURSDAY).cost.trend;
  };
  const cases: [before: number, after: number, trend: string][] = [
    [100, 111, 'increasing'],
    [100, 110, 'stable'],
    [100, 90, 'stable'],
    [100, 89, 'decreasing'],
    [0, 1, 'increasing'],
    [0, 0, 'stable'],
  ];
  for (const [before, after, expected] of cases) {
    it(`is ${expected} from ${before} in the first half to ${after} in the second`, () =>
      expect(trend(before, after)).to.equal(expected));
  }
});

describe('sessions running now', () => {
  it('start, grow second by second, and end as a row of the telemetry', async () => {
    let now = THURSDAY;
    const api = mockApi({ now: () => now });
    const seen = new Map<string, { uptime: number; cost: bigint }>();
    const ended = new Set<string>();
    for (let step = 0; step < 12 * 18; step += 1, now += 5 * 60_000) {
      const { live, overview } = await api.json(`${TELEMETRY}?days=1`);
      expect(overview.activeSessions).to.equal(live.sessionsData.length);
      const running = new Set(live.sessionsData.map((session) => session.id));
      for (const id of seen.keys()) if (!running.has(id)) ended.add(id);
      for (const session of live.sessionsData) {
        expect(ended.has(session.id), 'an ended session never runs again').to.equal(false);
        const before = seen.get(session.id);
        if (before) expect(session.uptime).to.equal(before.uptime + 300);
        if (before) expect(micros(session.cost) >= before.cost).to.equal(true);
        seen.set(session.id, { uptime: session.uptime, cost: micros(session.cost) });
      }
    }
    expect(ended.size).to.be.above(20);
    const { details } = await api.json<{ details: { session_id: string; cost_usd: string | null }[] }>(
      '/api/monitoring/chat?period=day&details=true',
    );
    const written = new Map(details.map((row) => [row.session_id, row.cost_usd]));
    for (const id of ended) {
      expect(written.has(id)).to.equal(true);
      expect(micros(written.get(id) ?? '0') >= seen.get(id)!.cost).to.equal(true);
    }
  });

  it('are those of the domain that is asked for', async () => {
    let now = THURSDAY;
    const api = mockApi({ now: () => now });
    let sessions = 0;
    for (; now < THURSDAY + 6 * HOUR; now += 20 * 60_000) {
      const all = await api.json(`${TELEMETRY}?days=1`);
      const each = await Promise.all(
        domains.map((domain) => api.json(`${TELEMETRY}?days=1&domain=${domain}`)),
      );
      const ids = each.flatMap((answer) => answer.live.sessionsData.map((session) => session.id));
      expect(ids).to.have.members(all.live.sessionsData.map((session) => session.id));
      sessions += ids.length;
    }
    expect(sessions).to.be.above(0);
  });
});
