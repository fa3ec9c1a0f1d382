import { expect } from 'chai';
import { createFeed } from '../../src/data/feed.js';
import { FeedBench, minutes, quiet, seconds } from './feed-bench.js';
import { down, total, totalSource, type ScriptedSend } from './scripted-send.js';
import { settle, type VirtualClock } from './virtual-clock.js';

describe('a feed, when it asks', () => {
  let clock: VirtualClock;
  let server: ScriptedSend;
  let feed: FeedBench['feed'];
  let listen: FeedBench['listen'];
  let answering: FeedBench['answering'];
  let failing: FeedBench['failing'];
  let shown: FeedBench['shown'];

  beforeEach(() => {
    ({ clock, server, feed, listen, answering, failing, shown } = new FeedBench());
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
