import { expect } from 'chai';
import { configure } from '../../src/data/configuration.js';
import { seconds } from './feed-bench.js';
import { forgetShared } from './forget-shared.js';
import { total } from './scripted-send.js';
import {
  begin,
  clock,
  event,
  feed,
  last,
  newBench,
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

  it('is asked for behind the base URL, with days and domain, as every request is sent', async () => {
    const canary = 'Bearer canary';
    configure({
      baseUrl: 'https://api.example.com/',
      headers: () => Promise.resolve({ authorization: canary }),
    });
    begin();
    await watch();
    const { url, headers, init } = last().asked;
    expect(url).to.equal('https://api.example.com/v1/api/dashboard/telemetry/stream?days=7&domain=a.example');
    expect(headers.get('accept')).to.equal('text/event-stream');
    expect(headers.get('authorization')).to.equal(canary);
    expect(init).to.include({
      method: 'GET',
      redirect: 'error',
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
    });
  });

  it('brings figures without a request, as long as it lives', async () => {
    server.reply = (sent) => sent.answer(total(1));
    await watch();
    expect(server.count).to.equal(1);
    for (let n = 2; n < 12; n += 1) {
      await event({ total: n });
      expect(shown()?.total).to.equal(n);
      await wait(20 * seconds);
    }
    expect(server.count).to.equal(1);
  });

  it('needs no request that is still out', async () => {
    await watch();
    await event({ total: 5 });
    expect(shown()?.total).to.equal(5);
    expect(server.last.signal.aborted).to.be.true;
  });

  it('is closed while the page is hidden, offline or away, and opened on return', async () => {
    await watch();
    for (const state of ['visible', 'online'] as const) {
      const stream = last();
      clock[state] = false;
      expect(stream.isLeft, state).to.be.true;
      await wait(60 * seconds);
      expect(last()).to.equal(stream);
      clock[state] = true;
      await settleStreams(4);
      expect(last()).to.not.equal(stream);
    }
  });

  it('is closed when nobody is left, and not when a widget moves within the page', async () => {
    const leave = await watch();
    leave();
    const stay = await watch();
    await wait(1);
    expect(streams).to.have.length(1);
    expect(last().isLeft).to.be.false;
    stay();
    await wait(1);
    expect(last().isLeft).to.be.true;
    expect(clock.timers + clock.watchers).to.equal(0);
  });

  it('is one for all who want it, and none for whoever asks once', async () => {
    await watch(0);
    expect(streams).to.have.length(0);
    await watch();
    await watch();
    expect(streams).to.have.length(1);
  });

  it('is closed when a request is refused', async () => {
    server.reply = (sent) => sent.fail({ kind: 'auth', status: 403 });
    await watch();
    expect(last().isLeft).to.be.true;
    expect(feed.reading.phase).to.equal('failed');
  });
});
