import { expect } from 'chai';
import { Authorization } from '../../src/data/authorization.js';
import type { Problem } from '../../src/data/problem.js';
import { clock, newBench, problemOf, sending } from './client-bench.js';
import { json, pieces } from './scripted-fetch.js';

describe('the client', () => {
  beforeEach(newBench);

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
