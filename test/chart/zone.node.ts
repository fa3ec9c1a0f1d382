import { expect } from 'chai';
import fc from 'fast-check';
import { day, hour } from '../../src/chart/durations.js';
import { firstInstant, instantsOf, offsetAt, wallTime } from '../../src/chart/zone.js';
import { wallOf } from './oracle.js';

const utc = (text: string): number => Date.parse(`${text}Z`);

const zones = ['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Chatham'];

describe('zone', () => {
  const offsets: [zone: string, at: string, hours: number][] = [
    ['UTC', '2026-07-01T00:00', 0],
    ['Europe/London', '2026-03-29T00:59', 0],
    ['Europe/London', '2026-03-29T01:00', 1],
    ['Europe/London', '2026-10-25T00:59', 1],
    ['Europe/London', '2026-10-25T01:00', 0],
    ['America/New_York', '2026-03-08T06:59', -5],
    ['America/New_York', '2026-03-08T07:00', -4],
    ['Asia/Kolkata', '2026-01-01T00:00', 5.5],
    ['Australia/Lord_Howe', '2026-04-04T14:59', 11],
    ['Australia/Lord_Howe', '2026-04-04T15:00', 10.5],
    ['Pacific/Chatham', '2026-04-04T14:00', 12.75],
  ];
  for (const [zone, at, hours] of offsets)
    it(`${zone} is ${hours} h ahead of UTC at ${at}Z`, () => {
      expect(offsetAt(zone, utc(at)) / hour).to.equal(hours);
    });

  it('refuses a zone that Intl does not know', () => {
    expect(() => offsetAt('Mars/Olympus', 0)).to.throw(RangeError);
  });

  const walls: [zone: string, wall: string, why: string, instants: string[], first: string][] = [
    ['Europe/London', '2026-07-01T12:00', 'once', ['2026-07-01T11:00'], '2026-07-01T11:00'],
    ['Europe/London', '2026-03-29T01:30', 'never: the clock skips it', [], '2026-03-29T01:00'],
    [
      'Europe/London',
      '2026-10-25T01:30',
      'twice: the clock repeats it',
      ['2026-10-25T00:30', '2026-10-25T01:30'],
      '2026-10-25T00:30',
    ],
    ['Africa/Cairo', '2026-04-24T00:00', 'never: midnight is skipped', [], '2026-04-23T22:00'],
    ['Pacific/Apia', '2011-12-30T00:00', 'never: the day is skipped', [], '2011-12-30T10:00'],
  ];
  for (const [zone, wall, why, instants, first] of walls)
    it(`the wall in ${zone} shows ${wall} ${why}`, () => {
      expect(instantsOf(zone, utc(wall))).to.deep.equal(instants.map(utc));
      expect(firstInstant(zone, utc(wall))).to.equal(utc(first));
    });

  it('shows what Intl shows, at any minute of any zone', () => {
    const minutes = fc.integer({
      min: utc('2015-01-01T00:00') / 60_000,
      max: utc('2035-01-01T00:00') / 60_000,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, (zone, minute) => {
        const wall = new Date(wallTime(zone, minute * 60_000));
        const { year, month, day: date, hour: hours, minute: minutes } = wallOf(zone, minute * 60_000);
        expect([
          wall.getUTCFullYear(),
          wall.getUTCMonth() + 1,
          wall.getUTCDate(),
          wall.getUTCHours(),
          wall.getUTCMinutes(),
        ]).to.deep.equal([year, month, date, hours, minutes]);
      }),
      { numRuns: 500 },
    );
  });

  it('finds every instant again from what the wall showed', () => {
    const instants = fc.integer({ min: 0, max: 4000 * day });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, since) => {
        const at = utc('2020-01-01T00:00') + since;
        expect(instantsOf(zone, wallTime(zone, at))).to.include(at);
      }),
    );
  });
});
