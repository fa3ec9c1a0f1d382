import { expect } from 'chai';
import { seconds } from './feed-bench.js';
import { forgetShared } from './forget-shared.js';
import { total } from './scripted-send.js';
import {
  clock,
  event,
  feed,
  last,
  newBench,
  refuse,
  server,
  shown,
  streams,
  wait,
  watch,
} from './stream-bench.js';
import { settleStreams } from './virtual-clock.js';

describe('a stream', () => {
  beforeEach(newBench);
  after(forgetShared);

  it('lives by comments, and by events that it has no use for', async () => {
    await watch();
    await event({ total: 5 });
    for (let n = 0; n < 5; n += 1) {
      await wait(25 * seconds);
      await (n % 2 === 0 ? last().say(': still here\n') : event({}, 'ping'));
    }
    expect(server.count).to.equal(1);
    expect(streams).to.have.length(1);
  });

  it('is not kept alive by half a line', async () => {
    await watch();
    await event({ total: 5 });
    await wait(20 * seconds);
    await last().say('data: ');
    await wait(10 * seconds);
    expect(last().isLeft).to.be.true;
  });

  it('that is silent for 30 s gives way to polling, and is tried again', async () => {
    server.reply = (sent) => sent.answer(total(6));
    await watch();
    await event({ total: 5 });
    expect(server.count).to.equal(1);
    await wait(29.9 * seconds);
    expect(server.count).to.equal(1);
    await wait(0.2 * seconds);
    expect(server.count).to.equal(2);
    expect(last().isLeft).to.be.true;
    await wait(11 * seconds);
    expect(server.count).to.equal(3);
    await wait(40 * seconds);
    expect(streams).to.have.length(2);
    await event({ total: 7 });
    expect(shown()?.total).to.equal(7);
    const { count } = server;
    await wait(25 * seconds);
    expect(server.count).to.equal(count);
  });

  it('that never says a word is left after 30 s', async () => {
    await watch();
    await wait(29.9 * seconds);
    expect(last().isLeft).to.be.false;
    await wait(0.2 * seconds);
    expect(last().isLeft).to.be.true;
  });

  it('that ends gives way to polling at once', async () => {
    server.reply = (sent) => sent.answer(total(6));
    await watch();
    await event({ total: 5 });
    await wait(12 * seconds);
    await last().end();
    await settleStreams();
    expect(server.count).to.equal(2);
  });

  describe('that cannot be had leaves polling as it is:', () => {
    const refusals: Readonly<Record<string, () => unknown>> = {
      'no network': () => Promise.reject(new TypeError('Failed to fetch')),
      'a 404': () => new Response('', { status: 404 }),
      'a 401': () => new Response('', { status: 401 }),
      'a 500': () => new Response('', { status: 500 }),
      'a login page': () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'an answer that is no stream': () => Response.json({ total: 9 }),
      'a redirect that was followed': () =>
        Object.defineProperty(new Response(''), 'redirected', { value: true }),
      'headers that never come': () => new Promise(() => undefined),
    };
    for (const [what, instead] of Object.entries(refusals)) {
      it(what, async () => {
        refuse(instead);
        server.reply = (sent) => sent.answer(total(1));
        await watch();
        await wait(60 * seconds);
        expect(server.count).to.be.within(6, 7);
        expect(feed.reading.phase).to.equal('fresh');
      });
    }
  });

  it('is asked no more often than a failing server may be', async () => {
    let attempts = 0;
    refuse(() => {
      attempts += 1;
      return new Response('', { status: 503 });
    });
    clock.draws = [0.99];
    await watch(60 * seconds);
    await wait(300 * seconds);
    // After 33 s, then 40 s, then every 50 s.
    expect(attempts).to.equal(7);
  });

  it('has 8 s for its headers, and none for what comes after', async () => {
    refuse(() => new Promise(() => undefined));
    await watch();
    await wait(8 * seconds);
    refuse(null);
    await wait(60 * seconds);
    expect(streams).to.have.length(1);
    for (let n = 0; n < 4; n += 1) {
      await event({ total: n + 1 });
      await wait(20 * seconds);
    }
    expect(streams).to.have.length(1);
  });

  it('that spoke before it ended is tried again as soon as one that never failed', async () => {
    clock.draws = [0.99];
    await watch();
    for (let n = 1; n < 5; n += 1) {
      expect(streams).to.have.length(n);
      await event({ total: n });
      await last().end();
      await wait(33 * seconds);
    }
  });
});
