import { expect } from 'chai';
import { configure } from '../../src/data/configuration.js';
import { connect, type Connection } from '../../src/data/connection.js';
import { feedOf, liveFeeds } from '../../src/data/feeds.js';
import { checkAlerts, telemetry } from '../../src/data/sources.js';
import { totalSource } from './scripted-send.js';
import { json, scriptedFetch } from './scripted-fetch.js';
import { forgetShared } from './forget-shared.js';
import { settleStreams, VirtualClock } from './virtual-clock.js';

const quiet = (): void => undefined;
const minute = 60_000;

describe('the feeds of a page', () => {
  let clock: VirtualClock;
  let asked: unknown[];

  const to = (baseUrl = 'https://api.example.com'): Connection => {
    const { connection } = connect(baseUrl, 'https://admin.example.com/');
    if (!connection) throw new Error(`${baseUrl} was refused`);
    return connection;
  };

  beforeEach(() => {
    forgetShared();
    clock = new VirtualClock();
    const scripted = scriptedFetch(() => json({ total: 1 }));
    ({ asked } = scripted);
    configure({ fetch: scripted.fetch });
  });
  after(forgetShared);

  it('are one for the same question, and another for any other', () => {
    const one = feedOf(telemetry({ days: 7 }), to(), clock);
    expect(feedOf(telemetry({ days: 7 }), to('https://API.example.com/'), clock)).to.equal(one);
    const others = [
      feedOf(telemetry({ days: 30 }), to(), clock),
      feedOf(telemetry({ days: 7, domain: 'a.example' }), to(), clock),
      feedOf(telemetry({ days: 7 }), to('https://eu.example.com'), clock),
      feedOf(checkAlerts(), to(), clock),
      feedOf(checkAlerts({ domain: 'a.example' }), to(), clock),
    ];
    expect(new Set([one, ...others])).to.have.length(6);
  });

  it('are others when somebody else may be signed in', () => {
    const before = feedOf(telemetry({ days: 7 }), to(), clock);
    configure({ headers: () => Promise.resolve({}) });
    expect(feedOf(telemetry({ days: 7 }), to(), clock)).to.not.equal(before);
  });

  it('ask through the client', async () => {
    const feed = feedOf(totalSource(), to(), clock);
    feed.subscribe(quiet, 10_000);
    await settleStreams();
    expect(feed.reading).to.deep.include({ phase: 'fresh', data: { total: 1 } });
    expect(asked).to.have.length(1);
  });

  it('keep their answer for a minute, so that a widget that comes back shows it at once', async () => {
    const leave = feedOf(totalSource(), to(), clock).subscribe(quiet, 300_000);
    await settleStreams();
    leave();
    await clock.advance(minute);
    const feed = feedOf(totalSource(), to(), clock);
    expect(feed.reading.phase).to.equal('fresh');
    feed.subscribe(quiet, 300_000);
    await settleStreams();
    expect(asked).to.have.length(1);
  });

  it('are forgotten after that at the next use, without a timer', async () => {
    const feed = feedOf(totalSource(), to(), clock);
    feed.subscribe(quiet, 300_000)();
    await clock.advance(minute + 1, settleStreams);
    expect(clock.timers).to.equal(0);
    expect(feedOf(totalSource(), to(), clock)).to.not.equal(feed);
  });

  it('are kept for as long as a server sent everybody away, so that whoever comes back does not ask before then', async () => {
    const { fetch, asked } = scriptedFetch(() =>
      json({}, { status: 429, headers: { 'retry-after': '600' } }),
    );
    configure({ fetch });
    const comeAndStayAway = async (ms: number): Promise<void> => {
      const leave = feedOf(totalSource(), to(), clock).subscribe(quiet, 10_000);
      await settleStreams();
      leave();
      await clock.advance(ms, settleStreams);
    };
    await comeAndStayAway(9 * minute);
    await comeAndStayAway(2 * minute);
    expect(asked).to.have.length(1);
    await comeAndStayAway(0);
    expect(asked).to.have.length(2);
  });

  it('put the answers to a question of two parts into one list, and are another feed than each part', async () => {
    const request = telemetry({ days: 14 }).request;
    const read = (json: unknown) => ({ data: json, issues: [] });
    const both = { ...totalSource(), second: request, read };
    const feed = feedOf<unknown>(both, to(), clock);
    expect(feed).to.not.equal(feedOf(totalSource(), to(), clock));
    feed.subscribe(quiet, 10_000);
    await settleStreams();
    expect(feed.reading).to.deep.include({ data: [{ total: 1 }, { total: 1 }] });
    expect(asked).to.have.length(2);
  });

  it('are listed for one API alone where it is named', () => {
    const feed = feedOf(totalSource(), to(), clock);
    feed.subscribe(quiet, 10_000);
    feedOf(totalSource(), to('https://eu.example.com'), clock).subscribe(quiet, 10_000);
    expect(liveFeeds(clock)).to.have.length(2);
    expect(liveFeeds(clock, to())).to.deep.equal([feed]);
  });

  it('are listed while somebody is subscribed', () => {
    const feed = feedOf(totalSource(), to(), clock);
    feedOf(telemetry({ days: 30 }), to(), clock);
    expect(liveFeeds(clock)).to.deep.equal([]);
    const leave = feed.subscribe(quiet, 10_000);
    expect(liveFeeds(clock)).to.deep.equal([feed]);
    leave();
    expect(liveFeeds(clock)).to.deep.equal([]);
  });
});
