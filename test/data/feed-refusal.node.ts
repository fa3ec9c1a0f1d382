import { expect } from 'chai';
import type { Problem } from '../../src/data/problem.js';
import {
  answering,
  clock,
  failing,
  feed,
  listen,
  minutes,
  newBench,
  seconds,
  server,
  shown,
} from './feed-bench.js';
import { down, total } from './scripted-send.js';
import { settle } from './virtual-clock.js';

describe('a feed, when a server refuses', () => {
  beforeEach(newBench);

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
      expect(feed.reading).to.have.nested.property('retry.nextAt', clock.now() + 1 * seconds);
      await clock.advance(1 * seconds);
      expect(server.count).to.equal(2);
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
