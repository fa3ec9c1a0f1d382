import { expect } from 'chai';
import fc from 'fast-check';
import { bucketWidth } from '../../src/chart/bucket-width.js';
import { advance, bucketsBetween, type BucketWidth } from '../../src/chart/buckets.js';
import { currentTime, runningFrom } from '../../src/chart/current.js';
import { day, hour, minute } from '../../src/chart/durations.js';

const times = (...texts: string[]): Float64Array =>
  Float64Array.from(texts, (text) => Date.parse(text.length > 10 ? `${text}Z` : text));

const every = (start: string, step: number, indexes: readonly number[]): Float64Array =>
  Float64Array.from(indexes, (index) => Date.parse(start) + index * step);

const ms = (count: number): BucketWidth => ({ unit: 'ms', count });

describe('bucketWidth', () => {
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
  const cases: [name: string, zone: string, starts: Float64Array, width: BucketWidth | null][] = [
    ['no bucket has no width', 'UTC', times(), null],
    ['hours', 'UTC', every('2026-11-15', hour, upTo(168)), ms(hour)],
    ['hours with nights left out', 'UTC', every('2026-11-15', hour, [7, 8, 9, 10, 20, 31, 32, 33]), ms(hour)],
    [
      'hours so sparse that no two follow each other',
      'UTC',
      every('2026-11-15', hour, [0, 3, 7, 14]),
      ms(hour),
    ],
    [
      'hours with one stray start',
      'UTC',
      every('2026-11-15', hour, [...upTo(60), 59.3, 60]).sort(),
      ms(hour),
    ],
    ['hours whose starts are some seconds off', 'UTC', every('2026-11-15', hour, [0, 1.001, 2, 3]), ms(hour)],
    ['a start that comes twice', 'UTC', every('2026-11-15', hour, [0, 1, 1, 2]), ms(hour)],
    ['quarters of an hour', 'UTC', every('2026-11-15', 15 * minute, [0, 1, 2, 5, 6]), ms(15 * minute)],
    ['six hours', 'UTC', every('2026-11-15', 6 * hour, upTo(8)), ms(6 * hour)],
    ['days, whatever the field is called', 'Europe/Paris', every('2026-11-15', day, upTo(7)), ms(day)],
    ['weeks', 'UTC', every('2026-11-02', 7 * day, upTo(6)), ms(7 * day)],
    [
      'days of a zone, one of which has 25 hours',
      'Europe/London',
      times('2026-10-23T23:00', '2026-10-24T23:00', '2026-10-26T00:00', '2026-10-27T00:00'),
      { unit: 'day', count: 1, zone: 'Europe/London' },
    ],
    [
      'days of a zone, one of which has 23 hours',
      'America/New_York',
      times('2026-03-06T05:00', '2026-03-07T05:00', '2026-03-08T05:00', '2026-03-09T04:00'),
      { unit: 'day', count: 1, zone: 'America/New_York' },
    ],
    [
      'months',
      'Europe/London',
      times('2026-01-01', '2026-02-01', '2026-03-01', '2026-05-01'),
      { unit: 'month', count: 1, zone: 'UTC' },
    ],
    [
      'months of a zone',
      'Europe/Berlin',
      times('2026-02-28T23:00', '2026-03-31T22:00', '2026-04-30T22:00'),
      { unit: 'month', count: 1, zone: 'Europe/Berlin' },
    ],
    [
      'quarters of a year',
      'UTC',
      times('2025-10-01', '2026-01-01', '2026-04-01'),
      { unit: 'month', count: 3, zone: 'UTC' },
    ],
    ['four weeks are no month', 'UTC', every('2026-11-02', 28 * day, upTo(4)), ms(28 * day)],
    ['one bucket on the hour', 'UTC', times('2026-11-15T07:00'), ms(hour)],
    ['one bucket at midnight', 'UTC', times('2026-11-15'), ms(day)],
    ['one bucket at midnight of the zone', 'Asia/Kolkata', times('2026-11-14T18:30'), ms(day)],
    ['one bucket at any minute', 'UTC', times('2026-11-15T07:20'), ms(minute)],
    [
      'two buckets three hours apart may be hours',
      'UTC',
      times('2026-11-15T07:00', '2026-11-15T10:00'),
      ms(hour),
    ],
    ['two buckets a day apart at midnight', 'UTC', times('2026-11-15', '2026-11-16'), ms(day)],
    ['two buckets a day apart at 14:00', 'UTC', times('2026-11-15T14:00', '2026-11-16T14:00'), ms(hour)],
  ];
  for (const [name, zone, starts, width] of cases)
    it(name, () => {
      expect(bucketWidth(starts, zone)).to.deep.equal(width);
    });

  it('finds the hour in whatever hours a quiet week left', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 167 }), { minLength: 2, maxLength: 80 });
    fc.assert(
      fc.property(some, (indexes) => {
        const sorted = [0, 1, 2, ...indexes.map((index) => index + 3)].sort((a, b) => a - b);
        expect(bucketWidth(every('2026-11-15', hour, sorted), 'UTC')).to.deep.equal(ms(hour));
      }),
    );
  });
});

describe('advance', () => {
  const cases: [name: string, width: BucketWidth, start: string, steps: number, end: string][] = [
    ['an hour', ms(hour), '2026-11-15T07:00', 2, '2026-11-15T09:00'],
    ['a day', { unit: 'day', count: 1, zone: 'Europe/London' }, '2026-10-24T23:00', 1, '2026-10-26T00:00'],
    ['a month', { unit: 'month', count: 1, zone: 'UTC' }, '2026-01-01T00:00', 1, '2026-02-01T00:00'],
    [
      'a quarter',
      { unit: 'month', count: 3, zone: 'Europe/Berlin' },
      '2025-12-31T23:00',
      1,
      '2026-03-31T22:00',
    ],
  ];
  for (const [name, width, start, steps, end] of cases)
    it(`by ${name}, and back as a number of buckets`, () => {
      const [from, to] = [Date.parse(`${start}Z`), Date.parse(`${end}Z`)];
      expect(advance(from, width, steps)).to.equal(to);
      expect(bucketsBetween(from, to, width)).to.equal(steps);
    });
});

describe('the bucket that is running', () => {
  const starts = every('2026-11-15', hour, [0, 1, 2]);
  const cases: [now: string, from: number][] = [
    ['2026-11-15T02:00', 2],
    ['2026-11-15T02:59', 2],
    ['2026-11-15T03:00', 3],
    ['2026-11-16T00:00', 3],
    ['2026-11-15T01:30', 1],
  ];
  for (const [now, from] of cases)
    it(`at ${now} begins at index ${from} of 3`, () => {
      expect(runningFrom(starts, ms(hour), Date.parse(`${now}Z`))).to.equal(from);
    });

  it('is unknown without a width', () => {
    expect(runningFrom(starts, null, 0)).to.equal(3);
  });

  it('a bucket far in the future means that the clock is slow, an old one means no traffic', () => {
    const now = Date.parse('2026-11-15T07:30Z');
    expect(currentTime(now, now + 2 * hour, ms(hour))).to.equal(now + 2 * hour);
    expect(currentTime(now, now + hour / 2, ms(hour))).to.equal(now);
    expect(currentTime(now, now - 9 * hour, ms(hour))).to.equal(now);
  });
});
