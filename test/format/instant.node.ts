import { expect } from 'chai';
import { instant, iso, timeRange, zonedRange, type InstantStyle } from '../../src/format/instant.js';

const at = Date.UTC(2026, 10, 19, 14);
const hour = 3_600_000;
const plain = (text: string): string => text.replace(/[\u202f\u2009\u00a0]/g, ' ');
const london = (lang: string) => ({ lang, timeZone: 'Europe/London' });

describe('instant', () => {
  const cases: [InstantStyle, string, string, string, string][] = [
    ['date', 'Nov 19', '19 Nov', '19. Nov.', '19 nov.'],
    ['weekday-date', 'Thu, Nov 19', 'Thu 19 Nov', 'Do., 19. Nov.', 'jeu. 19 nov.'],
    ['time', '2 PM', '14:00', '14:00', '14:00'],
    ['date-time', 'Nov 19, 2 PM', '19 Nov, 14:00', '19. Nov., 14:00', '19 nov., 14:00'],
    ['full', 'Nov 19, 2026, 2 PM', '19 Nov 2026, 14:00', '19. Nov. 2026, 14:00', '19 nov. 2026, 14:00'],
    ['month', 'Nov', 'Nov', 'Nov', 'nov.'],
    ['year', '2026', '2026', '2026', '2026'],
  ];
  for (const [style, american, british, german, french] of cases) {
    it(`as ${style}: ${british}`, () => {
      const texts = ['en-US', 'en-GB', 'de', 'fr'].map((lang) => plain(instant(at, style, london(lang))));
      expect(texts).to.deep.equal([american, british, german, french]);
    });
  }

  it('keeps the minutes where there are some, also by a zone of half hours', () => {
    expect(plain(instant(at + 5 * 60_000, 'time', london('en-US')))).to.equal('2:05 PM');
    expect(plain(instant(at, 'time', { lang: 'en-US', timeZone: 'Asia/Kolkata' }))).to.equal('7:30 PM');
  });

  it('counts midnight and the small hours as the language does', () => {
    const midnight = Date.UTC(2026, 10, 19);
    expect(plain(instant(midnight, 'time', london('en-US')))).to.equal('12 AM');
    expect(instant(midnight, 'time', london('en-GB'))).to.equal('00:00');
    expect(instant(midnight + 9 * hour, 'time', london('es'))).to.equal('09:00');
  });

  it('goes by the wall clock of the zone, over a change of the clocks', () => {
    const newYork = { lang: 'en-GB', timeZone: 'America/New_York' };
    expect(instant(Date.UTC(2026, 10, 1, 5, 30), 'date-time', newYork)).to.equal('1 Nov, 01:30');
    expect(instant(Date.UTC(2026, 10, 1, 6, 30), 'date-time', newYork)).to.equal('1 Nov, 01:30');
    expect(instant(Date.UTC(2026, 10, 1, 7, 30), 'date-time', newYork)).to.equal('1 Nov, 02:30');
  });
});

describe('timeRange', () => {
  const range = (start: number, end: number, lang: string): string => plain(timeRange(start, end, lang));

  it('names a day once', () => {
    expect(range(at - 6 * hour, at - 5 * hour, 'en-GB')).to.equal('Thu 19 Nov, 08:00–09:00');
    expect(range(at, at + hour, 'en-US')).to.equal('Thu, Nov 19, 2 – 3 PM');
    expect(range(at, at + hour / 2, 'en-US')).to.equal('Thu, Nov 19, 2:00 – 2:30 PM');
  });

  it('names both days where there are two', () => {
    expect(range(at, at + 24 * hour, 'en-GB')).to.equal('Thu 19 Nov, 14:00 – Fri 20 Nov, 14:00');
  });
});

it('zonedRange names the zones of the hour that comes twice', () => {
  const fold = Date.UTC(2026, 9, 25);
  expect(plain(zonedRange(fold, fold + hour, london('en-GB')))).to.equal(
    'Sun 25 Oct, 01:00 BST – Sun 25 Oct, 01:00 GMT',
  );
});

it('iso is in UTC, with milliseconds only where there are some', () => {
  expect([iso(at), iso(at + 7)]).to.deep.equal(['2026-11-19T14:00:00Z', '2026-11-19T14:00:00.007Z']);
});
