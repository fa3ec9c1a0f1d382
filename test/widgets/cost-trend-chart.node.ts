import { expect } from 'chai';
import * as fc from 'fast-check';
import { readTelemetry, type Telemetry } from '../../src/contracts/telemetry.js';
import { csv } from '../../src/format/csv.js';
import { tables } from '../../src/widgets/cost-trend-chart/cost-trend-chart.tables.js';
import {
  trendView,
  type TrendQuestion,
  type TrendView,
} from '../../src/widgets/cost-trend-chart/cost-trend-chart.view.js';
import { english } from '../../src/widgets/cost-trend-chart/cost-trend-chart.words.js';
import { writer } from '../../src/widgets/cost-trend-chart/cost-trend-chart.writer.js';
import { english as chart } from '../../src/parts/line-chart/line-chart.words.js';
import { english as changes } from '../../src/parts/delta.words.js';
import { exact } from './support/exact.js';
import { known, telemetryAnswers, type Wire } from './support/telemetry-answers.js';

const hour = 3_600_000;
const morning = Date.parse('2026-11-22T07:30Z');
const metrics = ['cost', 'requests'] as const;

const question: TrendQuestion = {
  metric: 'cost',
  now: morning,
  timeZone: 'UTC',
  days: 14,
  bucket: 'auto',
  before: { kind: 'off' },
};

const read = (wire: Wire): Telemetry => readTelemetry(wire).data!;
const viewOf = (wire: Wire, metric: (typeof metrics)[number] = 'cost'): TrendView =>
  trendView(read(wire), { ...question, metric });

const reader = {
  words: english,
  changes,
  chart,
  locale: { lang: 'en-US', timeZone: 'UTC' },
  currency: 'USD',
};

const byStart = (wire: Wire) =>
  new Map(known(wire).hourlyTrend.map((bucket) => [Date.parse(bucket.hour), bucket]));

/** The requests of the buckets that came are all there are: what did not come held none. */
const addsUp = ({ hourlyTrend, overview }: Wire): boolean =>
  hourlyTrend.reduce((all, { requests }) => all + requests, 0) === overview.totalRequests;

describe('cost-trend-chart, its points', () => {
  it('are the buckets of the answer, zeros where those add up to the total, and gaps elsewhere', () => {
    fc.assert(
      fc.property(telemetryAnswers, fc.constantFrom(...metrics), (wire, metric) => {
        const { series } = viewOf(wire, metric);
        const buckets = byStart(wire);
        const someCost = buckets.size === 0 || [...buckets.values()].some(({ cost }) => cost !== null);
        const left = addsUp(wire)
          ? { cost: someCost ? '0' : null, requests: 0 }
          : { cost: null, requests: null };
        const expected = Array.from(series.columns.time, (start) => {
          const { cost, requests } = buckets.get(start) ?? left;
          return { cost, requests };
        });
        expect(series.points.map(({ cost, requests }) => ({ cost, requests }))).to.deep.equal(expected);
        const times = [...series.columns.time];
        expect(times).to.deep.equal([...new Set([...times, ...buckets.keys()])].sort((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });

  it('leave no hour out between the first one and the one that is running', () => {
    fc.assert(
      fc.property(telemetryAnswers, (wire) => {
        const { series } = viewOf(wire);
        const { time } = series.columns;
        if (series.width?.unit !== 'ms') return;
        const { count } = series.width;
        const steps = new Set(Array.from(time.subarray(1), (start, i) => start - time[i]!));
        expect([...steps].filter((step) => step !== count)).to.deep.equal([]);
        if (count === hour) expect(time.at(-1)).to.equal(Date.parse('2026-11-22T07:00Z'));
      }),
      { numRuns: 200 },
    );
  });

  it('are the rows of the table and the lines of the CSV', () => {
    fc.assert(
      fc.property(telemetryAnswers, fc.constantFrom(...metrics), (wire, metric) => {
        const view = viewOf(wire, metric);
        const [table] = tables(view, 'Cost', writer(view, reader), english);
        const lines = csv(table!).trimEnd().split('\r\n').slice(1);
        expect(lines.length).to.equal(view.series.points.length);
        const expected = view.series.points.map(({ cost, requests }, i) => {
          const start = new Date(view.series.columns.time[i]!).toISOString().replace('.000Z', 'Z');
          return `${start},${cost ?? ''},${requests ?? ''}`;
        });
        expect(lines.map((line) => line.split(',').slice(0, 3).join())).to.deep.equal(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('have the total that the server sent, never a sum of their own', () => {
    fc.assert(
      fc.property(telemetryAnswers, (wire) => {
        expect(viewOf(wire, 'cost').total).to.equal(known(wire).cost.total);
        expect(viewOf(wire, 'requests').total).to.equal(wire.overview.totalRequests);
      }),
      { numRuns: 200 },
    );
  });

  it('have the highest and the gaps that one finds by looking', () => {
    fc.assert(
      fc.property(telemetryAnswers, (wire) => {
        const { series, summary } = viewOf(wire);
        const costs = series.points.flatMap(({ cost }) => cost ?? []);
        const highest = costs.reduce<string | null>(
          (best, cost) => (best !== null && exact(best) >= exact(cost) ? best : cost),
          null,
        );
        // Drawn as floats, two amounts that differ in the 17th digit are one.
        const shown = summary.highest && series.points[summary.highest.index]!.cost;
        expect(shown && Number(shown)).to.equal(highest && Number(highest));
        const unknown = series.points.map(({ cost }) => cost === null);
        const begins = unknown.filter((gap, i) => gap && !unknown[i - 1]).length;
        expect(summary.gaps.length).to.equal(begins);
      }),
      { numRuns: 200 },
    );
  });
});

describe('cost-trend-chart, what the day has cost so far', () => {
  const midnight = Date.parse('2026-11-22T00:00Z');
  /** A week of hours with a request each; those of today cost something else. */
  const week = (cost: string, requests: number, tokens: number): Telemetry =>
    readTelemetry({
      overview: { totalRequests: 168 },
      cost: { total: '9.6' },
      modelUsage: [
        { model: 'gpt-4', count: 160, cost: '9.6', tokens: 900 },
        { model: 'llama', count: 8, cost: '0', tokens },
      ],
      hourlyTrend: Array.from({ length: 168 }, (_, i) => {
        const start = Date.parse('2026-11-22T07:00Z') - i * hour;
        const ofToday = start >= midnight;
        return {
          hour: new Date(start).toISOString(),
          cost: ofToday ? cost : '0.06',
          requests: ofToday ? requests : 1,
        };
      }),
    }).data!;
  const cases: [why: string, answer: Telemetry, soFar: string | null][] = [
    ['is the sum of its hours', week('0.01', 1, 400), '0.08'],
    ['is nothing where nothing was asked', week('0', 0, 400), '0'],
    ['is nothing where all models have a price', week('0', 1, 0), '0'],
    ['is unknown where its requests may all be those of an unpriced model', week('0', 1, 400), null],
  ];
  for (const [why, answer, soFar] of cases) {
    it(why, () => {
      const { ahead } = trendView(answer, { ...question, days: 7 });
      expect(ahead.find(({ unit }) => unit === 'day')!.soFar).to.equal(soFar);
    });
  }
});
