import { expect } from 'chai';
import fc from 'fast-check';
import { advance } from '../../src/chart/buckets.js';
import {
  bucketUnits,
  compareUnit,
  groupsOf,
  unitStart,
  unitWidth,
  type BucketUnit,
} from '../../src/chart/coarser.js';
import { day, hour, minute } from '../../src/chart/durations.js';
import { dateOf, wallOf } from './oracle.js';

const utc = (text: string): number => Date.parse(`${text}Z`);

const zones = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Pacific/Apia',
  'America/Havana',
];

/** What a calendar on the wall calls the unit, from Intl alone. */
const nameOf = (unit: BucketUnit, zone: string, at: number): string => {
  const { year, month } = wallOf(zone, at);
  switch (unit) {
    case 'hour':
      // Two hours of one name are two hours.
      return String(
        Math.floor((at + Math.round(offset(zone, at) / minute) * minute) / hour) + offset(zone, at),
      );
    case 'day':
      return dateOf(zone, at);
    case 'week':
      return mondayOf(zone, at);
    case 'month':
      return `${year}-${month}`;
  }
};

const offset = (zone: string, at: number): number => {
  const { year, month, day: date, hour: hours, minute: minutes } = wallOf(zone, at);
  return Date.UTC(year, month - 1, date, hours, minutes) - Math.floor(at / minute) * minute;
};

const mondayOf = (zone: string, at: number): string => {
  const { year, month, day: date } = wallOf(zone, at);
  const noon = Date.UTC(year, month - 1, date, 12);
  const back = (new Date(noon).getUTCDay() + 6) % 7;
  return new Date(noon - back * day).toISOString().slice(0, 10);
};

const times = fc
  .record({
    start: fc.integer({ min: utc('2009-01-01T00:00'), max: utc('2027-01-01T00:00') }),
    step: fc.constantFrom(15 * minute, hour, 2 * hour, 6 * hour, day),
    count: fc.integer({ min: 1, max: 200 }),
  })
  .map(({ start, step, count }) =>
    Float64Array.from({ length: count }, (_, i) => Math.floor(start / step) * step + i * step),
  );

describe('coarser buckets', () => {
  it('hold every bucket once, in order', () => {
    fc.assert(
      fc.property(times, fc.constantFrom(...bucketUnits), fc.constantFrom(...zones), (time, unit, zone) => {
        const groups = groupsOf(time, unit, zone);
        expect(groups[0]?.from).to.equal(0);
        expect(groups.at(-1)?.to).to.equal(time.length);
        for (const [i, { from, to, start }] of groups.entries()) {
          expect(from).to.equal(i === 0 ? 0 : groups[i - 1]!.to);
          expect(to).to.be.greaterThan(from);
          expect(start).to.be.at.most(time[from]!);
        }
      }),
    );
  });

  it('hold what begins in one hour, day, week or month by the calendar of the zone', () => {
    fc.assert(
      fc.property(
        times,
        fc.constantFrom('day', 'week', 'month'),
        fc.constantFrom(...zones),
        (time, unit, zone) => {
          const expected = new Map<string, number[]>();
          for (const at of time) {
            const name = nameOf(unit, zone, at);
            expected.set(name, [...(expected.get(name) ?? []), at]);
          }
          const groups = groupsOf(time, unit, zone).map(({ from, to }) => [...time.subarray(from, to)]);
          expect(groups).to.deep.equal([...expected.values()]);
        },
      ),
    );
  });

  it('begin where the unit does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: utc('2009-01-01T00:00'), max: utc('2027-01-01T00:00') }),
        fc.constantFrom(...bucketUnits),
        fc.constantFrom(...zones),
        (at, unit, zone) => {
          const start = unitStart(unit, at, zone);
          expect(start).to.be.at.most(at);
          if (unit === 'hour') return;
          expect(nameOf(unit, zone, start)).to.equal(nameOf(unit, zone, at));
          expect(nameOf(unit, zone, start - 1)).not.to.equal(nameOf(unit, zone, at));
        },
      ),
      { numRuns: 300 },
    );
  });

  const days: [zone: string, date: string, hours: number][] = [
    ['Europe/London', '2026-03-29', 23],
    ['Europe/London', '2026-10-25', 25],
    ['America/New_York', '2026-11-01', 25],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['UTC', '2026-03-29', 24],
  ];
  for (const [zone, date, hours] of days)
    it(`${date} in ${zone} has ${hours} hours`, () => {
      const noon = utc(`${date}T12:00`);
      const start = unitStart('day', noon, zone);
      expect((advance(start, unitWidth('day', zone)) - start) / hour).to.equal(hours);
      const every = Float64Array.from({ length: 72 * 4 }, (_, i) => start - day + i * 15 * minute);
      const group = groupsOf(every, 'day', zone).find((each) => each.start === start);
      expect((group!.to - group!.from) / 4).to.equal(hours);
    });

  it('an hour that the clock repeats is two hours', () => {
    const quarters = Float64Array.from({ length: 12 }, (_, i) => utc('2026-10-25T00:00') + i * 15 * minute);
    expect(groupsOf(quarters, 'hour', 'Europe/London').map(({ from }) => from)).to.deep.equal([0, 4, 8]);
  });

  const cuts: [what: string, from: string, starts: readonly string[]][] = [
    ['back', '2026-04-04T14:00', ['14:00', '15:00', '15:30', '16:30']],
    ['forward', '2026-10-03T14:30', ['14:30', '15:30', '16:00', '17:00']],
  ];
  for (const [what, from, starts] of cuts)
    it(`an hour that a clock set ${what} by half of one cuts short begins there`, () => {
      const quarters = Float64Array.from({ length: 12 }, (_, i) => utc(from) + i * 15 * minute);
      const groups = groupsOf(quarters, 'hour', 'Australia/Lord_Howe');
      expect(groups.map(({ start }) => new Date(start).toISOString().slice(11, 16))).to.deep.equal(starts);
      expect(groups.map(({ from }) => quarters[from])).to.deep.equal(groups.map(({ start }) => start));
    });

  it('a week begins on Monday, whatever the month', () => {
    expect(unitStart('week', utc('2026-11-01T10:00'), 'UTC')).to.equal(utc('2026-10-26T00:00'));
    expect(unitStart('week', utc('1969-12-31T10:00'), 'UTC')).to.equal(utc('1969-12-29T00:00'));
  });

  const orders: [BucketUnit, Parameters<typeof compareUnit>[1], ReturnType<typeof compareUnit>][] = [
    ['hour', { unit: 'ms', count: hour }, 'same'],
    ['hour', { unit: 'ms', count: 15 * minute }, 'coarser'],
    ['hour', { unit: 'ms', count: day }, 'finer'],
    ['day', { unit: 'ms', count: day }, 'same'],
    ['day', { unit: 'day', count: 1, zone: 'UTC' }, 'same'],
    ['day', { unit: 'ms', count: 7 * day }, 'finer'],
    ['week', { unit: 'day', count: 1, zone: 'UTC' }, 'coarser'],
    ['week', { unit: 'month', count: 1, zone: 'UTC' }, 'finer'],
    ['month', { unit: 'day', count: 7, zone: 'UTC' }, 'coarser'],
    ['month', { unit: 'month', count: 1, zone: 'UTC' }, 'same'],
    ['month', { unit: 'month', count: 3, zone: 'UTC' }, 'finer'],
  ];
  for (const [unit, width, order] of orders)
    it(`a ${unit} is ${order} beside ${width.count} ${width.unit}`, () => {
      expect(compareUnit(unit, width)).to.equal(order);
    });

  it('of nothing are none', () => {
    expect(groupsOf(new Float64Array(), 'day', 'UTC')).to.deep.equal([]);
  });
});
