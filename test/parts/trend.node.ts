import { expect } from 'chai';
import * as fc from 'fast-check';
import { bucketUnits } from '../../src/chart/coarser.js';
import { readTelemetry } from '../../src/contracts/telemetry.js';
import { periodBefore } from '../../src/data/period-before.js';
import { daysLater, pointsBefore } from '../../src/parts/trend-before.js';
import { coarserPoints, coarserSeries } from '../../src/parts/trend-coarser.js';
import { trendSeries } from '../../src/parts/trend-series.js';
import { answerOf, now, shops, type TrendWire } from '../summaries/trend-shop.js';
import { exact, sumOf } from '../widgets/support/exact.js';

const hour = 3_600_000;
const day = 24 * hour;
const read = (wire: TrendWire) => readTelemetry(JSON.parse(JSON.stringify(wire))).data!;
const byStart = ({ hourlyTrend }: TrendWire) =>
  new Map(hourlyTrend.map((row) => [Date.parse(row.hour), row]));

describe('the buckets of the period before', () => {
  it('stand beside those that follow them by the days, to the last digit', () => {
    fc.assert(
      fc.property(shops, (shop) => {
        const { days } = shop;
        const [wire, twice] = [answerOf(shop, days), answerOf(shop, 2 * days)];
        const before = periodBefore({ now: read(wire), twice: read(twice) }, days, now);
        fc.pre(before.kind === 'known');
        const from = daysLater(before.period.hourlyTrend[0]?.start ?? now, days, null);
        const series = trendSeries(read(wire), 'cost', now, 'UTC', from);
        const points = pointsBefore(before.period, series, days)!;
        const [short, long] = [byStart(wire), byStart(twice)];
        let requests = 0;
        series.columns.time.forEach((start, i) => {
          const row = long.get(start - days * day);
          // On the border each answer has its own half of the bucket.
          const own = short.get(start - days * day);
          const point = points[i]!;
          requests += point.requests ?? 0;
          if (!row) return;
          expect(point.requests).to.equal(row.requests - (own?.requests ?? 0));
          if (row.cost === null || own?.cost === null) expect(point.cost).to.equal(null);
          else expect(exact(point.cost!)).to.equal(exact(row.cost) - exact(own?.cost ?? '0'));
        });
        // Nothing of it is lost, and strays cancel out: what neither answer has a bucket for is no difference.
        expect(requests).to.equal(twice.overview.totalRequests - wire.overview.totalRequests);
      }),
      { numRuns: 60 },
    );
  });

  const later: [
    why: string,
    start: string,
    days: number,
    width: Parameters<typeof daysLater>[2],
    is: string,
  ][] = [
    ['hours', '2026-10-24T12:00Z', 2, { unit: 'ms', count: hour }, '2026-10-26T12:00Z'],
    [
      'days of a zone',
      '2026-10-23T23:00Z',
      2,
      { unit: 'day', count: 1, zone: 'Europe/London' },
      '2026-10-26T00:00Z',
    ],
    ['an unknown width', '2026-10-24T12:00Z', 1, null, '2026-10-25T12:00Z'],
  ];
  for (const [why, start, days, width, is] of later)
    it(`of ${why} come again after ${days} days`, () => {
      expect(daysLater(Date.parse(start), days, width)).to.equal(Date.parse(is));
    });
});

describe('coarser buckets of a trend', () => {
  it('are exact sums, unknown where a part is', () => {
    fc.assert(
      fc.property(
        shops,
        fc.constantFrom(...bucketUnits),
        fc.constantFrom('UTC', 'Europe/London', 'Asia/Kolkata', 'America/New_York'),
        (shop, unit, zone) => {
          const series = trendSeries(read(answerOf(shop, shop.days)), 'cost', now, zone);
          const coarse = coarserSeries(series, unit);
          const starts = [...coarse.columns.time, Infinity];
          coarse.points.forEach((point, i) => {
            const parts = series.points.filter((_, j) => {
              const start = series.columns.time[j]!;
              return start >= starts[i]! && start < starts[i + 1]!;
            });
            const costs = parts.map(({ cost }) => cost);
            if (costs.includes(null)) expect(point.cost).to.equal(null);
            else expect(exact(point.cost!)).to.equal(sumOf(costs.map((cost) => exact(cost!))));
          });
          expect(coarse.runningFrom).to.equal(coarse.points.length - 1);
          expect(coarserPoints(series, unit, series.points)).to.deep.equal(coarse.points);
        },
      ),
      { numRuns: 60 },
    );
  });
});
