import { expect } from 'chai';
import { readingOf } from '../../src/data/reading.js';
import { seconds } from './feed-bench.js';
import { forgetShared } from './forget-shared.js';
import { total } from './scripted-send.js';
import { clock, event, feed, newBench, server, shown, wait, watch } from './stream-bench.js';
import { settleStreams } from './virtual-clock.js';

describe('a stream', () => {
  beforeEach(newBench);
  after(forgetShared);

  describe('of parts', () => {
    const age = (...fields: string[]): number => {
      const reading = readingOf(feed.reading, fields);
      return 'stamp' in reading && reading.stamp ? clock.steady() - reading.stamp.steady : NaN;
    };

    beforeEach(async () => {
      server.reply = (sent) => sent.answer(JSON.stringify({ total: 1, now: 1 }));
      await watch();
      await wait(4 * seconds);
      await event({ now: 2 });
    });

    it('updates only what it carries', () => expect(shown()).to.deep.equal({ total: 1, now: 2 }));

    it('leaves the rest as old as it is', async () => {
      await wait(1 * seconds);
      expect([age('now'), age('total'), age('now', 'total'), age()]).to.deep.equal([1000, 5000, 5000, 5000]);
    });

    it('gives each part an age of its own', async () => {
      await wait(1 * seconds);
      await event({ soon: 3 });
      expect([age('now'), age('soon'), age('now', 'soon')]).to.deep.equal([1000, 0, 1000]);
    });

    it('does not keep the rest from being asked for', async () => {
      for (let n = 0; n < 10; n += 1) {
        await wait(2 * seconds);
        await event({ now: n });
      }
      expect(server.count).to.equal(3);
    });

    it('is forgotten with the next whole answer', async () => {
      await event({ total: 9, now: 9 });
      expect(age('now')).to.equal(0);
      await wait(1 * seconds);
      expect(age('now')).to.equal(1000);
      expect(feed.reading).to.not.have.property('newer');
    });

    it('does not end a problem of the rest', async () => {
      server.reply = (sent) => sent.fail({ kind: 'offline' });
      await wait(10 * seconds);
      expect(feed.reading.phase).to.equal('stale');
      await event({ now: 7 });
      expect(feed.reading).to.deep.include({ phase: 'stale', problem: { kind: 'offline' } });
      expect(shown()?.now).to.equal(7);
    });
  });

  it('of parts shows nothing before there is a whole', async () => {
    await watch();
    await event({ now: 2 });
    expect(feed.reading.phase).to.equal('loading');
    server.last.answer(total(1));
    await settleStreams();
    expect(shown()).to.deep.equal({ total: 1, now: 0 });
  });
});
