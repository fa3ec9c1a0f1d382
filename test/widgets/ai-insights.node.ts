import { expect } from 'chai';
import * as fc from 'fast-check';
import { defaultPrices } from '../../src/contracts/prices.js';
import { readTelemetry, type Telemetry } from '../../src/contracts/telemetry.js';
import type { PeriodBefore } from '../../src/data/period-before.js';
import { tell } from '../../src/widgets/ai-insights/ai-insights.template.js';
import { english } from '../../src/widgets/ai-insights/ai-insights.words.js';
import { insightsOf, type Insight, type Known } from '../../src/widgets/ai-insights/ai-insights.view.js';
import { splitCost, splitParts } from '../../src/widgets/ai-insights/cost-split.js';
import { exact as exactOf, sumOf } from './support/exact.js';

const exact = (money: string): bigint => (money.startsWith('-') ? -exactOf(money.slice(1)) : exactOf(money));

interface Model {
  readonly model: string;
  readonly count: number;
  readonly cost: string;
  readonly tokens: number;
}

const usd = (millionths: number): string => (millionths / 1e6).toFixed(6);

const wire = (models: readonly Model[], more: { failed?: number; rest?: string } = {}): unknown => {
  const requests = models.reduce((n, { count }) => n + count, 0);
  const tokens = models.reduce((n, each) => n + each.tokens, 0);
  const cost = models.reduce((n, each) => n + Math.round(Number(each.cost) * 1e6), 0);
  const { failed = 0, rest = '0' } = more;
  return {
    overview: { totalRequests: requests, successfulRequests: requests - failed, failedRequests: failed },
    cost: { total: usd(cost + Math.round(Number(rest) * 1e6)) },
    tokens: {
      totalInput: tokens - Math.round(tokens / 4),
      totalOutput: Math.round(tokens / 4),
      total: tokens,
    },
    modelUsage: models,
    hourlyTrend: [],
    domainBreakdown: [],
  };
};

const answerOf = (...given: Parameters<typeof wire>): Telemetry => readTelemetry(wire(...given)).data!;
const earlier = (...given: Parameters<typeof wire>): PeriodBefore => ({
  kind: 'known',
  period: answerOf(...given),
});

const told = (known: Partial<Known> & { answer: Telemetry }): readonly Insight[] =>
  insightsOf({ before: { kind: 'off' }, missing: null, prices: {}, ...known });
const kinds = (insights: readonly Insight[]): string[] => insights.map(({ kind }) => kind);
const one = <K extends Insight['kind']>(insights: readonly Insight[], kind: K) =>
  insights.find((each): each is Extract<Insight, { kind: K }> => each.kind === kind);

const names = ['a', 'b', 'c', 'd'] as const;
const models = fc
  .tuple(
    ...names.map((model) =>
      fc.option(
        fc.record({
          model: fc.constant(model as string),
          count: fc.integer({ min: 1, max: 500 }),
          cost: fc.integer({ min: 1, max: 10 ** 9 }).map(usd),
          tokens: fc.integer({ min: 1, max: 10 ** 7 }),
        }),
        { freq: 4 },
      ),
    ),
  )
  .map((list) => list.filter((model) => model !== null));

describe('the split of a change of cost', () => {
  it('has parts that sum to the change, to the last digit', () => {
    fc.assert(
      fc.property(models, models, fc.integer({ min: 0, max: 10 ** 6 }), (before, now, rest) => {
        const [past, present] = [answerOf(before), answerOf(now, { rest: usd(rest) })];
        const split = splitCost(past, present);
        const enough = [before, now].every((list) => list.reduce((n, { count }) => n + count, 0) >= 30);
        expect(split !== null).to.equal(enough);
        if (!split) return;
        const parts = sumOf(splitParts.map((part) => exact(split.parts[part])));
        expect(parts).to.equal(exact(present.cost.total!) - exact(past.cost.total!));
        expect(exact(split.parts.notAttributed)).to.equal(exact(usd(rest)));
      }),
      { numRuns: 2000 },
    );
  });

  const base: Model[] = [
    { model: 'a', count: 100, cost: '10', tokens: 100_000 },
    { model: 'b', count: 100, cost: '1', tokens: 100_000 },
  ];
  const planted: [what: string, now: Model[], part: (typeof splitParts)[number], amount: number][] = [
    [
      'twice the requests, all else the same: the requests',
      base.map((model) => ({
        ...model,
        count: 200,
        tokens: 200_000,
        cost: String(Number(model.cost) * 2),
      })),
      'requests',
      11,
    ],
    [
      'half the tokens a request: the tokens',
      base.map((model) => ({ ...model, tokens: 50_000, cost: String(Number(model.cost) / 2) })),
      'tokensPerRequest',
      -5.5,
    ],
    [
      'all to the cheap model: the models',
      [{ model: 'b', count: 200, cost: '2', tokens: 200_000 }],
      'models',
      -9,
    ],
    [
      'the same at a higher price: the price',
      base.map((model) => ({ ...model, cost: String(Number(model.cost) * 1.5) })),
      'price',
      5.5,
    ],
  ];
  for (const [what, now, part, amount] of planted) {
    it(`puts down to ${what}`, () => {
      const { parts } = splitCost(answerOf(base), answerOf(now))!;
      for (const each of splitParts)
        expect(Number(parts[each]), each).to.be.closeTo(each === part ? amount : 0, 1e-9);
    });
  }

  it('leaves unpriced models out, and says nothing below 30 requests', () => {
    const free: Model = { model: 'free', count: 100, cost: '0', tokens: 100_000 };
    const { parts } = splitCost(answerOf([...base, free]), answerOf(base))!;
    for (const each of splitParts) expect(Number(parts[each])).to.equal(0);
    const few = base.map((model) => ({ ...model, count: 14 }));
    expect(splitCost(answerOf(few), answerOf(base))).to.equal(null);
    expect(splitCost(answerOf(base), answerOf(few))).to.equal(null);
  });
});

describe('insights', () => {
  const model: Model = { model: 'gpt-4', count: 100, cost: '5', tokens: 100_000 };

  it('tell a change of cost of 5 % or more, and no smaller one', () => {
    const at = (cost: string) =>
      one(told({ answer: answerOf([{ ...model, cost }]), before: earlier([model]) }), 'cost-change');
    expect(at('5.24')).to.equal(undefined);
    expect(at('5.25')!.percent).to.be.closeTo(5, 1e-9);
    expect(Number(at('4')!.change)).to.equal(-1);
  });

  it('tell what the dearest model’s tokens would cost at the cheapest list prices', () => {
    const insight = one(told({ answer: answerOf([model]), prices: defaultPrices }), 'cheaper-model')!;
    // 75,000 tokens in at 0.25 and 25,000 out at 2 USD a million.
    expect(insight).to.include({ from: 'gpt-4', to: 'gpt-5-mini', requests: 100, cost: '5' });
    expect(Number(insight.estimate)).to.be.closeTo(0.01875 + 0.05, 1e-6);
  });

  it('tell of no cheaper model where that saves less than a tenth, or where nobody knows prices', () => {
    const cheap = { ...model, model: 'gpt-5-mini', cost: '0.07' };
    expect(kinds(told({ answer: answerOf([cheap]), prices: defaultPrices }))).to.deep.equal([]);
    expect(kinds(told({ answer: answerOf([model]) }))).to.deep.equal([]);
  });

  it('leave out what is no price in a page’s own list, and what is free there', () => {
    const prices = {
      none: null,
      free: { input: 0, output: 0 },
      half: { input: 1 },
      paid: { input: -1, output: 2 },
      tiny: { input: 0.1, output: 0.1 },
    } as unknown as Known['prices'];
    expect(one(told({ answer: answerOf([model]), prices }), 'cheaper-model')!.to).to.equal('tiny');
  });

  it('tell of failures that rise by more than two standard errors, not of a handful', () => {
    const rising = (failed: number, past: number) =>
      one(
        told({ answer: answerOf([model], { failed }), before: earlier([model], { failed: past }) }),
        'failures',
      );
    expect(rising(3, 1)).to.equal(undefined);
    expect(rising(12, 2)!).to.include({ failed: 12, requests: 100, rate: 12, before: 2 });
    expect(rising(2, 12)).to.equal(undefined);
  });

  it('tell two rates of failures apart where they differ surely', () => {
    const many = { ...model, count: 100_000 };
    const rise = one(
      told({ answer: answerOf([many], { failed: 12_400 }), before: earlier([many], { failed: 11_600 }) }),
      'failures',
    )!;
    const { title } = tell(rise, { words: english, lang: 'en', currency: 'USD', days: 7 });
    expect(title).to.equal('More requests fail: 12.4%, up from 11.6%');
  });

  it('find a planted rise of failures, and cry wolf in fewer than one quiet period in ten', () => {
    const random = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const draw = random(20_261_122);
    const binomial = (n: number, p: number) => Array.from({ length: n }, draw).filter((x) => x < p).length;
    const rate = (now: number, past: number): number => {
      let found = 0;
      for (let i = 0; i < 300; i += 1) {
        const many = { ...model, count: 400 };
        const insights = told({
          answer: answerOf([many], { failed: binomial(400, now) }),
          before: earlier([many], { failed: binomial(400, past) }),
        });
        if (one(insights, 'failures')) found += 1;
      }
      return found / 300;
    };
    expect(rate(0.03, 0.03)).to.be.below(0.1);
    expect(rate(0.12, 0.03)).to.be.above(0.95);
  });

  it('tell of 5 % failures where there is no earlier period', () => {
    const at = (failed: number) => one(told({ answer: answerOf([model], { failed }) }), 'failures');
    expect(at(4)).to.equal(undefined);
    expect(at(5)!).to.include({ rate: 5, before: null });
  });

  it('tell the missing product that was asked for most, masked, from three times on', () => {
    const product = (name: string, count: number) => ({ name, count, lastRequested: null, examples: [] });
    const missing = (...missingProducts: ReturnType<typeof product>[]) => ({
      missingProducts,
      statistics: { totalMissingProducts: null, totalRequests: null, avgRequestsPerProduct: null },
      categories: [],
      recommendations: [],
    });
    const answer = answerOf([model]);
    expect(kinds(told({ answer, missing: missing(product('pump', 2)) }))).to.deep.equal([]);
    expect(
      one(
        told({ answer, missing: missing(product('pump', 3), product('call 5551234567', 9)) }),
        'unmet-demand',
      ),
    ).to.include({ product: 'call •••', times: 9 });
  });
});
