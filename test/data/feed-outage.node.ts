import { expect } from 'chai';
import type { Problem } from '../../src/data/problem.js';
import {
  answering,
  clock,
  failing,
  feed,
  heard,
  listen,
  minutes,
  newBench,
  seconds,
  server,
  shown,
} from './feed-bench.js';
import { down, total } from './scripted-send.js';
import { settle } from './virtual-clock.js';

describe('a feed, in an outage', () => {
  beforeEach(newBench);

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
      expect(feed.reading).to.have.nested.property('retry.nextAt', clock.now());
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
      { kind: 'offline' },
      { kind: 'headers' },
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

    it('asks at once on return also where what it has is not old', async () => {
      clock.visible = true;
      server.last.answer(total(1));
      await clock.advance(2 * seconds);
      void feed.refresh();
      clock.visible = false;
      server.last.fail({ kind: 'blocked', host: 'api.example.com' });
      await settle();
      const { count } = server;
      clock.visible = true;
      expect(server.count).to.equal(count + 1);
    });

    it('heeds what a server answered', async () => {
      server.last.fail({ ...down, retryAt: clock.now() + 60_000 } as Problem);
      await settle();
      clock.visible = true;
      expect(server.count).to.equal(1);
      expect(feed.reading.phase).to.equal('failed');
    });
  });
});
