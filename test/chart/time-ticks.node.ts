import { expect } from 'chai';
import fc from 'fast-check';
import { day, hour } from '../../src/chart/durations.js';
import { timeTicks, type TimeAxis, type TimeTick } from '../../src/chart/time-ticks.js';
import { dateOf, isStartOfDay, wallOf } from './oracle.js';

const utc = (text: string): number => Date.parse(`${text}Z`);

const axis = (start: number, end: number, more: Partial<TimeAxis> = {}): TimeAxis => ({
  start,
  end,
  width: 590,
  gap: 64,
  zone: 'UTC',
  finest: 'hour',
  ...more,
});

/** `16 12:00`, `*22` … as the wall shows it; a star is a strong tick. */
const written = (ticks: readonly TimeTick[], zone = 'UTC'): string =>
  ticks
    .map(({ at, kind, strong }) => {
      const { year, month, day: date, hour: hours } = wallOf(zone, at);
      const text = {
        hour: `${hours}h`,
        day: `${date}`,
        week: `${date}/${month}`,
        month: `m${month}`,
        year: `${year}`,
      };
      return `${strong ? '*' : ''}${text[kind]}`;
    })
    .join(' ');

const isHonest = (zone: string, { at, kind }: TimeTick): boolean => {
  const { month, day: date, hour: hours, minute, weekday } = wallOf(zone, at);
  switch (kind) {
    case 'hour':
      return minute === 0;
    case 'day':
      return isStartOfDay(zone, at) && (hours === 0 || wallOf(zone, at - 60_000).hour >= 22);
    case 'week':
      return isStartOfDay(zone, at) && weekday === 'Mon';
    case 'month':
      return isStartOfDay(zone, at) && date === 1 && month !== 1;
    case 'year':
      return isStartOfDay(zone, at) && date === 1 && month === 1;
  }
};

describe('time ticks', () => {
  const cases: [name: string, from: string, to: string, more: Partial<TimeAxis>, ticks: string][] = [
    [
      '6 hours: every hour, midnight an hour like any other',
      '2026-11-21T21:00',
      '2026-11-22T03:00',
      {},
      '21h 22h 23h 0h 1h 2h 3h',
    ],
    [
      'a day: every third hour, midnight as a strong date',
      '2026-11-21T08:00',
      '2026-11-22T07:00',
      {},
      '9h 12h 15h 18h 21h *22 3h 6h',
    ],
    ['48 hours', '2026-11-20T07:00', '2026-11-22T07:00', {}, '12h 18h *21 6h 12h 18h *22 6h'],
    [
      '48 hours, wide',
      '2026-11-20T07:00',
      '2026-11-22T07:00',
      { width: 1000 },
      '8h 12h 16h 20h *21 4h 8h 12h 16h 20h *22 4h',
    ],
    ['7 days', '2026-11-15T07:00', '2026-11-22T07:00', {}, '16 17 18 19 20 21 22'],
    ['7 days, narrow', '2026-11-15T07:00', '2026-11-22T07:00', { width: 190 }, '16 19 22'],
    [
      '90 days: Mondays, the first of a month strong',
      '2026-08-24T00:00',
      '2026-11-21T00:00',
      {},
      '*24/8 *7/9 21/9 *5/10 19/10 *2/11 16/11',
    ],
    [
      'a year: months, January as a strong year',
      '2025-11-22T00:00',
      '2026-11-22T00:00',
      {},
      '*2026 m3 m5 m7 m9 m11',
    ],
    ['six years', '2020-10-01T00:00', '2026-10-01T00:00', {}, '2021 2022 2023 2024 2025 2026'],
    ['two centuries', '1900-06-01T00:00', '2100-06-01T00:00', {}, '1950 2000 2050 2100'],
    ['two days of days have no hours', '2026-11-20T00:00', '2026-11-22T00:00', { finest: 'day' }, '20 21 22'],
    [
      'four months of months have no weeks',
      '2026-01-01T00:00',
      '2026-04-01T00:00',
      { finest: 'month' },
      '*2026 m2 m3 m4',
    ],
    ['no width at all leaves one tick', '2026-11-15T07:00', '2026-11-22T07:00', { width: 0 }, '16'],
    ['one instant', '2026-11-15T07:00', '2026-11-15T07:00', {}, '7h'],
  ];
  for (const [name, from, to, more, ticks] of cases)
    it(name, () => {
      expect(written(timeTicks(axis(utc(from), utc(to), more)))).to.equal(ticks);
    });

  const clockChanges: [name: string, zone: string, from: string, to: string, width: number, ticks: string][] =
    [
      [
        'an hour that comes twice is two ticks',
        'Europe/London',
        '2026-10-24T23:00',
        '2026-10-25T04:00',
        590,
        '0h 1h 1h 2h 3h 4h',
      ],
      [
        'an hour that is skipped is none',
        'Europe/London',
        '2026-03-28T23:00',
        '2026-03-29T04:00',
        590,
        '23h 0h 2h 3h 4h 5h',
      ],
      [
        'sparser ticks name the repeated hour once',
        'Europe/Berlin',
        '2026-10-24T16:00',
        '2026-10-25T10:00',
        590,
        '18h 20h 22h *25 2h 4h 6h 8h 10h',
      ],
      [
        'a day without midnight begins at one',
        'Africa/Cairo',
        '2026-04-23T10:00',
        '2026-04-24T10:00',
        1700,
        '12h 13h 14h 15h 16h 17h 18h 19h 20h 21h 22h 23h *24 2h 3h 4h 5h 6h 7h 8h 9h 10h 11h 12h 13h',
      ],
      [
        'hours of a half-hour zone',
        'Asia/Kolkata',
        '2026-11-21T00:00',
        '2026-11-21T05:00',
        590,
        '6h 7h 8h 9h 10h',
      ],
      [
        'days of New York begin at its midnight',
        'America/New_York',
        '2026-03-06T12:00',
        '2026-03-11T12:00',
        590,
        '7 8 9 10 11',
      ],
      [
        'a day that a zone skipped has no tick',
        'Pacific/Apia',
        '2011-12-28T12:00',
        '2012-01-02T12:00',
        590,
        '29 31 1 2 3',
      ],
    ];
  for (const [name, zone, from, to, width, ticks] of clockChanges)
    it(`${zone}: ${name}`, () => {
      expect(written(timeTicks(axis(utc(from), utc(to), { zone, width })), zone)).to.equal(ticks);
    });

  const zones = [
    'UTC',
    'Europe/London',
    'America/New_York',
    'America/St_Johns',
    'America/Santiago',
    'America/Havana',
    'Africa/Cairo',
    'Africa/Casablanca',
    'Antarctica/Troll',
    'Asia/Beirut',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Auckland',
    'Pacific/Chatham',
  ];

  it('are honest, sorted, inside, and as far apart as asked for, in any zone and any span', () => {
    const spans = fc.oneof(
      fc.integer({ min: 1, max: 48 }).map((hours) => hours * hour),
      fc.integer({ min: 2, max: 1500 }).map((days) => days * day),
    );
    const starts = fc.integer({ min: utc('2024-01-01T00:00') / hour, max: utc('2028-01-01T00:00') / hour });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        starts,
        spans,
        fc.integer({ min: 100, max: 2000 }),
        (zone, start, span, width) => {
          const asked = axis(start * hour, start * hour + span, { zone, width });
          const ticks = timeTicks(asked);
          ticks.forEach((tick, i) => {
            expect(isHonest(zone, tick), `${zone} ${tick.kind} ${new Date(tick.at).toISOString()}`).to.be
              .true;
            expect(tick.at).to.be.within(asked.start, asked.end);
            const before = ticks[i - 1];
            if (before) expect(((tick.at - before.at) / span) * width).to.be.at.least(64 - 1e-6);
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a week is never without a label, however narrow the chart', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 130, max: 2000 }),
        fc.nat(8760),
        (zone, width, hours) => {
          const start = utc('2026-01-01T00:00') + hours * hour;
          expect(timeTicks(axis(start, start + 7 * day, { zone, width })).length).to.be.at.least(2);
        },
      ),
    );
  });

  it('are honest on every day of 2026 on which a clock of any zone is set', function () {
    this.timeout(120_000);
    let changes = 0;
    const shift = (zone: string, at: number): number => {
      const { day: date, hour: hours, minute } = wallOf(zone, at);
      return date * 1440 + hours * 60 + minute;
    };
    for (const zone of Intl.supportedValuesOf('timeZone'))
      for (let at = utc('2026-01-01T00:00'); at < utc('2026-12-31T00:00'); at += 7 * day) {
        const [now, next] = [shift(zone, at), shift(zone, at + 7 * day)];
        if (now % 1440 === next % 1440) continue;
        changes++;
        for (const asked of [
          axis(at, at + 7 * day, { zone, width: 900 }),
          ...[0, 1, 2, 3, 4, 5, 6].map((n) => axis(at + n * day, at + (n + 1) * day, { zone, width: 1800 })),
        ])
          for (const tick of timeTicks(asked))
            expect(isHonest(zone, tick), `${zone} ${tick.kind} ${new Date(tick.at).toISOString()}`).to.be
              .true;
      }
    expect(changes).to.be.greaterThan(200);
  });

  it('show every date of a week once, whatever the clock does', () => {
    for (const zone of zones)
      for (let at = utc('2026-01-01T00:00'); at < utc('2026-12-25T00:00'); at += 7 * day) {
        const dates = timeTicks(axis(at, at + 7 * day, { zone, width: 2000 })).map((tick) =>
          dateOf(zone, tick.at),
        );
        expect(new Set(dates), zone).to.have.length(dates.length);
        expect(dates.length, zone).to.be.within(7, 8);
      }
  });
});
