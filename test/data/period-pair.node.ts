import { expect } from 'chai';
import { configure } from '../../src/data/configuration.js';
import { connect } from '../../src/data/connection.js';
import { feedOf } from '../../src/data/feeds.js';
import { pairInterval, periodPair } from '../../src/data/period-pair.js';
import { telemetry } from '../../src/data/sources.js';
import { forgetShared } from './forget-shared.js';
import { json, scriptedFetch, type Fetched } from './scripted-fetch.js';
import { settleStreams, VirtualClock } from './virtual-clock.js';

const minute = 60_000;
const query = ({ url }: Fetched): string => new URL(url).search;
const answer = ({ url }: Fetched): unknown => ({
  overview: { totalRequests: Number(new URL(url).searchParams.get('days')) },
  hourlyTrend: [],
});

describe('a pair of periods', () => {
  let clock: VirtualClock;
  const feed = () => {
    const { connection } = connect('https://api.example.com', 'https://admin.example.com/');
    return feedOf(periodPair({ days: 7, domain: 'a.example' }), connection!, clock);
  };
  const served = (reply: (asked: Fetched) => unknown): readonly Fetched[] => {
    const { fetch, asked } = scriptedFetch(reply);
    configure({ fetch });
    return asked;
  };

  beforeEach(() => {
    forgetShared();
    clock = new VirtualClock();
  });
  after(forgetShared);

  it('is asked at the same moment, and again after 15 minutes', async () => {
    const asked = served((one) => json(answer(one)));
    clock.draws = [0];
    feed().subscribe(() => undefined, pairInterval);
    await settleStreams();
    expect(asked.map(query)).to.deep.equal(['?days=7&domain=a.example', '?days=14&domain=a.example']);
    const { reading } = feed();
    if (reading.phase !== 'fresh') throw new Error(reading.phase);
    expect(reading.data.now.overview.totalRequests).to.equal(7);
    expect(reading.data.twice.overview.totalRequests).to.equal(14);
    await clock.advance(14 * minute, settleStreams);
    expect(asked).to.have.length(2);
    await clock.advance(1 * minute, settleStreams);
    expect(asked).to.have.length(4);
  });

  describe('beside a feed of the same days', () => {
    const single = () => {
      const { connection } = connect('https://api.example.com', 'https://admin.example.com/');
      return feedOf(telemetry({ days: 7, domain: 'a.example' }), connection!, clock);
    };
    const slow = (): readonly Fetched[] =>
      served((one) => new Promise((resolve) => clock.after(3000, () => resolve(json(answer(one))))));
    const phases = (): readonly string[] => [single(), feed()].map(({ reading }) => reading.phase);

    for (const [later, requests] of [
      [0, 2],
      [900, 2],
      [1000, 3],
    ] as const) {
      it(`that asked ${later} ms before is ${requests} requests, and both have their answers`, async () => {
        const asked = slow();
        single().subscribe(() => undefined, minute);
        await clock.advance(later, settleStreams);
        feed().subscribe(() => undefined, pairInterval);
        await clock.advance(4000, settleStreams);
        expect(phases()).to.deep.equal(['fresh', 'fresh']);
        expect(asked).to.have.length(requests);
      });
    }

    it('that is left meanwhile asks for itself', async () => {
      const asked = slow();
      const leave = single().subscribe(() => undefined, minute);
      feed().subscribe(() => undefined, pairInterval);
      leave();
      await clock.advance(7000, settleStreams);
      expect(feed().reading.phase).to.equal('fresh');
      expect(asked).to.have.length(3);
    });

    it('takes an answer of the same moment, and asks again when somebody wants another', async () => {
      const asked = served((one) => json(answer(one)));
      single().subscribe(() => undefined, minute);
      await settleStreams();
      feed().subscribe(() => undefined, pairInterval);
      await settleStreams();
      expect(phases()).to.deep.equal(['fresh', 'fresh']);
      expect(asked).to.have.length(2);
      await single().refresh();
      expect(asked).to.have.length(3);
    });

    it('takes no failure of the same moment', async () => {
      let down = true;
      const asked = served((one) => (down ? json({}, { status: 503 }) : json(answer(one))));
      single().subscribe(() => undefined, minute);
      await settleStreams();
      down = false;
      feed().subscribe(() => undefined, pairInterval);
      await settleStreams();
      expect(phases()).to.deep.equal(['failed', 'fresh']);
      expect(asked).to.have.length(3);
    });
  });

  it('is not asked while the page is hidden', async () => {
    const asked = served((one) => json(answer(one)));
    clock.visible = false;
    feed().subscribe(() => undefined, pairInterval);
    await clock.advance(30 * minute, settleStreams);
    expect(asked).to.have.length(0);
    clock.visible = true;
    await settleStreams();
    expect(asked).to.have.length(2);
  });

  it('is none where one half is missing, and keeps the last whole one', async () => {
    let down = false;
    served((one) => {
      const half = query(one).includes('14');
      return down && half ? json({ error: 'x' }, { status: 503 }) : json(answer(one));
    });
    feed().subscribe(() => undefined, pairInterval);
    await settleStreams();
    down = true;
    await feed().refresh();
    expect(feed().reading).to.deep.include({ phase: 'stale' });
    expect(feed().reading).to.have.nested.property('data.twice.overview.totalRequests', 14);
    expect(feed().reading).to.have.nested.property('problem.status', 503);
  });

  it('is told from the telemetry of the same days', () => {
    const { connection } = connect('https://api.example.com', 'https://admin.example.com/');
    expect(feed()).to.equal(feed());
    expect(feed()).to.not.equal(feedOf(telemetry({ days: 7, domain: 'a.example' }), connection!, clock));
  });

  for (const body of ['1', '{},{}', '"x"', 'null', '[]']) {
    it(`is unreadable of ${body}`, async () => {
      served(() => new Response(body));
      feed().subscribe(() => undefined, pairInterval);
      await settleStreams();
      expect(feed().reading).to.have.nested.property('problem.kind', 'unreadable');
    });
  }

  it('of which either half is full of zeros while its own days have requests has regressed', () => {
    const at = Date.parse('2026-11-22T00:00:00Z');
    const half = (daysAgo: number | null) => ({
      overview: { totalRequests: daysAgo === null ? 0 : 1 },
      cost: { total: 0 },
      tokens: { total: 0 },
      hourlyTrend:
        daysAgo === null
          ? []
          : [{ hour: new Date(at - daysAgo * 24 * 60 * minute).toISOString(), requests: 1, cost: 0 }],
    });
    const source = periodPair({ days: 7 });
    const pair = (now: number | null, twice: number | null) =>
      source.read([half(now), half(twice)], at).data ?? expect.fail();
    const regressed = (now: number | null, twice: number | null): boolean | undefined =>
      source.regressed?.(pair(now, twice), pair(null, null), at);
    expect([regressed(7, null), regressed(8, null)]).to.deep.equal([true, false]);
    expect([regressed(null, 14), regressed(null, 15)]).to.deep.equal([true, false]);
  });
});
