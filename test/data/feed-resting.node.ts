import { expect } from 'chai';
import { answering, clock, feed, listen, minutes, newBench, seconds, server } from './feed-bench.js';
import { total } from './scripted-send.js';
import { settle } from './virtual-clock.js';

describe('a feed, when it does not ask', () => {
  beforeEach(newBench);

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
});
