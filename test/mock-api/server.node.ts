import { expect } from 'chai';
import type { CheckAlertsWire } from '../../src/contracts/cost-alerts.js';
import { type MockServer, startServer } from '../../mock-api/server.js';
import { MONITORING, TELEMETRY, THURSDAY } from './api.js';

const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (problem: unknown) => problem,
  );

describe('server', () => {
  let server: MockServer;
  beforeEach(async () => {
    server = await startServer({ port: 0, now: () => THURSDAY });
  });
  afterEach(() => server.close());

  it('answers on a port of its own', async () => {
    const response = await fetch(`${server.url}/any/prefix${TELEMETRY}?days=1`);
    expect(server.url).to.equal(`http://localhost:${server.port}`);
    expect(response.status).to.equal(200);
    expect(await response.json()).to.have.property('overview');
  });

  it('remembers alerts that are posted', async () => {
    const post = (body: object) =>
      fetch(server.url + MONITORING, { method: 'POST', body: JSON.stringify(body) });
    await post({ action: 'set-alert', alert_type: 'daily', threshold_usd: 7.77 });
    const { alerts } = (await (await post({ action: 'check-alerts' })).json()) as CheckAlertsWire;
    expect(alerts.some((alert) => alert.threshold_usd === 7.77)).to.equal(true);
  });

  it('lets every origin read its answers, and Retry-After', async () => {
    const response = await fetch(server.url + TELEMETRY, { headers: { origin: 'https://host.example' } });
    expect(response.headers.get('access-control-allow-origin')).to.equal('https://host.example');
    expect(response.headers.get('access-control-allow-credentials')).to.equal('true');
    expect(response.headers.get('access-control-expose-headers')).to.equal('Retry-After');
    const plain = await fetch(server.url + TELEMETRY);
    expect(plain.headers.get('access-control-allow-origin')).to.equal('*');
  });

  it('lets a preflight ask for headers of the page’s own', async () => {
    const response = await fetch(server.url + TELEMETRY, {
      method: 'OPTIONS',
      headers: { 'access-control-request-headers': 'authorization, x-shop' },
    });
    expect(response.status).to.equal(204);
    expect(response.headers.get('access-control-allow-headers')).to.equal('authorization, x-shop');
    expect(response.headers.get('access-control-allow-methods')).to.equal('GET, POST');
    const plain = await fetch(server.url + TELEMETRY, { method: 'OPTIONS' });
    expect(plain.headers.has('access-control-allow-headers')).to.equal(false);
  });

  it('changes its scenario while it runs', async () => {
    server.scenario = 'rate-limited';
    expect(server.scenario).to.equal('rate-limited');
    const response = await fetch(server.url + TELEMETRY);
    expect(response.status).to.equal(429);
    expect(response.headers.get('retry-after')).to.equal('30');
    server.scenario = 'busy';
    expect((await fetch(server.url + TELEMETRY)).status).to.equal(200);
  });

  it('cuts the connection when it is down', async () => {
    server.scenario = 'down';
    expect(await caught(fetch(server.url + TELEMETRY))).to.be.instanceOf(TypeError);
  });

  it('answers 404 for other paths', async () => {
    expect((await fetch(`${server.url}/index.html`)).status).to.equal(404);
  });

  it('streams, and closes while somebody still listens', async () => {
    const response = await fetch(`${server.url}${TELEMETRY}/stream`);
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).to.match(/^event: telemetry\ndata: \{"overview":/);
    await server.close();
    expect(await caught(reader.read())).to.be.instanceOf(TypeError);
  });

  it('says which port is taken', async () => {
    const problem = await caught(startServer({ port: server.port }));
    expect(problem).to.be.instanceOf(Error);
    expect((problem as Error).message).to.equal(`Port ${server.port} is already in use.`);
  });
});
