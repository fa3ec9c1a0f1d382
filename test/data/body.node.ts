import { expect } from 'chai';
import { drop, textOf } from '../../src/data/body.js';
import { ProblemError } from '../../src/data/problem.js';
import { pieces } from './scripted-fetch.js';
import { settleStreams } from './virtual-clock.js';

const limit = 2 * 1024 * 1024;

const read = (response: unknown): Promise<unknown> =>
  textOf(response as Response, new AbortController().signal).catch((error: unknown) =>
    error instanceof ProblemError ? error.problem : error,
  );

describe('a body', () => {
  const tooLarge = { kind: 'too-large', limitBytes: limit };

  it('is read up to 2 MB', async () => {
    expect(await read(new Response('a'.repeat(limit)))).to.have.length(limit);
  });

  it('is given up at the first byte beyond, counted as it is unpacked, and let go of', async () => {
    const endless = pieces(() => new Uint8Array(64 * 1024));
    expect(await read(new Response(endless.body))).to.deep.equal(tooLarge);
    expect(endless.read).to.equal(33);
    await settleStreams();
    expect(endless.cancelled).to.be.true;
    expect(await read(new Response('a'.repeat(limit + 1)))).to.deep.equal(tooLarge);
  });

  it('keeps a character whole that two pieces share', async () => {
    const bytes = new TextEncoder().encode('{"a":"€"}');
    const split = pieces((index) => [bytes.slice(0, 7), bytes.slice(7)][index] ?? null);
    expect(await read(new Response(split.body))).to.equal('{"a":"€"}');
  });

  it('is held to the same where there is no stream to read from', async () => {
    const without = (text: string) => ({ body: null, text: () => Promise.resolve(text) });
    expect(await read(without('{}'))).to.equal('{}');
    expect(await read(without('a'.repeat(limit + 1)))).to.deep.equal(tooLarge);
  });

  it('that is none, or cannot be let go of, is dropped without a word', async () => {
    void drop(null);
    const busy = new Response('{}');
    const text = busy.text();
    void drop(busy.body);
    expect(await text).to.equal('{}');
  });
});
