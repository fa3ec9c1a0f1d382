import { expect } from 'chai';
import * as fc from 'fast-check';
import { readTelemetry } from '../../src/contracts/telemetry.js';
import { canCompare, periodBefore, type EarlierPeriod } from '../../src/data/period-before.js';

const hour = 3_600_000;
const day = 24 * hour;
const at = Date.parse('2026-11-22T07:30Z');

/** One request of the server's table; money in millionths of a dollar. */
interface Row {
  readonly ago: number;
  readonly micros: number;
  readonly tokens: number;
  readonly model: string;
  readonly domain: string;
  readonly success: boolean;
}

const usd = (micros: number): string =>
  `${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, '0')}`;
const sum = (rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((all, row) => all + of(row), 0);
const groups = <K>(rows: readonly Row[], key: (row: Row) => K): [K, Row[]][] => {
  const found = new Map<K, Row[]>();
  for (const row of rows) found.set(key(row), [...(found.get(key(row)) ?? []), row]);
  return [...found];
};

/** What a server tells of the rows from `from` to `to` ago, in ms. */
const answerOf = (all: readonly Row[], from: number, to = 0) => {
  const rows = all.filter(({ ago }) => ago <= from && ago > to);
  const cost = (of: readonly Row[]) => usd(sum(of, ({ micros }) => micros));
  return {
    overview: {
      totalRequests: rows.length,
      successfulRequests: rows.filter(({ success }) => success).length,
      failedRequests: rows.filter(({ success }) => !success).length,
      successRate: 50,
    },
    cost: { total: cost(rows), average: '9', perHour: '9', projectedDaily: '9' },
    tokens: { total: sum(rows, ({ tokens }) => tokens) },
    modelUsage: groups(rows, ({ model }) => model).map(([model, of]) => ({
      model,
      count: of.length,
      cost: cost(of),
      tokens: sum(of, ({ tokens }) => tokens),
    })),
    domainBreakdown: groups(rows, ({ domain }) => domain).map(([domain, of]) => ({
      domain,
      requests: of.length,
      cost: cost(of),
    })),
    hourlyTrend: groups(rows, ({ ago }) => Math.floor((at - ago) / hour) * hour).map(([start, of]) => ({
      hour: new Date(start).toISOString(),
      cost: cost(of),
      requests: of.length,
    })),
  };
};

const read = (wire: unknown) => readTelemetry(wire).data!;

/** The figures that are compared, in an order of their own. */
const figures = ({ overview, cost, tokens, modelUsage, domainBreakdown, hourlyTrend }: EarlierPeriod) => ({
  requests: [overview.totalRequests, overview.successfulRequests, overview.failedRequests],
  cost: cost.total,
  tokens: tokens.total,
  models: modelUsage
    .map(({ model, count, cost, tokens }) => [model, count, cost, tokens].join())
    .filter((row) => !row.includes(',0,'))
    .sort(),
  domains: domainBreakdown
    .map(({ domain, requests, cost }) => [domain, requests, cost].join())
    .filter((row) => !row.includes(',0,'))
    .sort(),
  hours: hourlyTrend
    .map(({ start, requests, cost }) => [start, requests, cost].join())
    .filter((row) => !row.includes(',0,'))
    .sort(),
});

const row = (longest: number): fc.Arbitrary<Row> =>
  fc.record({
    ago: fc.integer({ min: 0, max: longest }),
    micros: fc.integer({ min: 1, max: 5_000_000 }),
    tokens: fc.integer({ min: 0, max: 100_000 }),
    model: fc.constantFrom('a', 'b', 'c', '__proto__'),
    domain: fc.constantFrom('x.example', 'y.example'),
    success: fc.boolean(),
  });

/** Requests at both ends, so that the data reaches back. */
const shops = fc.integer({ min: 1, max: 14 }).chain((days) =>
  fc.record({
    days: fc.constant(days),
    rows: fc
      .tuple(row(2 * days * day), fc.array(row(2 * days * day), { maxLength: 80 }))
      .map(([first, rest]) => [{ ...first, ago: 2 * days * day }, ...rest]),
  }),
);

const outcome = (rows: readonly Row[], days: number) =>
  periodBefore(
    { now: read(answerOf(rows, days * day)), twice: read(answerOf(rows, 2 * days * day)) },
    days,
    at,
  );

describe('the period before', () => {
  it('is what the server would have told of it, to the last digit', () => {
    fc.assert(
      fc.property(shops, ({ days, rows }) => {
        const before = outcome(rows, days);
        expect(before.kind).to.equal('known');
        if (before.kind !== 'known') return;
        const truth = read(answerOf(rows, 2 * days * day, days * day));
        expect(figures(before.period)).to.deep.equal(figures(truth));
      }),
      { numRuns: 150 },
    );
  });

  it('holds no average, percentage or projection', () => {
    const before = outcome(
      [...Array(48).keys()].map((h) => ({
        ago: h * hour + 1,
        micros: 1,
        tokens: 1,
        model: 'a',
        domain: 'x',
        success: true,
      })),
      1,
    );
    if (before.kind !== 'known') throw new Error(before.kind);
    const { overview, cost, tokens, performance } = before.period;
    expect([overview, cost, tokens, performance].flatMap(Object.keys)).to.have.members([
      'totalRequests',
      'successfulRequests',
      'failedRequests',
      'total',
      'totalInput',
      'totalOutput',
      'total',
      'totalSearches',
    ]);
  });

  const hourly = (
    hours: number,
    cost: string,
    requests: number,
    skip: (h: number) => boolean = () => false,
  ) => ({
    overview: { totalRequests: hours * requests },
    cost: { total: cost },
    tokens: {},
    modelUsage: [],
    domainBreakdown: [],
    hourlyTrend: [...Array(hours).keys()]
      .filter((h) => !skip(h))
      .map((h) => ({
        hour: new Date(Math.floor(at / hour) * hour - h * hour).toISOString(),
        cost: '1',
        requests,
      })),
  });
  const pair = (now: unknown, twice: unknown, days: number) =>
    periodBefore({ now: read(now), twice: read(twice) }, days, at);

  it('has no negative figure: what the two answers do not agree on is unknown', () => {
    const before = pair(hourly(24, '5.00', 9), hourly(48, '4.99', 2), 1);
    if (before.kind !== 'known') throw new Error(before.kind);
    expect(before.period.cost.total).to.equal(null);
    expect(before.period.overview.totalRequests).to.equal(null);
    expect(before.period.tokens.total).to.equal(null);
  });

  const cases: [string, number, number, (h: number) => boolean, string][] = [
    ['of data that reaches back', 7, 336, () => false, 'known'],
    ['of a server that keeps 30 days', 30, 720, () => false, 'none'],
    ['of a server that keeps 30 days, 7 of them asked', 7, 336, () => false, 'known'],
    ['of a server that keeps 30 days, 28 of them asked', 28, 720, () => false, 'none'],
    ['of a shop that sleeps at night and was asked at night', 1, 48, (h) => h % 24 >= 14, 'known'],
    ['where half of the period is missing', 2, 60, () => false, 'none'],
    ['where nothing is there', 1, 0, () => false, 'none'],
  ];
  for (const [name, days, hours, skip, kind] of cases) {
    it(`is ${kind} ${name}`, () => {
      const before = pair(
        hourly(Math.min(24 * days, hours), '1', 1, skip),
        hourly(hours, '2', 1, skip),
        days,
      );
      expect(before.kind).to.equal(kind);
    });
  }

  it('has the buckets before its end alone, and none where the longer answer has longer ones', () => {
    const { overview, ...rest } = hourly(48, '2', 3);
    const before = pair(hourly(24, '1', 1), { overview, ...rest }, 1);
    if (before.kind !== 'known') throw new Error(before.kind);
    expect(before.period.hourlyTrend.map(({ start }) => start).every((start) => start < at - day)).to.be.true;
    expect(before.period.hourlyTrend).to.have.length(24);
    const longer = rest.hourlyTrend.filter((_, index) => index % 2 === 0);
    const coarse = pair(hourly(24, '1', 1), { overview, ...rest, hourlyTrend: longer }, 1);
    expect(coarse).to.have.nested.property('period.hourlyTrend').that.is.empty;
  });

  it('is not made of two currencies', () => {
    expect(pair({ ...hourly(24, '1', 1), currency: 'EUR' }, hourly(48, '2', 1), 1)).to.deep.equal({
      kind: 'none',
      reason: 'no-data',
    });
  });

  it('can be asked for up to 182 days, as twice as many are 364', () => {
    expect([1, 182, 183, 365].map(canCompare)).to.deep.equal([true, true, false, false]);
  });
});
