import { expect } from 'chai';
import { createFeed } from '../../src/data/feed.js';
import {
  answering,
  clock,
  failing,
  feed,
  listen,
  minutes,
  newBench,
  quiet,
  seconds,
  server,
  shown,
} from './feed-bench.js';
import { down, total, totalSource } from './scripted-send.js';
import { settle } from './virtual-clock.js';

describe('a feed, when it asks', () => {
  beforeEach(newBench);

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
        const leave = createFeed({ source: totalSource(), send: server.send, clock }).subscribe(
          quiet,
          10_000,
        );
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

    it('joins the request that is out', async () => {
      feed.subscribe(listen, 30 * seconds);
      for (let click = 0; click < 10; click += 1) void feed.refresh();
      expect(server.count).to.equal(1);
      expect(feed.reading).to.deep.equal({ phase: 'loading' });
      server.last.answer(total(1));
      await settle();
      expect(server.count).to.equal(1);
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

    it('goes out though the page is hidden for whoever wants to be told all the same, once, and as late as allowed', async () => {
      answering(() => total(1));
      feed.subscribe(listen, 30_000);
      await settle();
      clock.visible = false;
      await feed.refresh('hidden');
      expect(server.count).to.equal(2);
      await clock.advance(120_000);
      expect(server.count).to.equal(2);
    });
  });
});
