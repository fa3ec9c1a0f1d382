import { expect } from 'chai';
import { type FaultName, faultNames, faultOf } from '../../mock-api/faults/index.js';
import { mockFetch } from '../../mock-api/fetch.js';
import { type MockServer, startServer } from '../../mock-api/server.js';
import { TELEMETRY, THURSDAY } from './api.js';

const now = (): number => THURSDAY;
const wait = (): Promise<void> => Promise.resolve();

const ask = (fault: FaultName, path = TELEMETRY, init: RequestInit = {}): Promise<Response> =>
  mockFetch({ fault, now, wait })(`http://mock${path}`, init);

const caught = (promise: Promise<unknown>): Promise<string | null> =>
  promise.then(
    () => null,
    (problem: unknown) => String(problem),
  );

describe('faults', () => {
  const refusals: readonly [FaultName, status: number, retryAfter?: string][] = [
    ['unauthorised', 401],
    ['expiring-token', 401],
    ['forbidden', 403],
    ['not-found', 404],
    ['error-500', 500],
    ['bad-gateway', 502],
    ['retry-after-seconds', 429, '42'],
    ['retry-after-date', 429, 'Thu, 12 Nov 2026 18:01:30 GMT'],
    ['retry-after-junk', 429, 'soon'],
    ['retry-after-negative', 429, '-5'],
    ['retry-after-huge', 429, '1e9'],
    ['retry-after-none', 429],
  ];
  for (const [fault, status, retryAfter = null] of refusals) {
    it(`${fault} answers ${status}${retryAfter ? ` with Retry-After: ${retryAfter}` : ''}`, async () => {
      const response = await ask(fault);
      expect(response.status).to.equal(status);
      const told = response.headers.get('retry-after');
      if (fault === 'retry-after-date') expect(Date.parse(told!)).to.equal(THURSDAY + 90_000);
      else expect(told).to.equal(retryAfter);
    });
  }

  it('expiring-token takes a token three times, and every newer one as often', async () => {
    const fetch = mockFetch({ fault: 'expiring-token', now });
    const statuses: number[] = [];
    for (const authorization of ['a', 'a', 'a', 'a', 'b', 'a'])
      statuses.push((await fetch(`http://mock${TELEMETRY}`, { headers: { authorization } })).status);
    expect(statuses).to.deep.equal([200, 200, 200, 401, 200, 401]);
  });

  for (const fault of ['stall-headers', 'hang-up'] as const) {
    it(`${fault} gives nothing to read`, async () => {
      const leaving = new AbortController();
      const asked = caught(ask(fault, TELEMETRY, { signal: leaving.signal }));
      leaving.abort(new Error('left'));
      expect(await asked).to.be.oneOf(['Error: left', 'TypeError: Failed to fetch']);
    });
  }

  for (const fault of ['stall-body', 'endless', 'stream-comments'] as const) {
    it(`${fault} ends when its reader leaves, and not before`, async () => {
      const leaving = new AbortController();
      const path = fault === 'stream-comments' ? `${TELEMETRY}/stream` : TELEMETRY;
      const { body } = await ask(fault, path, { signal: leaving.signal });
      const reader = body!.getReader();
      expect((await reader.read()).value!.length).to.be.greaterThan(0);
      leaving.abort();
      await reader.cancel();
    });
  }

  it('gzip-bomb is small on the wire', async () => {
    const response = await ask('gzip-bomb');
    expect(response.headers.get('content-encoding')).to.equal('gzip');
    expect((await response.arrayBuffer()).byteLength).to.be.below(300_000);
  });

  it('million-rows stays under the cap of a body, at every endpoint that has a list', async () => {
    for (const path of [TELEMETRY, '/api/dashboard/missing-products', '/api/monitoring/chat?period=day']) {
      const text = await (await ask('million-rows', path)).text();
      expect(text.length).to.be.below(2 ** 21);
      expect(text.split(',0').length).to.be.greaterThan(999_999);
    }
  });

  for (const fault of ['spoiled-figures', 'hostile-text', 'disorder', 'stale-summary', 'zeros'] as const) {
    it(`${fault} is JSON with other contents than a sound answer`, async () => {
      const spoiled = (await (await ask(fault)).json()) as object;
      const sound = (await (await mockFetch({ now })(`http://mock${TELEMETRY}`)).json()) as object;
      expect(spoiled).to.include.keys(Object.keys(sound)).and.not.to.deep.equal(sound);
    });
  }

  it('a request asks for its own fault by its query or by its path, and another one is sound', async () => {
    const fetch = mockFetch({ now });
    expect((await fetch(`http://mock${TELEMETRY}?fault=forbidden`)).status).to.equal(403);
    expect((await fetch(`http://mock/fault/not-found${TELEMETRY}`)).status).to.equal(404);
    expect((await fetch(`http://mock${TELEMETRY}`)).status).to.equal(200);
  });

  it('a fault that nobody knows is a bad request that names those there are', async () => {
    const response = await mockFetch({ now })(`http://mock${TELEMETRY}?fault=sunshine`);
    expect(response.status).to.equal(400);
    expect(await response.json()).to.deep.equal({ error: 'No such fault: sunshine', details: faultNames });
  });

  it('every fault says in a line what it does, and in sentences what is then seen', () => {
    for (const name of faultNames) {
      const { does, seen } = faultOf(name);
      expect(does, name).to.match(/^[^\n]{2,80}[^.]$/);
      expect(seen, name).to.match(/\.$|”$/);
    }
  });
});

describe('a server with faults', () => {
  let server: MockServer;
  before(async () => {
    server = await startServer({ port: 0, now, fault: 'error-500' });
  });
  after(() => server.close());

  it('has one from the start, another from the next request on, or none', async () => {
    const status = async (): Promise<number> => (await fetch(server.url + TELEMETRY)).status;
    expect(await status()).to.equal(500);
    server.fault = 'forbidden';
    expect(await status()).to.equal(403);
    server.fault = null;
    expect(await status()).to.equal(200);
  });

  it('lists them at /faults', async () => {
    const list = (await (await fetch(`${server.url}/faults`)).json()) as { name: string }[];
    expect(list.map(({ name }) => name)).to.deep.equal(faultNames);
  });

  it('cuts the connection in the middle of a body', async () => {
    const response = await fetch(`${server.url}/fault/cut-off${TELEMETRY}`);
    expect(await caught(response.text())).to.match(/terminated/);
  });

  it('allows another origin only, and redirects to its other name', async () => {
    const foreign = await fetch(`${server.url}${TELEMETRY}?fault=no-cors`, {
      headers: { origin: 'https://host.example' },
    });
    expect(foreign.headers.get('access-control-allow-origin')).to.equal('https://elsewhere.example');
    const sent = await fetch(`${server.url}${TELEMETRY}?fault=redirect`, { redirect: 'manual' });
    expect(new URL(sent.headers.get('location')!).origin).to.equal(`http://127.0.0.1:${server.port}`);
  });
});
