import { expect } from 'chai';
import * as fc from 'fast-check';
import type { MissingProducts } from '../../src/contracts/missing-products.js';
import {
  productsOf,
  rangeOf,
  forecastTable,
} from '../../src/widgets/demand-forecast/demand-forecast.view.js';
import { english } from '../../src/widgets/demand-forecast/demand-forecast.words.js';
import { fewest, forecast, type Demand } from '../../src/widgets/demand-forecast/forecast.js';

const demand = (week: number | null, month: number | null, quarter: number | null): Demand => ({
  7: week,
  30: month,
  90: quarter,
});
const ranged = (of: Demand) => {
  const told = forecast(of);
  if (told.kind !== 'range') throw new Error('refused');
  return told;
};

const random = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
const draw = random(20_261_122);
/** Requests of some days at a rate a day (Knuth). */
const poisson = (mean: number): number => {
  let product = 1;
  for (let n = -1; ; n += 1) {
    product *= draw();
    if (product <= Math.exp(-mean)) return n + 1;
  }
};
const history = (rates: (day: number) => number): { readonly demand: Demand; readonly next: number } => {
  const days = Array.from({ length: 90 }, (_, back) => poisson(rates(back)));
  const sum = (n: number) => days.slice(0, n).reduce((all, each) => all + each, 0);
  return {
    demand: demand(sum(7), sum(30), sum(90)),
    next: Array.from({ length: 7 }, (_, ahead) => poisson(rates(-1 - ahead))).reduce((all, n) => all + n, 0),
  };
};

describe('the forecast of demand', () => {
  it('is refused below the floor, which a week of its own can reach where nobody knows the month', () => {
    expect(forecast(demand(4, fewest - 1, 80))).to.deep.equal({ kind: 'too-few' });
    expect(forecast(demand(4, null, 80))).to.deep.equal({ kind: 'too-few' });
    expect(forecast(demand(0, fewest, fewest)).kind).to.equal('range');
    expect(ranged(demand(12, null, 80)).trend).to.equal('unknown');
  });

  it('is a range around what is expected, of whole requests, never below none', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (week, more, rest) => {
        const told = forecast(demand(week, week + more, week + more + rest));
        if (told.kind !== 'range') return;
        expect(told.low).to.be.at.least(0);
        expect(told.low).to.be.at.most(told.expected);
        expect(told.high).to.be.at.least(told.expected);
        expect([told.low, told.high].every(Number.isInteger)).to.equal(true);
      }),
    );
  });

  it('expects a week like the others of a steady demand', () => {
    for (const rate of [1, 3, 10])
      expect(ranged(demand(7 * rate, 30 * rate, 90 * rate)).expected).to.be.closeTo(7 * rate, 0.3);
  });

  it('expects more the more was asked for, and counts the last week most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 5, max: 300 }), (week, more) => {
        const now = ranged(demand(week, week + more, week + more)).expected;
        expect(ranged(demand(week + 1, week + 1 + more, week + 1 + more)).expected).to.be.above(now);
        const late = ranged(demand(week + 5, week + more + 5, week + more + 5)).expected;
        const early = ranged(demand(week, week + more + 5, week + more + 5)).expected;
        expect(late).to.be.above(early);
      }),
    );
  });

  it('holds four weeks in five of a steady demand, more or less', () => {
    for (const rate of [0.7, 2, 8]) {
      let held = 0;
      for (let i = 0; i < 400; i += 1) {
        const { demand, next } = history(() => rate);
        const told = forecast(demand);
        if (told.kind === 'range' && next >= told.low && next <= told.high) held += 1;
      }
      expect(held / 400, `at ${rate} a day`).to.be.within(0.76, 0.97);
    }
  });

  it('finds a planted trend, and sees one in fewer than one steady demand in ten', () => {
    const share = (rates: (day: number) => number, trend: string): number =>
      Array.from({ length: 300 }, () => forecast(history(rates).demand)).filter(
        (told) => told.kind === 'range' && told.trend === trend,
      ).length / 300;
    expect(share((back) => (back < 7 ? 6 : 2), 'rising')).to.be.above(0.95);
    expect(share((back) => (back < 7 ? 1 : 4), 'falling')).to.be.above(0.95);
    expect(share(() => 3, 'steady')).to.be.above(0.9);
  });

  it('does with the windows that there are, with a wider range', () => {
    const all = ranged(demand(14, 60, 180));
    const one = ranged(demand(null, 60, null));
    expect(one.trend).to.equal('unknown');
    expect(one.expected).to.be.closeTo(all.expected, 1);
    expect(one.high - one.low).to.be.at.least(all.high - all.low);
  });

  it('leaves out a window that holds less than the one inside it', () => {
    expect(ranged(demand(20, 30, 10)).expected).to.equal(ranged(demand(20, 30, null)).expected);
  });
});

describe('products and their demand', () => {
  const answer = (counts: Record<string, number>, total?: number): MissingProducts => ({
    missingProducts: Object.entries(counts).map(([name, count]) => ({
      name,
      count,
      lastRequested: null,
      examples: [],
    })),
    statistics: {
      totalMissingProducts: total ?? Object.keys(counts).length,
      totalRequests: null,
      avgRequestsPerProduct: null,
    },
    categories: [],
    recommendations: [],
  });

  it('are told apart by name, and unknown where a list was cut', () => {
    const products = productsOf(
      { 7: answer({ ' pump': 3 }, 20), 30: answer({ pump: 9, belt: 6 }), 90: null },
      false,
    );
    expect(products.map(({ name, demand }) => [name, demand])).to.deep.equal([
      [' pump', { 7: 3, 30: 9, 90: null }],
      ['belt', { 7: null, 30: 6, 90: null }],
    ]);
  });

  it('are nothing in a window whose whole list does not name them', () => {
    const [pump] = productsOf({ 7: answer({ belt: 1 }), 30: answer({ pump: 9 }), 90: null }, false);
    expect(pump!.demand[7]).to.equal(0);
  });

  it('hide personal data unless it is asked for', () => {
    const answers = { 7: null, 30: answer({ 'call 5551234567': 9 }), 90: null };
    expect(productsOf(answers, false)[0]!.name).to.equal('call •••');
    expect(productsOf(answers, true)[0]!.name).to.equal('call 5551234567');
  });

  it('have a table with the whole forecast, and a range for the screen', () => {
    const table = forecastTable(
      productsOf({ 7: null, 30: answer({ pump: 60, belt: 1 }), 90: null }, false),
      english,
    );
    const [pump, belt] = table.rows;
    expect(rangeOf(pump!, String)).to.match(/^\d+–\d+$/);
    expect(pump![5]).to.equal(Number(rangeOf(pump!, String)!.split('–')[0]));
    expect(rangeOf(belt!, String)).to.equal(null);
    expect(belt![4]).to.equal('too few requests');
  });
});
