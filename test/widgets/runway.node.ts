import { expect } from 'chai';
import * as fc from 'fast-check';
import { readTelemetry, type Telemetry } from '../../src/contracts/telemetry.js';
import type { BudgetAlert } from '../../src/parts/budgets.js';
import type { Money } from '../../src/types/money.js';
import { fewestDays, runway } from '../../src/widgets/budget-alerts/runway.js';

const day = 86_400_000;
const now = Date.parse('2026-11-15T12:00Z');
const monthEnd = Date.parse('2026-12-01T00:00Z');

const alert = (change: Partial<BudgetAlert> = {}): BudgetAlert => ({
  id: 'a',
  domain: 'shop.example',
  type: 'monthly',
  threshold: '100' as Money,
  spent: '50' as Money,
  state: 'within',
  share: 50,
  across: null,
  ...change,
});

/** The cost of each whole day, the newest last; the domain has a part of it. */
const history = (days: readonly number[], part = 1) => {
  const cost = days.reduce((sum, each) => sum + each, 0);
  const midnight = Math.floor(now / day) * day;
  const first = midnight - (days.length + 1) * day;
  return readTelemetry({
    overview: { totalRequests: 100 },
    cost: { total: cost.toFixed(6) },
    tokens: {},
    modelUsage: [],
    domainBreakdown: [{ domain: 'shop.example', requests: 50, cost: (cost * part).toFixed(6) }],
    // The day on which the window begins is no whole day, and today is not over.
    hourlyTrend: [999, ...days, 999].map((cost, i) => ({
      hour: new Date(first + i * day + (i === 0 ? 12 * 3_600_000 : 0)).toISOString(),
      cost: cost.toFixed(6),
      requests: 10,
    })),
  }).data!;
};

/** A week of requests that cost nothing. */
const withoutCosts = (modelUsage: object[]) => ({
  overview: { totalRequests: 70 },
  cost: { total: '0.000000' },
  tokens: {},
  modelUsage,
  domainBreakdown: [{ domain: 'shop.example', requests: 70, cost: '0.000000' }],
  hourlyTrend: [7, 6, 5, 4, 3, 2, 1].map((ago) => ({
    hour: new Date(now - ago * day).toISOString(),
    cost: 0,
    requests: 10,
  })),
});

describe('the runway of a budget', () => {
  const usage = (cost: string) => ({ model: 'llama', count: 9, cost, tokens: 400 });
  const days = history([5, 5, 5, 5, 5, 5]);
  const noPrice: [why: string, telemetry: Telemetry][] = [
    ['nothing that was used has a price', readTelemetry(withoutCosts([usage('0')])).data!],
    [
      'nothing that was used has a price, and no domain is named',
      readTelemetry({ ...withoutCosts([usage('0')]), domainBreakdown: [] }).data!,
    ],
    [
      'the domain’s requests may all be those of an unpriced model',
      {
        ...days,
        modelUsage: [usage('0')] as never,
        domainBreakdown: [{ ...days.domainBreakdown[0]!, cost: '0' as Money }],
      },
    ],
  ];
  for (const [why, telemetry] of noPrice) {
    it(`is not told where ${why}: it would last for ever`, () => {
      expect(runway(alert(), telemetry, now)).to.equal(null);
    });
  }

  it('is where the rest is spent at the rate of the last days', () => {
    // 50 are left, at 5 a day.
    const told = runway(alert(), history([5, 5, 5, 5, 5, 5]), now);
    expect(told).to.deep.equal({ kind: 'ends', from: now + 10 * day, to: now + 10 * day });
  });

  it('is a range where days differ, and wider the more they do', () => {
    const width = (days: readonly number[]): number => {
      const told = runway(alert({ spent: '80' as Money }), history(days), now);
      if (told?.kind !== 'ends' || told.to === null) throw new Error('no range');
      expect(told.from).to.be.below(told.to);
      return told.to - told.from;
    };
    expect(width([3, 7, 5, 4, 6, 5])).to.be.below(width([1, 9, 5, 2, 8, 5]));
  });

  it('lasts the month where it ends after it, and may end where only the faster rate does', () => {
    expect(runway(alert(), history([1, 1, 1, 1, 1]), now)).to.deep.equal({ kind: 'lasts' });
    const told = runway(alert(), history([1, 6, 1, 6, 1, 4]), now);
    expect(told).to.deep.include({ kind: 'ends', to: null });
    expect(runway(alert(), history([0, 0, 0, 0, 0]), now)).to.deep.equal({ kind: 'lasts' });
  });

  it('is refused below five whole days of history', () => {
    expect(runway(alert(), history(Array.from({ length: fewestDays - 1 }, () => 5)), now)).to.deep.equal({
      kind: 'too-little',
    });
  });

  it('goes by the share of the alert’s domain', () => {
    expect(runway(alert(), history([10, 10, 10, 10, 10], 0.5), now)).to.deep.equal(
      runway(alert(), history([5, 5, 5, 5, 5]), now),
    );
  });

  it('takes a domain that comes in two rows for one, as every list does', () => {
    const days = history([10, 10, 10, 10, 10]);
    const rows = ['20', '30'].map((cost) => ({ ...days.domainBreakdown[0]!, cost: cost as Money }));
    expect(runway(alert(), { ...days, domainBreakdown: rows }, now)).to.deep.equal(
      runway(alert(), days, now),
    );
  });

  it('counts no day as quiet that nothing is known of', () => {
    const days = history([5, 5, 5, 5, 5]);
    expect(runway(alert(), days, now + 2 * day, now)).to.deep.include({ from: now + 12 * day });
  });

  const silent: [what: string, change: Partial<BudgetAlert>][] = [
    ['a daily budget', { type: 'daily' }],
    ['one that is exceeded', { state: 'exceeded' }],
    ['one of which nothing is known', { state: 'unknown', spent: null }],
    ['one without a threshold', { state: 'invalid', threshold: null }],
    ['a domain that is in no breakdown', { domain: 'other.example' }],
    ['all domains, of which nobody knows the highest', { domain: null }],
  ];
  for (const [what, change] of silent) {
    it(`is not told of ${what}`, () => {
      expect(runway(alert(change), history([5, 5, 5, 5, 5]), now)).to.equal(null);
    });
  }

  it('of all domains is that of the highest one', () => {
    const across = { domains: 2, highest: 'shop.example', together: null };
    expect(runway(alert({ domain: null, across }), history([5, 5, 5, 5, 5]), now)).to.deep.include({
      kind: 'ends',
      from: now + 10 * day,
    });
  });

  it('ends within the month, its range in order, sooner the less is left', () => {
    const costs = fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(costs, fc.integer({ min: 1, max: 98 }), (days, spent) => {
        const told = (of: number) => runway(alert({ spent: String(of) as Money }), history(days), now);
        const [one, later] = [told(spent), told(spent + 1)];
        if (one?.kind !== 'ends') return;
        expect(one.from).to.be.within(now, monthEnd);
        if (one.to !== null) expect(one.to).to.be.within(one.from, monthEnd);
        expect(later).to.deep.include({ kind: 'ends' });
        if (later?.kind === 'ends') expect(later.from).to.be.below(one.from);
      }),
    );
  });
});
