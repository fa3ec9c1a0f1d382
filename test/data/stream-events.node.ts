import { expect } from 'chai';
import { seconds } from './feed-bench.js';
import { forgetShared } from './forget-shared.js';
import { total } from './scripted-send.js';
import { encoder, event, feed, last, newBench, server, shown, wait, watch } from './stream-bench.js';

describe('a stream', () => {
  beforeEach(newBench);
  after(forgetShared);

  it('is believed no more than an answer: zeros are masked, junk is unreadable, and polling goes on', async () => {
    server.reply = (sent) => sent.answer(total(6));
    await watch();
    await event({ total: 0 });
    expect(feed.reading).to.deep.include({ phase: 'stale', problem: { kind: 'masked' } });
    expect(shown()?.total).to.equal(6);
    const { count } = server;
    await wait(20 * seconds);
    expect(server.count).to.equal(count + 1);
    expect(feed.reading.phase).to.equal('fresh');
    await last().say('event: telemetry\ndata: {"total"\n\n');
    expect(feed.reading).to.deep.include({
      phase: 'stale',
      problem: { kind: 'unreadable', body: 'not-json' },
    });
  });

  it('takes an event of nothing for no answer', async () => {
    await watch();
    await event({});
    expect(feed.reading).to.deep.include({ problem: { kind: 'unreadable', body: 'not-the-contract' } });
  });

  it('takes an event with more than parts for a whole', async () => {
    await watch();
    await event({ total: 5, now: 1 });
    await event({ now: 2, soon: 3, total: 6 });
    expect(shown()).to.deep.equal({ total: 6, now: 2 });
    expect(feed.reading).to.not.have.property('newer');
  });

  it('is given up where an event is over the cap', async () => {
    await watch();
    for (let n = 0; n < 2; n += 1) await last().say(`data: ${'x'.repeat(1024 * 1024)}\n`);
    expect(last().isLeft).to.be.true;
  });

  it('loses a byte order mark', async () => {
    await watch();
    await last().say('\uFEFFevent: telemetry\ndata: {"total":5}\n\n');
    expect(shown()?.total).to.equal(5);
  });

  it('may cut a character in two', async () => {
    await watch();
    for (const byte of encoder.encode('\uFEFFevent: telemetry\ndata: {"total":5}\n\n'))
      await last().say(Uint8Array.of(byte));
    expect(shown()?.total).to.equal(5);
  });
});
