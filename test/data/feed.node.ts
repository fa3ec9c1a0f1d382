import { expect } from 'chai';
import { Feed } from '../../src/data/feed.js';
import type { Problem } from '../../src/data/problem.js';
import type { Reading } from '../../src/data/reading.js';
import { down, ScriptedSend, total, totalSource, type Total } from './scripted-send.js';
import { settle, VirtualClock } from './virtual-clock.js';

const seconds = 1000;
const minutes = 60 * seconds;

describe('a feed', () => {
  let clock: VirtualClock;
  let server: ScriptedSend;
  let feed: Feed<Total>;
  let heard: Reading<Total>[];
  let believesZero: boolean;

  const listen = (reading: Reading<Total>): void => {
    heard.push(reading);
  };
  const quiet = (): void => undefined;
  const answering = (text: () => string): void => {
    server.reply = (sent) => sent.answer(text());
  };
  const failing = (problem: Problem): void => {
    server.reply = (sent) => sent.fail(problem);
  };
  const shown = (): unknown => ('data' in feed.reading ? feed.reading.data.total : null);

  beforeEach(() => {
    clock = new VirtualClock();
    server = new ScriptedSend(clock);
    believesZero = true;
    feed = new Feed({ source: totalSource(() => believesZero), send: server.send, clock });
    heard = [];
  });

  describe('asks', () => {
    it('once for many subscribers, and tells them all', async () => {
      let told = 0;
      for (let widget = 0; widget < 50; widget += 1) feed.subscribe(() => (told += 1), 10 * seconds);
      expect(server.count).to.equal(1);
      server.last.answer(total(1));
      await settle();
      expect(told).to.equal(50);
    });

    it('at once for the first subscriber, without jitter', () => {
      clock.draws = [0.99];
      feed.subscribe(listen, 10 * seconds);
      expect(server.count).to.equal(1);
    });

    it('again after the interval, later by the jitter and by no more than a tenth', async () => {
      answering(() => total(1));
      for (const [draw, gap] of [
        [0, 10_000],
        [0.5, 10_500],
        [0.99, 10_990],
      ] as const) {
        clock.draws = [draw];
        const leave = new Feed({ source: totalSource(), send: server.send, clock }).subscribe(quiet, 10_000);
        await clock.advance(15 * seconds);
        expect(server.gap).to.be.closeTo(gap, 1);
        leave();
      }
    });

    it('by the clock of the request, so that a slow server does not stretch the interval', async () => {
      clock.draws = [0];
      feed.subscribe(listen, 10 * seconds);
      await clock.advance(6 * seconds);
      server.last.answer(total(1));
      await clock.advance(4 * seconds);
      expect(server.gap).to.equal(10 * seconds);
    });

    it('as often as the most eager subscriber wants', async () => {
      clock.draws = [0];
      answering(() => total(1));
      feed.subscribe(listen, 30 * seconds);
      feed.subscribe(listen, 10 * seconds);
      await clock.advance(60 * seconds);
      expect(server.count).to.equal(7);
    });

    it('sooner than planned, when a more eager subscriber comes', async () => {
      clock.draws = [0];
      answering(() => total(1));
      feed.subscribe(listen, 300 * seconds);
      await clock.advance(4 * seconds);
      feed.subscribe(listen, 10 * seconds);
      await clock.advance(6 * seconds);
      expect(server.gap).to.equal(10 * seconds);
    });

    it('at once, when a more eager subscriber finds the answer too old', async () => {
      answering(() => total(1));
      feed.subscribe(listen, 300 * seconds);
      await clock.advance(20 * seconds);
      feed.subscribe(listen, 10 * seconds);
      expect(server.count).to.equal(2);
    });

    it('less often again when the most eager subscriber leaves', async () => {
      clock.draws = [0];
      answering(() => total(1));
      feed.subscribe(listen, 30 * seconds);
      feed.subscribe(listen, 10 * seconds)();
      await clock.advance(29 * seconds);
      expect(server.count).to.equal(1);
      await clock.advance(1 * seconds);
      expect(server.count).to.equal(2);
    });

    it('one time for an interval of 0, and for one that is no interval', async () => {
      answering(() => total(1));
      for (const interval of [0, -5, NaN, Infinity]) feed.subscribe(listen, interval);
      await clock.advance(60 * minutes);
      expect(server.count).to.equal(1);
      expect(clock.timers).to.equal(0);
    });

    it('one time for an interval of 0, also when that fails', async () => {
      failing(down);
      feed.subscribe(listen, 0);
      await clock.advance(60 * minutes);
      expect(server.count).to.equal(1);
      expect(feed.reading).to.deep.include({ phase: 'failed', retry: { attempts: 1, nextAt: null } });
    });

    it('a failing server no sooner than due for a newcomer that wants one answer', async () => {
      failing(down);
      feed.subscribe(listen, 0);
      await clock.advance(5 * seconds);
      feed.subscribe(listen, 0);
      await clock.advance(57 * seconds);
      expect(server.count).to.equal(1);
      await clock.advance(5 * seconds);
      expect(server.count).to.equal(2);
    });

    it('not again for a subscriber that comes within the interval', async () => {
      answering(() => total(1));
      const leave = feed.subscribe(listen, 30 * seconds);
      await clock.advance(5 * seconds);
      leave();
      await clock.advance(5 * seconds);
      feed.subscribe(listen, 30 * seconds);
      await clock.advance(19 * seconds);
      expect(server.count).to.equal(1);
      expect(shown()).to.equal(1);
    });

    it('one time in a hundred changes of mind', () => {
      for (let flap = 0; flap < 100; flap += 1) feed.subscribe(listen, 10 * seconds)();
      feed.subscribe(listen, 10 * seconds);
      expect(server.count).to.equal(1);
    });
  });

  describe('asks nothing', () => {
    beforeEach(() => answering(() => total(1)));

    it('while nobody is subscribed', async () => {
      await clock.advance(10 * minutes);
      const leave = feed.subscribe(listen, 10 * seconds);
      await settle();
      leave();
      leave();
      await clock.advance(10 * minutes);
      expect(server.count).to.equal(1);
      expect(clock.timers, 'timers').to.equal(0);
      expect(clock.watchers, 'watchers').to.equal(0);
    });

    for (const gate of ['visible', 'online'] as const) {
      const state = gate === 'visible' ? 'hidden' : 'offline';

      it(`while the page is ${state}`, async () => {
        feed.subscribe(listen, 10 * seconds);
        await clock.advance(5 * seconds);
        clock[gate] = false;
        await clock.advance(10 * minutes);
        expect(server.count).to.equal(1);
        expect(clock.timers).to.equal(0);
      });

      it(`at first while the page is ${state}, then at once`, async () => {
        clock[gate] = false;
        feed.subscribe(listen, 10 * seconds);
        await clock.advance(1 * minutes);
        expect(server.count).to.equal(0);
        clock[gate] = true;
        expect(server.count).to.equal(1);
      });

      it(`after having been ${state}, if the answer is not overdue`, async () => {
        feed.subscribe(listen, 30 * seconds);
        await clock.advance(5 * seconds);
        clock[gate] = false;
        await clock.advance(5 * seconds);
        clock[gate] = true;
        await clock.advance(19 * seconds);
        expect(server.count).to.equal(1);
        expect(feed.reading.phase).to.equal('fresh');
      });

      it(`after having been ${state}, but at once if it is overdue`, async () => {
        feed.subscribe(listen, 30 * seconds);
        await clock.advance(5 * seconds);
        clock[gate] = false;
        await clock.advance(5 * minutes);
        clock[gate] = true;
        expect(server.count).to.equal(2);
      });
    }

    it('for one answer that it has, however often the page comes back', async () => {
      feed.subscribe(listen, 0);
      await settle();
      for (let times = 0; times < 5; times += 1) {
        clock.visible = false;
        await clock.advance(10 * minutes);
        clock.visible = true;
      }
      expect(server.count).to.equal(1);
    });
  });

  describe('by both clocks', () => {
    beforeEach(() => answering(() => total(1)));

    it('finds an answer overdue after a sleep, within a minute by itself', async () => {
      feed.subscribe(listen, 30 * minutes);
      await clock.advance(1 * minutes);
      clock.sleep(8 * 60 * minutes);
      await clock.advance(1 * minutes);
      expect(server.count).to.equal(2);
    });

    it('finds it at once when the page is told of the sleep', async () => {
      feed.subscribe(listen, 30 * minutes);
      await clock.advance(1 * minutes);
      clock.sleep(8 * 60 * minutes);
      clock.notify();
      expect(server.count).to.equal(2);
    });

    it('does not wait for a wall clock that was set back', async () => {
      clock.draws = [0];
      feed.subscribe(listen, 30 * seconds);
      await clock.advance(10 * seconds);
      clock.setWall(clock.now() - 24 * 60 * minutes);
      await clock.advance(20 * seconds);
      expect(server.count).to.equal(2);
    });

    it('keeps to an interval that no timer can hold', async () => {
      feed.subscribe(listen, 2 ** 40);
      await clock.advance(24 * 60 * minutes);
      expect(server.count).to.equal(1);
    });
  });

  describe('when the last subscriber leaves', () => {
    it('aborts the request, and a late answer of it is not believed', async () => {
      const leave = feed.subscribe(listen, 10 * seconds);
      const { signal, answer } = server.last;
      leave();
      await clock.advance(0);
      expect(signal.aborted).to.be.true;
      answer(total(1));
      await settle();
      expect(feed.reading).to.deep.equal({ phase: 'loading' });
    });

    it('neither aborts nor asks again if it comes back within the turn, as a widget that is moved does', async () => {
      feed.subscribe(listen, 10 * seconds)();
      feed.subscribe(listen, 10 * seconds);
      await clock.advance(1 * seconds);
      expect(server.count).to.equal(1);
      expect(server.last.signal.aborted).to.be.false;
    });

    it('remembers since when it is idle', async () => {
      expect(feed.idleSince?.at).to.equal(clock.now());
      const leave = feed.subscribe(listen, 10 * seconds);
      expect(feed.idleSince).to.be.null;
      await clock.advance(5 * seconds);
      leave();
      expect(feed.idleSince?.at).to.equal(clock.now());
    });
  });

  describe('tells', () => {
    it('loading, then the answer with the moment at which it came', async () => {
      expect(feed.reading).to.deep.equal({ phase: 'loading' });
      feed.subscribe(listen, 10 * seconds);
      await clock.advance(2 * seconds);
      server.last.answer(total(7));
      await settle();
      const stamp = { at: clock.now(), steady: 2 * seconds };
      const fresh = { phase: 'fresh', data: { total: 7 }, stamp, issues: [], refreshing: false };
      expect(feed.reading).to.deep.equal(fresh);
      expect(heard).to.deep.equal([fresh]);
    });

    it('nothing when the answer is the same, but moves the stamp on', async () => {
      clock.draws = [0];
      answering(() => total(1));
      feed.subscribe(listen, 10 * seconds);
      await clock.advance(30 * seconds);
      expect(server.count).to.equal(4);
      expect(heard).to.have.length(1);
      expect(feed.reading).to.have.nested.property('stamp.steady', 30 * seconds);
    });

    it('an answer of the same text without reading it', async () => {
      let reads = 0;
      const source = totalSource();
      const counting = { ...source, read: (json: unknown) => ((reads += 1), source.read(json, 0)) };
      answering(() => total(1));
      new Feed({ source: counting, send: server.send, clock }).subscribe(listen, 10 * seconds);
      await clock.advance(5 * minutes);
      expect(reads).to.equal(1);
    });

    it('no older answer after a newer one', async () => {
      feed.subscribe(listen, 10 * seconds)();
      const older = server.last;
      await clock.advance(0);
      feed.subscribe(listen, 10 * seconds);
      server.last.answer(total(2));
      await settle();
      older.answer(total(1));
      await settle();
      expect(shown()).to.equal(2);
      expect(heard).to.have.length(1);
    });

    it('every subscriber, also after one that throws', async () => {
      feed.subscribe(() => {
        throw new Error('a widget is broken');
      }, 10 * seconds);
      feed.subscribe(listen, 10 * seconds);
      server.last.answer(total(1));
      await settle();
      expect(heard).to.have.length(1);
    });
  });

  describe('in an outage', () => {
    beforeEach(async () => {
      clock.draws = [0];
      answering(() => total(1));
      feed.subscribe(listen, 10 * seconds);
      await settle();
      failing(down);
      await clock.advance(10 * seconds);
    });

    it('keeps the last good value, and says why there is no newer one and when it asks again', () => {
      const stamp = { at: clock.now() - 10 * seconds, steady: 0 };
      const retry = { attempts: 1, nextAt: clock.now() + 12 * seconds };
      expect(feed.reading).to.deep.equal({
        phase: 'stale',
        data: { total: 1 },
        stamp,
        issues: [],
        refreshing: false,
        problem: down,
        retry,
      });
    });

    it('waits longer from time to time, and never longer than 50 s', async () => {
      for (const gap of [12, 24, 30, 30, 30]) {
        await clock.advance(gap * seconds);
        expect(server.gap).to.equal(gap * seconds);
      }
      clock.draws = [0.999];
      await clock.advance(120 * seconds);
      expect(server.gap).to.be.within(49.9 * seconds, 50 * seconds);
    });

    it('does not flicker: the problem stays while it asks again', async () => {
      server.reply = null;
      await clock.advance(12 * seconds);
      expect(feed.reading).to.deep.include({ phase: 'stale', problem: down, refreshing: true });
      server.last.fail(down);
      await settle();
      expect(heard.slice(1).map(({ phase }) => phase)).to.deep.equal(['stale', 'stale', 'stale']);
    });

    it('is fresh again with the first answer, also with the one it had before', async () => {
      answering(() => total(1));
      await clock.advance(12 * seconds);
      expect(feed.reading).to.deep.include({ phase: 'fresh', data: { total: 1 } });
      expect(heard.at(-1)).to.equal(feed.reading);
    });

    it('counts from one again after an answer', async () => {
      answering(() => total(2));
      await clock.advance(12 * seconds);
      failing(down);
      await clock.advance(10 * seconds);
      expect(feed.reading).to.have.nested.property('retry.attempts', 1);
    });

    it('waits for the page to be looked at, and says so', async () => {
      clock.visible = false;
      expect(feed.reading).to.have.nested.property('retry.nextAt', null);
      await clock.advance(10 * minutes);
      expect(server.count).to.equal(2);
      clock.visible = true;
      expect(server.count).to.equal(3);
    });
  });

  it('fails, and does not fall back to loading, while no answer has ever come', async () => {
    failing(down);
    feed.subscribe(listen, 10 * seconds);
    await clock.advance(10 * minutes);
    expect(new Set(heard.map(({ phase }) => phase))).to.deep.equal(new Set(['failed']));
  });

  it('retries within 90 s, however long its interval is', async () => {
    failing(down);
    feed.subscribe(listen, 60 * minutes);
    await clock.advance(20 * minutes);
    for (let n = 1; n < server.count; n += 1) {
      expect((server.sent[n]?.at ?? 0) - (server.sent[n - 1]?.at ?? 0)).to.be.within(60_000, 66_000);
    }
    expect(server.count).to.be.above(15);
  });

  it('never asks a failing server sooner than a healthy one', async () => {
    failing(down);
    clock.draws = [0];
    feed.subscribe(listen, 45 * seconds);
    await clock.advance(45 * seconds);
    expect(server.count).to.equal(1);
  });

  describe('offline', () => {
    it('says so at once, and is fresh again without a request if the answer is not overdue', async () => {
      answering(() => total(1));
      feed.subscribe(listen, 30 * seconds);
      await clock.advance(5 * seconds);
      clock.online = false;
      const retry = { attempts: 0, nextAt: null };
      expect(feed.reading).to.deep.include({ phase: 'stale', problem: { kind: 'offline' }, retry });
      clock.online = true;
      expect(feed.reading.phase).to.equal('fresh');
      expect(server.count).to.equal(1);
    });

    it('keeps saying so until an answer comes, if it is overdue', async () => {
      answering(() => total(1));
      feed.subscribe(listen, 30 * seconds);
      clock.online = false;
      await clock.advance(60 * seconds);
      server.reply = null;
      clock.online = true;
      expect(feed.reading).to.deep.include({ problem: { kind: 'offline' }, refreshing: true });
      server.last.answer(total(2));
      await settle();
      expect(feed.reading.phase).to.equal('fresh');
    });

    it('means nothing to a feed that has the one answer it was to get', async () => {
      answering(() => total(1));
      feed.subscribe(listen, 0);
      await settle();
      clock.online = false;
      expect(feed.reading.phase).to.equal('fresh');
    });

    it('after a request that failed of it, asks at once when the network is back', async () => {
      feed.subscribe(listen, 30 * seconds);
      clock.online = false;
      server.last.fail({ kind: 'offline' });
      await settle();
      expect(feed.reading).to.deep.include({ phase: 'failed', problem: { kind: 'offline' } });
      clock.online = true;
      expect(server.count).to.equal(2);
    });

    it('does not ask without a pause where requests fail of it and the browser knows nothing of it', async () => {
      failing({ kind: 'offline' });
      feed.subscribe(listen, 10 * seconds);
      await clock.advance(11 * seconds);
      expect(server.count).to.equal(1);
    });
  });

  describe('hidden while a request is out', () => {
    beforeEach(async () => {
      feed.subscribe(listen, 10 * seconds);
      clock.visible = false;
      await clock.advance(5 * minutes);
    });

    it('takes its answer', async () => {
      server.last.answer(total(1));
      await settle();
      expect(shown()).to.equal(1);
    });

    for (const problem of [
      { kind: 'timeout', afterMs: 8000 },
      { kind: 'blocked', host: 'api.example.com' },
    ] as const) {
      it(`does not hold a ${problem.kind} against the server, and asks at once on return`, async () => {
        server.last.fail(problem);
        await settle();
        expect(feed.reading).to.deep.equal({ phase: 'loading' });
        expect(server.count).to.equal(1);
        clock.visible = true;
        expect(server.count).to.equal(2);
      });
    }

    it('heeds what a server answered', async () => {
      server.last.fail({ ...down, retryAt: clock.now() + 60_000 } as Problem);
      await settle();
      clock.visible = true;
      expect(server.count).to.equal(1);
      expect(feed.reading.phase).to.equal('failed');
    });
  });

  describe('a Retry-After', () => {
    const hold = (ms: number): void =>
      failing({ ...down, status: 429, retryAt: clock.now() + ms } as Problem);

    it('is waited for, and then some more of an interval, so that not all come back at once', async () => {
      hold(42 * seconds);
      clock.draws = [0.5];
      feed.subscribe(listen, 10 * seconds);
      await settle();
      expect(feed.reading).to.have.nested.property('retry.nextAt', clock.now() + 47 * seconds);
      await clock.advance(46.9 * seconds);
      expect(server.count).to.equal(1);
      await clock.advance(0.2 * seconds);
      expect(server.count).to.equal(2);
    });

    it('is not undercut by a person', async () => {
      hold(42 * seconds);
      feed.subscribe(listen, 10 * seconds);
      await clock.advance(41 * seconds);
      await feed.refresh();
      expect(server.count).to.equal(1);
    });

    it('is not undercut by a page that returns, a new subscriber, or somebody who sets the time', async () => {
      hold(42 * seconds);
      feed.subscribe(listen, 60 * seconds);
      await settle();
      clock.setWall(clock.now() + 24 * 60 * minutes);
      clock.visible = false;
      clock.visible = true;
      feed.subscribe(listen, 1 * seconds);
      await clock.advance(41 * seconds);
      expect(server.count).to.equal(1);
    });

    it('lets a person ask once it is over', async () => {
      hold(42 * seconds);
      clock.draws = [0.99];
      feed.subscribe(listen, 10 * seconds);
      await clock.advance(43 * seconds);
      void feed.refresh();
      expect(server.count).to.equal(2);
    });

    it('counts for 15 minutes at most', async () => {
      hold(24 * 60 * minutes);
      clock.draws = [0];
      feed.subscribe(listen, 10 * seconds);
      await clock.advance(15 * minutes);
      expect(server.count).to.equal(2);
    });
  });

  describe('refused', () => {
    beforeEach(async () => {
      answering(() => total(1));
      feed.subscribe(listen, 10 * seconds);
      await settle();
    });

    it('with 401, keeps its figures and asks no more', async () => {
      const problem = { kind: 'auth', status: 401 } as const;
      failing(problem);
      await clock.advance(60 * minutes);
      const retry = { attempts: 1, nextAt: null };
      expect(feed.reading).to.deep.include({ phase: 'stale', data: { total: 1 }, problem, retry });
      expect(server.count).to.equal(2);
    });

    it('with 403, clears its figures and asks no more', async () => {
      const problem = { kind: 'auth', status: 403 } as const;
      failing(problem);
      await clock.advance(60 * minutes);
      const retry = { attempts: 1, nextAt: null };
      expect(feed.reading).to.deep.equal({ phase: 'failed', problem, retry, refreshing: false });
      expect(server.count).to.equal(2);
    });

    it('asks again when a person does, and polls on if that is answered', async () => {
      failing({ kind: 'auth', status: 401 });
      await clock.advance(60 * minutes);
      answering(() => total(2));
      await feed.refresh();
      expect(shown()).to.equal(2);
      await clock.advance(11 * seconds);
      expect(server.count).to.equal(4);
    });

    it('asks no more for a page that returns or a new subscriber', async () => {
      failing({ kind: 'auth', status: 401 });
      await clock.advance(1 * minutes);
      clock.visible = false;
      clock.visible = true;
      feed.subscribe(listen, 0);
      feed.subscribe(listen, 1 * seconds);
      await clock.advance(1 * minutes);
      expect(server.count).to.equal(2);
    });
  });

  it('asks a path that is not there every five minutes', async () => {
    failing({ ...down, status: 404 } as Problem);
    feed.subscribe(listen, 10 * seconds);
    await clock.advance(31 * minutes);
    expect(server.count).to.equal(6);
    expect(server.gap).to.be.within(300_000, 330_000);
  });

  describe('an answer that', () => {
    beforeEach(async () => {
      clock.draws = [0];
      believesZero = false;
      answering(() => total(5));
      feed.subscribe(listen, 10 * seconds);
      await settle();
    });

    it('cannot follow the one before is masked, until it can', async () => {
      answering(() => total(0));
      await clock.advance(60 * seconds);
      const masked = { phase: 'stale', data: { total: 5 }, problem: { kind: 'masked' } };
      expect(feed.reading).to.deep.include(masked);
      believesZero = true;
      await clock.advance(60 * seconds);
      expect(feed.reading).to.deep.include({ phase: 'fresh', data: { total: 0 } });
    });

    it('is not of the contract is unreadable', async () => {
      answering(() => '{"totals":1}');
      await clock.advance(10 * seconds);
      const problem = { kind: 'unreadable', body: 'not-the-contract' };
      expect(feed.reading).to.deep.include({ phase: 'stale', data: { total: 5 }, problem });
    });

    it('is not JSON is unreadable', async () => {
      answering(() => '{"total":');
      await clock.advance(10 * seconds);
      expect(feed.reading).to.have.deep.property('problem', { kind: 'unreadable', body: 'not-json' });
    });

    it('breaks its reader is unreadable', async () => {
      const read = (): never => {
        throw new Error('a reader is broken');
      };
      const broken = new Feed({ source: { ...totalSource(), read }, send: server.send, clock });
      broken.subscribe(listen, 10 * seconds);
      await settle();
      const problem = { kind: 'unreadable', body: 'not-the-contract' };
      expect(broken.reading).to.deep.include({ phase: 'failed', problem });
    });
  });

  describe('asked by a person', () => {
    it('asks at once, and the next time an interval later', async () => {
      clock.draws = [0];
      answering(() => total(1));
      feed.subscribe(listen, 30 * seconds);
      await clock.advance(10 * seconds);
      await feed.refresh();
      await clock.advance(29 * seconds);
      expect(server.count).to.equal(2);
      await clock.advance(1 * seconds);
      expect(server.count).to.equal(3);
    });

    it('joins the request that is out', () => {
      feed.subscribe(listen, 30 * seconds);
      for (let click = 0; click < 10; click += 1) void feed.refresh();
      expect(server.count).to.equal(1);
      expect(feed.reading).to.deep.equal({ phase: 'loading' });
    });

    it('gets one more answer of a feed that was to ask once', async () => {
      answering(() => total(1));
      feed.subscribe(listen, 0);
      await settle();
      await feed.refresh();
      expect(server.count).to.equal(2);
    });

    it('waits while the page is hidden, and while nobody is subscribed', async () => {
      await feed.refresh();
      expect(server.count).to.equal(0);
      clock.visible = false;
      feed.subscribe(listen, 0);
      await feed.refresh();
      expect(server.count).to.equal(0);
      clock.visible = true;
      expect(server.count).to.equal(1);
    });
  });

  it('leaves no timer, no watcher and no rejection behind, whatever it is in when all leave', async () => {
    for (const problem of [down, { kind: 'timeout', afterMs: 8000 } as const, null]) {
      const leave = feed.subscribe(listen, 10 * seconds);
      if (problem) server.last.fail(problem);
      await settle();
      leave();
      await clock.advance(0);
      expect(clock.timers + clock.watchers).to.equal(0);
      await clock.advance(2 * minutes);
    }
  });
});
