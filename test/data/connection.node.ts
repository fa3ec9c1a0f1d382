import { expect } from 'chai';
import { configuration, configure } from '../../src/data/configuration.js';
import { connect, urlOf, type Connection } from '../../src/data/connection.js';
import { send } from '../../src/data/client.js';
import { analytics, monitoring, telemetry } from '../../src/data/sources.js';
import { json, scriptedFetch } from './scripted-fetch.js';
import { forgetShared } from './forget-shared.js';
import { VirtualClock } from './virtual-clock.js';

const page = 'https://admin.example.com/users';
const connection = (baseUrl: string): Connection => {
  const connected = connect(baseUrl, page).connection;
  if (!connected) throw new Error(`${baseUrl} was refused`);
  return connected;
};

describe('a connection', () => {
  beforeEach(forgetShared);
  after(forgetShared);

  it('is none where the base URL is refused', () => {
    expect(connect('http://api.example.com', page).connection).to.be.null;
  });

  it('has nothing to advise where nothing was asked for that it withholds', () => {
    expect(connect('https://api.example.com', page).advice).to.deep.equal([]);
    configure({ credentials: 'omit', fetch: globalThis.fetch });
    expect(connect('https://api.example.com', page).advice).to.deep.equal([]);
    expect(connection('https://api.example.com').credentials).to.equal('omit');
  });

  describe('sends headers and credentials', () => {
    const canary = 'Bearer canary';
    const arrive = async (baseUrl: string): Promise<{ token: string | null; credentials: unknown }> => {
      const { fetch, asked } = scriptedFetch(() => json({}));
      const { signal } = new AbortController();
      await send(
        telemetry({ days: 7 }).request,
        { ...connection(baseUrl), fetch },
        signal,
        new VirtualClock(),
      );
      const token = asked[0]?.headers.get('authorization') ?? null;
      return { token, credentials: asked[0]?.init.credentials };
    };
    const sent = { token: canary, credentials: 'include' };
    const kept = { token: null, credentials: 'same-origin' };

    beforeEach(() =>
      configure({
        baseUrl: 'https://api.example.com/v1',
        headers: () => Promise.resolve({ authorization: canary }),
        credentials: 'include',
        allowedOrigins: ['https://eu.example.com', 'https://us.example.com:8443/'],
      }),
    );

    for (const baseUrl of [
      'https://api.example.com/v1',
      'https://api.example.com/other',
      'https://API.example.com:443',
      'https://eu.example.com/v2',
      'https://us.example.com:8443',
    ]) {
      it(`to ${baseUrl}`, async () => {
        expect(await arrive(baseUrl)).to.deep.equal(sent);
        expect(connect(baseUrl, page).advice).to.deep.equal([]);
      });
    }

    for (const baseUrl of [
      'https://evil.example',
      'https://api.example.com.evil.example',
      'https://api.example.com:8443',
      'https://us.example.com',
      'https://sub.eu.example.com',
      '//evil.example',
      '/\\evil.example',
      '/',
      'http://localhost:3000',
    ]) {
      it(`not to ${baseUrl}, and says so`, async () => {
        expect(await arrive(baseUrl)).to.deep.equal(kept);
        const { advice } = connect(baseUrl, page);
        expect(advice).to.have.length(1);
        expect(advice[0]).to.include('allowedOrigins');
      });
    }

    it("to the page's own origin where configure() names it", async () => {
      configure({ baseUrl: '/' });
      expect(await arrive('/reports')).to.deep.equal(sent);
      expect(await arrive('https://api.example.com')).to.deep.equal(kept);
    });

    it('nowhere but to allowed origins while configure() names no base URL', async () => {
      configure({ baseUrl: undefined });
      expect(await arrive('https://api.example.com')).to.deep.equal(kept);
      expect(await arrive('https://eu.example.com')).to.deep.equal(sent);
    });
  });

  it('says that credentials alone are withheld too', () => {
    configure({ credentials: 'include' });
    expect(connect('https://api.example.com', page).advice).to.have.length(1);
    expect(connection('https://api.example.com').credentials).to.equal('same-origin');
  });

  describe('among tabs', () => {
    const shared = (baseUrl = 'https://api.example.com') => connect(baseUrl, page, { shareTabs: true });

    it('has no session unless it is asked for', () => {
      configure({ sessionId: 'user-42' });
      expect(connection('https://api.example.com').session).to.be.null;
    });

    it('has none without a sessionId, and says so', () => {
      const { connection, advice } = shared();
      expect(connection?.session).to.be.null;
      expect(advice).to.have.length(1);
      configure({ sessionId: '' });
      expect(shared().connection?.session).to.be.null;
    });

    it('has one of its own for each person, and for who may send headers', () => {
      const sessions = new Set<string | null | undefined>();
      for (const sessionId of ['user-42', 'user-43']) {
        configure({ sessionId, baseUrl: 'https://api.example.com' });
        sessions.add(shared().connection?.session).add(shared('https://eu.example.com').connection?.session);
      }
      expect(sessions).to.have.length(4);
      expect(shared().advice).to.deep.equal([]);
    });

    it('keeps its answers apart from those that a page got alone', () => {
      configure({ sessionId: 'user-42' });
      expect(shared().connection?.scope).to.not.equal(connection('https://api.example.com').scope);
    });
  });

  it('has a scope of its own after somebody else may have signed in, and where headers are withheld', () => {
    const scopes = new Set<string>();
    const note = (baseUrl: string) => scopes.add(connection(baseUrl).scope);
    note('https://api.example.com');
    configure({ days: 30, lang: 'de' });
    note('https://api.example.com');
    expect(scopes).to.have.length(1);
    configure({ baseUrl: 'https://api.example.com', headers: () => Promise.resolve({}) });
    note('https://api.example.com');
    note('https://evil.example');
    configure({ headers: () => Promise.resolve({}) });
    note('https://api.example.com');
    expect(scopes).to.have.length(4);
  });

  it('asks for headers once for all that are connected the same way', async () => {
    let calls = 0;
    const headers = () => Promise.resolve({ call: String((calls += 1)) });
    configure({ baseUrl: 'https://api.example.com', headers });
    expect(configuration().authorization).to.not.be.null;
    await connection('https://api.example.com').authorization?.headers();
    await connection('https://api.example.com/v2').authorization?.headers();
    expect(calls).to.equal(1);
  });

  describe('builds an URL', () => {
    const to = (baseUrl: string) => connection(baseUrl);

    it('of base, path and query, in one order only', () => {
      const request = { method: 'GET', endpoint: 'telemetry' } as const;
      const urls = [
        { days: '7', domain: 'a.example' },
        { domain: 'a.example', days: '7' },
      ].map((query) => urlOf({ ...request, query }, to('https://api.example.com/v1/')));
      const url = 'https://api.example.com/v1/api/dashboard/telemetry?days=7&domain=a.example';
      expect(urls).to.deep.equal([url, url]);
    });

    it('whose query cannot be broken out of', () => {
      const { request } = telemetry({ days: 7, domain: 'a&b=c#d?e f/ü' });
      const url = new URL(urlOf(request, to('https://api.example.com')));
      expect([...url.searchParams]).to.deep.equal([
        ['days', '7'],
        ['domain', 'a&b=c#d?e f/ü'],
      ]);
    });

    it('with the documented path, or the one that configure() gives instead', () => {
      expect(urlOf(monitoring({ period: 'day' }).request, to('/'))).to.equal(
        'https://admin.example.com/api/monitoring/chat?period=day',
      );
      configure({ endpoints: { analytics: '/api/dashboard/insights' } });
      expect(urlOf(analytics({ days: 7 }).request, to('/'))).to.equal(
        'https://admin.example.com/api/dashboard/insights?days=7',
      );
    });
  });
});
