import { getEventListeners } from 'node:events';
import { expect } from 'chai';
import { Authorization } from '../../src/data/authorization.js';
import { send } from '../../src/data/client.js';
import type { Problem } from '../../src/data/problem.js';
import { checkAlerts } from '../../src/data/sources.js';
import { asked, caller, clock, connectionTo, newBench, problemOf, request, sending } from './client-bench.js';
import { json, pieces } from './scripted-fetch.js';
import { settleStreams } from './virtual-clock.js';

describe('the client', () => {
  beforeEach(newBench);

  it('leaves nothing on the signal of whoever asked', async () => {
    await sending(() => json({}));
    expect(getEventListeners(caller.signal, 'abort')).to.have.length(0);
  });

  describe('asks', () => {
    it('with the rules that keep a key at home', async () => {
      expect(await sending(() => json({ a: 1 }))).to.equal('{"a":1}');
      expect(asked).to.have.length(1);
      expect(asked[0]?.url).to.equal('https://api.example.com/api/dashboard/telemetry?days=7');
      expect(asked[0]?.init).to.deep.include({
        method: 'GET',
        body: null,
        redirect: 'error',
        credentials: 'same-origin',
        referrerPolicy: 'no-referrer',
        cache: 'no-cache',
      });
      expect([...(asked[0]?.headers ?? [])]).to.deep.equal([['accept', 'application/json']]);
    });

    it('with a body as JSON', async () => {
      const connection = connectionTo(() => json({}));
      await send(checkAlerts({ domain: 'a.example' }).request, connection, caller.signal, clock);
      expect(asked[0]?.init).to.include({
        method: 'POST',
        body: '{"action":"check-alerts","domain":"a.example"}',
      });
      expect(asked[0]?.headers.get('content-type')).to.equal('application/json');
    });

    it('with the credentials that the page chose', async () => {
      await sending(() => json({}), { credentials: 'include' });
      expect(asked[0]?.init.credentials).to.equal('include');
    });

    it("with the page's own fetch, as it is at that moment, where none was given", async () => {
      const original = globalThis.fetch;
      try {
        const connection = connectionTo(() => json('given'), { fetch: null });
        globalThis.fetch = function (this: unknown) {
          return Promise.resolve(json(this === undefined ? 'of the page' : 'with a wrong this'));
        };
        expect(await send(request, connection, caller.signal, clock)).to.equal('"of the page"');
      } finally {
        globalThis.fetch = original;
      }
    });
  });

  it('gives up a body that is too large', async () => {
    const endless = pieces(() => new Uint8Array(64 * 1024).fill(0x20));
    const problem = await problemOf(sending(() => new Response(endless.body)));
    expect(problem).to.deep.equal({ kind: 'too-large', limitBytes: 2 * 1024 * 1024 });
  });

  describe('waits 8 s', () => {
    const timeout = { kind: 'timeout', afterMs: 8000 };
    const never = (): Promise<never> => new Promise(() => undefined);
    const outcome = (sent: Promise<string>): { problem: Problem | null } => {
      const seen: { problem: Problem | null } = { problem: null };
      problemOf(sent).then(
        (problem) => (seen.problem = problem),
        () => undefined,
      );
      return seen;
    };

    it('for a fetch that never settles, and does not listen to the signal either', async () => {
      const seen = outcome(sending(never));
      await clock.advance(7999, settleStreams);
      expect(seen.problem).to.be.null;
      await clock.advance(1, settleStreams);
      expect(seen.problem).to.deep.equal(timeout);
      expect(asked[0]?.init.signal?.aborted).to.be.true;
    });

    it('for a body that stalls, and lets go of it', async () => {
      const stalled = pieces((index) => (index === 0 ? new TextEncoder().encode('{') : never()));
      const seen = outcome(sending(() => new Response(stalled.body)));
      await clock.advance(8000, settleStreams);
      expect(seen.problem).to.deep.equal(timeout);
      expect(stalled.cancelled).to.be.true;
    });

    it('for headers() that never answer, and asks for them anew the next time', async () => {
      let calls = 0;
      const authorization = new Authorization(() => (++calls === 1 ? never() : Promise.resolve({ a: '1' })));
      const seen = outcome(sending(() => json({}), { authorization }));
      await clock.advance(8000, settleStreams);
      expect(seen.problem).to.deep.equal(timeout);
      expect(await sending(() => json({}), { authorization })).to.equal('{}');
      expect(calls).to.equal(2);
    });

    it('and no timer is left of an answer that came in time', async () => {
      await sending(() => json({}));
      expect(clock.timers).to.equal(0);
    });
  });

  describe('does not call it a problem when the caller aborts', () => {
    const rejection = (sent: Promise<string>): Promise<unknown> =>
      sent.then(
        () => null,
        (error: unknown) => error,
      );

    for (const [name, abortAfter] of [
      ['before', 0],
      ['while it waits', 1],
    ] as const) {
      it(name, async () => {
        if (abortAfter === 0) caller.abort();
        const rejected = rejection(sending(() => new Promise(() => undefined)));
        await settleStreams();
        caller.abort();
        expect(await rejected).to.have.property('name', 'AbortError');
        expect(asked).to.have.length(abortAfter);
        expect(clock.timers).to.equal(0);
      });
    }

    it('while the body comes', async () => {
      const stalled = pieces(() => new Promise(() => undefined));
      const rejected = rejection(sending(() => new Response(stalled.body)));
      await settleStreams();
      caller.abort();
      expect(await rejected).to.have.property('name', 'AbortError');
      expect(stalled.cancelled).to.be.true;
    });
  });
});
