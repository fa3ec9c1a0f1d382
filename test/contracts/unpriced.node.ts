import { expect } from 'chai';
import { readTelemetry, type Telemetry } from '../../src/contracts/telemetry.js';
import { periodBefore } from '../../src/data/period-before.js';
import { shopWithoutPrices } from '../support/unpriced-shop.js';

const now = Date.parse('2026-11-22T07:30Z');
const day = 86_400_000;
const read = (wire: unknown): Telemetry => readTelemetry(JSON.parse(JSON.stringify(wire))).data!;

const model = (name: string, cost: string | null, tokens: number) => ({
  model: name,
  cost,
  tokens,
  count: 3,
});
const session = (name: string, cost: string) => ({ id: name, uptime: 9, cost, model: name });
const llama = model('llama', '0.00', 400);
const gpt = model('gpt-4', '0.6', 900);
const nothing = '0.000000';

/** An answer in which every cost is zero. */
const answerOf = (modelUsage: object[], change: object = {}) =>
  read({
    overview: { totalRequests: 3, activeSessions: 0 },
    cost: {
      total: nothing,
      average: nothing,
      projectedDaily: nothing,
      projectedMonthly: nothing,
      perHour: nothing,
      trend: 'stable',
    },
    tokens: { total: 400 },
    modelUsage,
    domainBreakdown: [],
    hourlyTrend: [
      { hour: '2026-11-22T05:00Z', cost: 0, requests: 3 },
      { hour: '2026-11-22T06:00Z', cost: 0, requests: 0 },
    ],
    live: { activeSessions: 0, currentCost: '0', sessionsData: [] },
    ...change,
  });

const unknown = {
  total: null,
  average: null,
  projectedDaily: null,
  projectedMonthly: null,
  perHour: null,
  trend: null,
};

describe('the cost of a period', () => {
  const cases: [why: string, models: object[], change: object, isUnknown: boolean][] = [
    ['is unknown where the one model that was used has no price', [llama], {}, true],
    ['is unknown where the server says null of its price', [model('llama', null, 400)], {}, true],
    ['is unknown where the total is not told either', [llama], { cost: { perHour: '0.00' } }, true],
    ['is unknown where another model was not used', [llama, model('gpt-4', '0', 0)], {}, true],
    ['is nothing where no model used tokens', [model('llama', '0', 0)], {}, false],
    ['is nothing where no model was used', [], {}, false],
    ['is the server’s where one model has a price', [llama, gpt], {}, false],
    ['is the server’s where it is more than nothing', [llama], { cost: { total: '0.1' } }, false],
  ];
  for (const [why, models, change, isUnknown] of cases) {
    it(why, () => {
      const { cost, hourlyTrend } = answerOf(models, change);
      if (isUnknown) expect(cost).to.deep.equal(unknown);
      else expect(cost.total).not.to.equal(null);
      expect(hourlyTrend.map(({ cost }) => cost)).to.deep.equal(isUnknown ? [null, null] : ['0', '0']);
      expect(hourlyTrend.map(({ requests }) => requests)).to.deep.equal([3, 0]);
    });
  }

  it('keeps what a bucket cost, whatever the total says', () => {
    const hourlyTrend = [{ hour: '2026-11-22T05:00Z', cost: '0.2', requests: 3 }];
    expect(answerOf([llama], { hourlyTrend }).hourlyTrend[0]!.cost).to.equal('0.2');
  });
});

describe('the cost of the running sessions', () => {
  const cases: [
    why: string,
    models: object[],
    live: object,
    current: string | null,
    each: (string | null)[],
  ][] = [
    [
      'is unknown where one of them has no price',
      [llama, gpt],
      { activeSessions: 2, currentCost: '0', sessionsData: [session('llama', '0'), session('gpt-4', '0')] },
      null,
      [null, '0'],
    ],
    [
      'is the server’s where it is more than nothing',
      [llama, gpt],
      { activeSessions: 2, currentCost: '0.01', sessionsData: [session('llama', '0')] },
      '0.01',
      [null],
    ],
    [
      'is nothing where all have a price and have just begun',
      [llama, gpt],
      { activeSessions: 1, currentCost: '0.00', sessionsData: [session('gpt-4', '0.00')] },
      '0.00',
      ['0.00'],
    ],
    [
      'is unknown where nothing of the period has a price, whether or not the sessions are named',
      [llama],
      { activeSessions: 2, currentCost: '0', sessionsData: [] },
      null,
      [],
    ],
    [
      'is nothing where none runs',
      [llama],
      { activeSessions: 0, currentCost: '0', sessionsData: [] },
      '0',
      [],
    ],
  ];
  for (const [why, models, live, current, each] of cases) {
    it(why, () => {
      const { currentCost, sessionsData } = answerOf(models, { cost: {}, live }).live;
      expect(currentCost).to.equal(current);
      expect(sessionsData.map(({ cost }) => cost)).to.deep.equal(each);
    });
  }
});

describe('a shop whose one model has no price', () => {
  it('has requests, tokens and response times, and no cost', () => {
    const answer = read(shopWithoutPrices(now).telemetry());
    expect(answer.cost).to.deep.equal(unknown);
    expect(answer.live).to.deep.include({ activeSessions: 1, currentCost: null });
    expect(answer.hourlyTrend.every(({ cost, requests }) => cost === null && requests)).to.equal(true);
    expect(answer.overview.totalRequests).to.be.above(100);
  });

  const periods: [why: string, since: number][] = [
    ['is not compared with a week in which everything had a price', now - 7 * day],
    ['is not compared with another week without prices', -Infinity],
  ];
  for (const [why, since] of periods) {
    it(why, () => {
      const shop = shopWithoutPrices(now, since);
      const before = periodBefore({ now: read(shop.telemetry(7)), twice: read(shop.telemetry(14)) }, 7, now);
      expect(before).to.have.nested.property('period.cost.total', null);
      expect(before).to.have.nested.property('period.overview.totalRequests').that.is.above(100);
    });
  }

  it('has no cost that a later week with prices could be compared with', () => {
    const usage = (models: object[], total: string) => ({ cost: { total }, modelUsage: models });
    const hours = (starts: number[]) => ({
      hourlyTrend: starts.map((start) => ({
        hour: new Date(start).toISOString(),
        cost: start > now - 7 * day ? '0.6' : '0',
        requests: 3,
      })),
    });
    const later = answerOf([gpt], { ...usage([gpt], '0.6'), ...hours([now - day]) });
    const both = [now - 13.9 * day, now - day];
    const twice = answerOf([gpt, llama], { ...usage([gpt, llama], '0.6'), ...hours(both) });
    const before = periodBefore({ now: later, twice }, 7, now);
    expect(before).to.have.nested.property('period.cost.total', null);
    expect(before).to.have.nested.property('period.hourlyTrend[0].cost', null);
  });
});
