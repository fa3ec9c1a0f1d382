import { expect } from 'chai';
import fc from 'fast-check';
import { Dataset } from '../../mock-api/dataset.js';
import { random } from '../../mock-api/random.js';
import { DAY, HOUR, THURSDAY } from './api.js';

const shop = (seed = 7, volume = 1, keepDays = 90) =>
  new Dataset({ seed, volume, keepDays, site: 'crawled' });
const week = { from: THURSDAY - 7 * DAY, to: THURSDAY };
const seeds = fc.nat(10_000);

describe('random', () => {
  it('gives the same numbers for the same keys', () => {
    fc.assert(
      fc.property(seeds, fc.string(), (seed, key) => {
        expect(random(seed, key).uuid()).to.equal(random(seed, key).uuid());
      }),
    );
  });

  it('gives other numbers for other keys', () => {
    const ids = Array.from({ length: 2_000 }, (_, hour) => random(7, 'hour', hour).uuid());
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('writes a version 4 UUID', () => {
    expect(random(1).uuid()).to.match(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('picks by weight', () => {
    const chance = random('weights');
    const picks = Array.from({ length: 4_000 }, () =>
      chance.weighted([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    expect(picks.filter((pick) => pick === 'often').length).to.be.within(2_850, 3_150);
    expect(picks).not.to.include('never');
  });

  it('counts rare things around their mean', () => {
    const chance = random('poisson');
    const counts = Array.from({ length: 2_000 }, () => chance.poisson(2.5));
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).to.be.within(2.35, 2.65);
    expect(chance.poisson(0)).to.equal(0);
  });

  it('refuses to choose from nothing', () => {
    expect(() => random(1).pick([])).to.throw(RangeError);
    expect(() => random(1).weighted([['never', 0]])).to.throw(RangeError);
  });
});

describe('dataset', () => {
  it('is the same for the same seed, whichever hour is asked for first', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const late = shop(seed);
        late.at(THURSDAY).telemetry({ from: THURSDAY - HOUR, to: THURSDAY });
        expect(late.at(THURSDAY).telemetry(week)).to.deep.equal(shop(seed).at(THURSDAY).telemetry(week));
      }),
      { numRuns: 5 },
    );
  });

  it('is another for another seed', () => {
    expect(shop(1).at(THURSDAY).telemetry(week)).not.to.deep.equal(shop(2).at(THURSDAY).telemetry(week));
  });

  it('only grows while the clock runs: two hours later the rows of before are the same', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 60 * 24 }), (seed, minutes) => {
        const rows = shop(seed);
        const later = THURSDAY + minutes * 60_000;
        for (const table of ['telemetry', 'conversations', 'messages'] as const) {
          expect(rows.at(later)[table](week)).to.deep.equal(rows.at(THURSDAY)[table](week));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('holds nothing of the future and nothing that was cleaned up', () => {
    const rows = shop(7, 1, 30).at(THURSDAY);
    const times = rows.telemetry({ from: 0, to: THURSDAY + DAY }).map((row) => row.created_at);
    expect(Math.max(...times)).to.be.at.most(THURSDAY);
    expect(Math.min(...times)).to.be.within(THURSDAY - 30 * DAY, THURSDAY - 29 * DAY);
  });

  it('lets adjacent spans share no row', () => {
    const rows = shop().at(THURSDAY);
    const cut = rows.telemetry(week)[50]!.created_at;
    const before = rows.telemetry({ from: week.from, to: cut });
    const after = rows.telemetry({ from: cut, to: week.to });
    expect(before.length + after.length).to.equal(rows.telemetry(week).length);
  });

  it('has a real shop’s volume: 50–100 requests a day on average, fewer at weekends', () => {
    const rows = shop()
      .at(THURSDAY)
      .telemetry({ from: THURSDAY - 84 * DAY, to: THURSDAY });
    expect(rows.length / 84).to.be.within(50, 100);
    const weekend = rows.filter((row) => [0, 6].includes(new Date(row.created_at).getUTCDay()));
    expect(weekend.length / 24).to.be.below(0.7 * (rows.length / 84));
  });

  it('sleeps at night, UTC', () => {
    const hours = shop()
      .at(THURSDAY)
      .telemetry(week)
      .map((row) => new Date(row.created_at).getUTCHours());
    expect(hours.filter((hour) => hour >= 2 && hour < 6)).to.deep.equal([]);
  });

  it('has an outage in every week: three working hours without a row', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const outage = { from: Date.UTC(2026, 10, 17, 13) - 1, to: Date.UTC(2026, 10, 17, 16) - 1 };
        expect(shop(seed).at(THURSDAY).telemetry(outage)).to.deep.equal([]);
        expect(shop(seed).at(THURSDAY).telemetry(week)).not.to.deep.equal([]);
      }),
      { numRuns: 10 },
    );
  });

  it('has a spike in every week, well above the median hour', () => {
    const cost = new Map<number, number>();
    for (const row of shop().at(THURSDAY).telemetry(week)) {
      const hour = Math.floor(row.created_at / HOUR);
      cost.set(hour, (cost.get(hour) ?? 0) + (row.cost ?? 0));
    }
    const sorted = [...cost.values()].sort((one, other) => one - other);
    expect(Math.max(...sorted)).to.be.above(4 * sorted[Math.floor(sorted.length / 2)]!);
  });

  it('knows four priced models and one without a price', () => {
    const rows = shop().at(THURSDAY).telemetry(week);
    const unpriced = rows.filter((row) => row.cost === null);
    expect(new Set(rows.map((row) => row.model)).size).to.equal(5);
    expect(new Set(unpriced.map((row) => row.model))).to.deep.equal(new Set(['llama-3.1-70b']));
    expect(unpriced.every((row) => row.input_tokens > 0)).to.equal(true);
  });

  it('writes one row of telemetry for each question, under a session id of its own', () => {
    const rows = shop().at(THURSDAY);
    const sessions = rows.telemetry(week);
    expect(new Set(sessions.map((row) => row.session_id)).size).to.equal(sessions.length);
    const answers = rows.messages(week).filter((message) => message.role === 'assistant');
    expect(answers.map((message) => message.created_at)).to.have.members(sessions.map((row) => row.end_time));
  });

  it('is empty without volume and without site', () => {
    const rows = new Dataset({ seed: 7, volume: 0, keepDays: 90, site: 'none' }).at(THURSDAY);
    expect([...rows.telemetry(week), ...rows.messages(week), ...rows.running()]).to.deep.equal([]);
    expect([...rows.pages, ...rows.embeddings, ...rows.extractions, ...rows.stores]).to.deep.equal([]);
  });

  it('crawls every page again within a week, and never in the future', () => {
    const rows = shop();
    for (const page of rows.at(THURSDAY).pages) {
      expect(page.scraped_at).to.be.within(THURSDAY - 7 * DAY, THURSDAY);
    }
  });
});
