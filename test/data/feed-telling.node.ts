import { expect } from 'chai';
import { createFeed } from '../../src/data/feed.js';
import {
  answering,
  believeZero,
  clock,
  feed,
  heard,
  listen,
  minutes,
  newBench,
  seconds,
  server,
  shown,
} from './feed-bench.js';
import { total, totalSource } from './scripted-send.js';
import { settle } from './virtual-clock.js';

describe('a feed, what it tells', () => {
  beforeEach(newBench);

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

    it('each answer that says something new', async () => {
      for (const n of [1, 2]) {
        answering(() => total(n));
        if (n === 1) feed.subscribe(listen, 10 * seconds);
        else await feed.refresh();
        await settle();
      }
      expect(heard.map((reading) => 'data' in reading && reading.data.total)).to.deep.equal([1, 2]);
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
      createFeed({ source: counting, send: server.send, clock }).subscribe(listen, 10 * seconds);
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

    it('the answer to the request that is out, whatever becomes of an older one meanwhile', async () => {
      feed.subscribe(listen, 10 * seconds)();
      const older = server.last;
      await clock.advance(0);
      feed.subscribe(listen, 10 * seconds);
      older.answer(total(1));
      await settle();
      expect(feed.reading.phase).to.equal('loading');
      server.last.answer(total(2));
      await settle();
      expect(shown()).to.equal(2);
      expect(server.count).to.equal(2);
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

  describe('when the last subscriber leaves', () => {
    it('aborts the request, and a late answer of it is not believed', async () => {
      const leave = feed.subscribe(listen, 10 * seconds);
      const aborted = server.last;
      leave();
      await clock.advance(0);
      expect(aborted.signal.aborted).to.be.true;
      aborted.answer(total(1));
      await settle();
      expect(feed.reading).to.deep.equal({ phase: 'loading' });
    });

    it('neither aborts nor asks again if it comes back within the turn, as a widget that is moved does', async () => {
      feed.subscribe(listen, 10 * seconds)();
      feed.subscribe(listen, 10 * seconds);
      await clock.advance(1 * seconds);
      expect(server.count).to.equal(1);
      expect(server.last.signal.aborted).to.be.false;
      expect(clock.watchers).to.equal(1);
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

  describe('an answer that', () => {
    beforeEach(async () => {
      clock.draws = [0];
      believeZero(false);
      answering(() => total(5));
      feed.subscribe(listen, 10 * seconds);
      await settle();
    });

    it('cannot follow the one before is masked, until it can', async () => {
      answering(() => total(0));
      await clock.advance(60 * seconds);
      const masked = { phase: 'stale', data: { total: 5 }, problem: { kind: 'masked' } };
      expect(feed.reading).to.deep.include(masked);
      believeZero(true);
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
      const broken = createFeed({ source: { ...totalSource(), read }, send: server.send, clock });
      broken.subscribe(listen, 10 * seconds);
      await settle();
      const problem = { kind: 'unreadable', body: 'not-the-contract' };
      expect(broken.reading).to.deep.include({ phase: 'failed', problem });
    });
  });
});
