import { getEventListeners } from 'node:events';
import { expect } from 'chai';
import { Authorization } from '../../src/data/authorization.js';
import { send } from '../../src/data/client.js';
import type { Connection } from '../../src/data/connection.js';
import { ProblemError, type Problem } from '../../src/data/problem.js';
import { checkAlerts, telemetry } from '../../src/data/sources.js';
import { json, pieces, scriptedFetch, type Fetched } from './scripted-fetch.js';
import { settleStreams, VirtualClock } from './virtual-clock.js';

const { request } = telemetry({ days: 7 });

describe('the client', () => {
  let clock: VirtualClock;
  let caller: AbortController;
  let asked: Fetched[];

  beforeEach(() => {
    clock = new VirtualClock();
    caller = new AbortController();
  });

  const connectionTo = (
    reply: (asked: Fetched, index: number) => unknown,
    more: Partial<Connection> = {},
  ): Connection => {
    const scripted = scriptedFetch(reply);
    ({ asked } = scripted);
    return {
      baseUrl: 'https://api.example.com',
      fetch: scripted.fetch,
      authorization: null,
      credentials: 'same-origin',
      endpoints: {},
      streamUrl: null,
      session: null,
      scope: '0',
      ...more,
    };
  };

  const sending = (reply: (asked: Fetched, index: number) => unknown, more?: Partial<Connection>) =>
    send(request, connectionTo(reply, more), caller.signal, clock);

  const problemOf = async (sent: Promise<string>): Promise<Problem> => {
    try {
      throw new Error(`answered ${await sent}`);
    } catch (error) {
      if (error instanceof ProblemError) return error.problem;
      throw error;
    }
  };

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

  describe('tells apart', () => {
    const html = '\n <!doctype html><title>Sign in</title>';
    const bodies: [string, BodyInit | null, Problem][] = [
      ['an empty body', '', { kind: 'unreadable', body: 'empty' }],
      ['no body', null, { kind: 'unreadable', body: 'empty' }],
      ['only white space', ' \n', { kind: 'unreadable', body: 'empty' }],
      ['only a byte order mark', '\uFEFF', { kind: 'unreadable', body: 'empty' }],
      ['a login page', html, { kind: 'unreadable', body: 'html' }],
      ['a login page after a byte order mark', `\uFEFF${html}`, { kind: 'unreadable', body: 'html' }],
    ];
    for (const [name, body, problem] of bodies) {
      it(name, async () => {
        expect(await problemOf(sending(() => new Response(body)))).to.deep.equal(problem);
      });
    }

    it('any status up to 299, and none above', async () => {
      expect(await sending(() => json({}, { status: 299 }))).to.equal('{}');
      const problem = await problemOf(sending(() => json({}, { status: 300 })));
      expect(problem).to.include({ kind: 'http', status: 300 });
    });

    it('headers that cannot be had without a network as that', async () => {
      clock.online = false;
      const authorization = new Authorization(() => Promise.reject(new Error('no network')));
      expect(await problemOf(sending(() => json({}), { authorization }))).to.deep.equal({ kind: 'offline' });
    });

    it('a 204', async () => {
      const sent = sending(() => new Response(null, { status: 204 }));
      expect(await problemOf(sent)).to.deep.equal({ kind: 'unreadable', body: 'empty' });
    });

    it('JSON after a byte order mark, which is an answer', async () => {
      expect(await sending(() => new Response('\uFEFF{"a":1}'))).to.equal('{"a":1}');
    });

    it('JSON that calls itself HTML, which is an answer', async () => {
      const headers = { 'content-type': 'text/html' };
      expect(await sending(() => json({ a: 1 }, { headers }))).to.equal('{"a":1}');
    });

    for (const status of [400, 404, 418, 500, 502, 503]) {
      it(`a ${status}, whatever page comes with it`, async () => {
        const body = pieces(() => new TextEncoder().encode(html));
        const problem = await problemOf(sending(() => new Response(body.body, { status })));
        expect(problem).to.deep.equal({
          kind: 'http',
          status,
          path: '/api/dashboard/telemetry',
          retryAt: null,
        });
        expect(body.cancelled).to.be.true;
      });
    }

    it('a 429, which means a minute where its header cannot be read', async () => {
      const problem = await problemOf(sending(() => json({}, { status: 429 })));
      expect(problem).to.deep.include({ status: 429, retryAt: clock.now() + 60_000 });
    });

    it('a redirect that a wrapped fetch followed', async () => {
      const followed = Object.defineProperty(json({}), 'redirected', { value: true });
      expect(await problemOf(sending(() => followed))).to.deep.equal({ kind: 'redirected' });
    });

    it('a redirect that a wrapped fetch left unfollowed', async () => {
      const opaque = Object.defineProperty(json({}), 'type', { value: 'opaqueredirect' });
      expect(await problemOf(sending(() => opaque))).to.deep.equal({ kind: 'redirected' });
    });

    it('a fetch that fails, by what the browser says of the network', async () => {
      const failed = (): never => {
        throw new TypeError('Failed to fetch');
      };
      expect(await problemOf(sending(failed))).to.deep.equal({ kind: 'blocked', host: 'api.example.com' });
      clock.online = false;
      expect(await problemOf(sending(failed))).to.deep.equal({ kind: 'offline' });
    });

    it('a body that breaks off', async () => {
      const broken = pieces((index) => {
        if (index > 0) throw new TypeError('network error');
        return new TextEncoder().encode('{"a":');
      });
      const problem = await problemOf(sending(() => new Response(broken.body)));
      expect(problem).to.deep.equal({ kind: 'blocked', host: 'api.example.com' });
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

  describe('survives a fetch that gives', () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error('poisoned');
        },
      },
    );
    const busy = json({});
    void busy.text();
    const junk: [string, unknown][] = [
      ['nothing', undefined],
      ['null', null],
      ['a number', 42],
      ['a text', '{}'],
      ['an empty object', {}],
      ['a status and nothing else', { status: 200 }],
      ['a failed status and nothing else', { status: 500 }],
      ['a text that is none', { status: 200, text: () => Promise.resolve(7) }],
      ['a body whose reader gives junk', { status: 200, body: { getReader: () => ({}) } }],
      ['a body that is being read already', busy],
      ['an object that throws at every touch', hostile],
    ];
    for (const [name, response] of junk) {
      it(name, async () => {
        const problem = await problemOf(sending(() => response));
        expect(problem).to.deep.equal({ kind: 'blocked', host: 'api.example.com' });
      });
    }

    it('a throw in place of a promise', async () => {
      const fetch = (): never => {
        throw new Error('wrapped');
      };
      const problem = await problemOf(sending(() => null, { fetch }));
      expect(problem).to.deep.equal({ kind: 'blocked', host: 'api.example.com' });
    });
  });
});
