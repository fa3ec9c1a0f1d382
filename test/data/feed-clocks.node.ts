import { expect } from 'chai';
import { answering, clock, feed, listen, minutes, newBench, seconds, server } from './feed-bench.js';
import { total } from './scripted-send.js';

describe('a feed', () => {
  beforeEach(newBench);

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
});
