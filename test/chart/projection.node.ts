import { expect } from 'chai';
import fc from 'fast-check';
import { day, hour } from '../../src/chart/durations.js';
import { project, type Outlook, type Running } from '../../src/chart/projection.js';
import { firstInstant, wallTime } from '../../src/chart/zone.js';

const hours = { unit: 'ms', count: hour } as const;
const utc = (text: string): number => Date.parse(`${text}Z`);

interface Shop {
  readonly from: string;
  readonly now: string;
  readonly zone?: string;
  readonly value: (start: number) => number;
  readonly coveredFrom?: string;
}

const running = ({ from, now, zone = 'UTC', value, coveredFrom = from }: Shop): Running => {
  const count = Math.floor((utc(now) - utc(from)) / hour) + 1;
  const time = Float64Array.from({ length: count }, (_, i) => utc(from) + i * hour);
  return {
    columns: { time, value: time.map(value) },
    width: hours,
    runningFrom: count - 1,
    now: utc(now),
    zone,
    coveredFrom: utc(coveredFrom),
  };
};

const reason = (outlook: Outlook): string => (outlook.kind === 'refused' ? outlook.reason : outlook.kind);
const total = (outlook: Outlook): number => (outlook.kind === 'projected' ? outlook.total : NaN);

/** Past hours cost 1; the running one what of it has passed. */
const steady =
  (now: string, cost = 1) =>
  (start: number): number =>
    Math.min(1, (utc(now) - start) / hour) * cost;

describe('a projection', () => {
  it('of a steady shop is what a whole day and a whole month cost', () => {
    for (const now of ['2026-11-20T03:00', '2026-11-20T11:15', '2026-11-20T23:59']) {
      const shop = running({ from: '2026-10-31T00:00', now, value: steady(now) });
      expect(total(project('day', shop))).to.be.closeTo(24, 1e-9);
      expect(total(project('month', shop))).to.be.closeTo(30 * 24, 1e-9);
    }
  });

  const dst: [zone: string, now: string, hours: number][] = [
    ['Europe/London', '2026-10-25T12:00', 25],
    ['Europe/London', '2026-03-29T12:00', 23],
    ['America/New_York', '2026-11-01T20:00', 25],
  ];
  for (const [zone, now, length] of dst)
    it(`of a day of ${length} hours in ${zone} has as many hours`, () => {
      const from = new Date(utc(now) - 10 * day).toISOString().slice(0, 16);
      expect(total(project('day', running({ from, now, zone, value: steady(now) })))).to.be.closeTo(
        length,
        1e-9,
      );
    });

  it('is so far, and each hour that is left at the mean of the same hour before today', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 24 * 9, maxLength: 24 * 9 }),
        (hourNow, minutes, values) => {
          const from = utc('2026-11-11T00:00');
          const now = utc('2026-11-19T00:00') + hourNow * hour + minutes * 60_000;
          const value = (start: number): number => values[(start - from) / hour]!;
          const outlook = project(
            'day',
            running({ from: '2026-11-11T00:00', now: new Date(now).toISOString().slice(0, 16), value }),
          );
          const mean = (h: number): number =>
            [...Array(8).keys()].reduce((sum, d) => sum + values[d * 24 + h]!, 0) / 8;
          let expected = 0;
          for (let h = 0; h <= hourNow; h++) expected += values[8 * 24 + h]!;
          expected += (1 - minutes / 60) * mean(hourNow);
          for (let h = hourNow + 1; h < 24; h++) expected += mean(h);
          if (outlook.kind !== 'projected') throw new Error(outlook.reason);
          expect(outlook.total).to.be.closeTo(expected, 1e-6);
          expect(outlook.total).to.be.at.least(outlook.soFar);
          expect(outlook.days).to.equal(8);
          expect(outlook.ahead.time.length).to.equal(24 - hourNow);
        },
      ),
    );
  });

  it('grows with its figures, and is the same in any unit of money', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (seed, k) => {
          const value = (start: number): number => 1 + (((start / hour) * seed) % 97);
          const shop = (times: number) =>
            project(
              'month',
              running({
                from: '2026-10-31T00:00',
                now: '2026-11-19T16:57',
                value: (start) => times * value(start),
              }),
            );
          expect(total(shop(k)) / (k * total(shop(1)))).to.be.closeTo(1, 1e-9);
        },
      ),
    );
  });

  it('of the last moment is what there is', () => {
    const now = '2026-11-19T23:59';
    const outlook = project('day', running({ from: '2026-11-10T00:00', now, value: (start) => start % 7 }));
    if (outlook.kind !== 'projected') throw new Error(outlook.reason);
    expect(outlook.total - outlook.soFar).to.be.within(0, 7 / 60);
  });

  it('of days takes the mean day for what is left of today', () => {
    const time = Float64Array.from({ length: 10 }, (_, i) => utc('2026-11-10T00:00') + i * day);
    const columns = { time, value: Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 2]) };
    const now = utc('2026-11-19T12:00');
    const shop: Running = {
      columns,
      width: { unit: 'ms', count: day },
      runningFrom: 9,
      now,
      zone: 'UTC',
      coveredFrom: utc('2026-11-10T00:00'),
    };
    expect(total(project('day', shop))).to.equal(2 + 5 / 2);
    expect(reason(project('month', shop))).to.equal('not-covered');
  });

  const value = (): number => 1;
  const refusals: [why: string, unit: 'day' | 'month', shop: Shop][] = [
    ['too-early', 'day', { from: '2026-11-01T00:00', now: '2026-11-19T02:59', value }],
    ['projected', 'day', { from: '2026-11-01T00:00', now: '2026-11-19T03:00', value }],
    ['too-early', 'month', { from: '2026-10-01T00:00', now: '2026-11-04T17:00', value }],
    ['projected', 'month', { from: '2026-10-01T00:00', now: '2026-11-04T18:00', value }],
    ['not-covered', 'month', { from: '2026-11-01T01:00', now: '2026-11-19T12:00', value }],
    [
      'not-covered',
      'month',
      { from: '2026-10-31T00:00', coveredFrom: '2026-11-01T00:01', now: '2026-11-19T12:00', value },
    ],
    ['not-enough-history', 'day', { from: '2026-11-17T00:00', now: '2026-11-19T12:00', value }],
    ['not-enough-history', 'day', { from: '2026-11-16T00:30', now: '2026-11-19T12:00', value }],
    ['projected', 'day', { from: '2026-11-16T00:00', now: '2026-11-19T12:00', value }],
    [
      'unknown',
      'day',
      {
        from: '2026-11-01T00:00',
        now: '2026-11-19T12:00',
        value: (start) => (start === utc('2026-11-19T05:00') ? NaN : 1),
      },
    ],
    [
      'not-enough-history',
      'day',
      {
        from: '2026-11-01T00:00',
        now: '2026-11-19T12:00',
        value: (start) => (start === utc('2026-11-15T05:00') ? NaN : 1),
      },
    ],
  ];
  for (const [why, unit, shop] of refusals)
    it(`of a ${unit} is ${why}: data from ${shop.from}, seen at ${shop.now}`, () => {
      expect(reason(project(unit, running(shop)))).to.equal(why);
    });

  it('is refused where no bucket runs, or one longer than a day', () => {
    const shop = running({ from: '2026-11-01T00:00', now: '2026-11-19T12:00', value });
    expect(reason(project('day', { ...shop, runningFrom: shop.columns.time.length }))).to.equal(
      'nothing-runs',
    );
    expect(reason(project('day', { ...shop, width: null }))).to.equal('nothing-runs');
    expect(reason(project('month', { ...shop, width: { unit: 'month', count: 1, zone: 'UTC' } }))).to.equal(
      'nothing-runs',
    );
  });

  it('ends where the day does on the wall', () => {
    const zone = 'Asia/Kolkata';
    const now = '2026-11-19T12:00';
    const outlook = project('day', running({ from: '2026-11-01T00:30', now, zone, value: steady(now) }));
    if (outlook.kind !== 'projected') throw new Error(outlook.reason);
    const today = Math.floor(wallTime(zone, utc(now)) / day) * day;
    expect([outlook.start, outlook.end]).to.deep.equal([
      firstInstant(zone, today),
      firstInstant(zone, today + day),
    ]);
  });
});
