import { expect } from '@open-wc/testing';
import type { CheckAlertsWire } from '../../src/contracts/cost-alerts.js';
import type { TelemetryWire } from '../../src/contracts/telemetry.js';
import type { ScenarioName } from '../../mock-api/scenarios/index.js';
import { mockWorker } from '../../mock-api/worker.js';
import { itNeeds } from '../support/engine.js';

const THURSDAY = Date.UTC(2026, 10, 19, 10, 42, 17);

describe('mock API as a service worker', () => {
  let scenario: ScenarioName = 'busy';
  const worker = mockWorker({ scenario: () => scenario, now: () => THURSDAY });
  before(() => worker.start({ onUnhandledFrame: 'bypass', quiet: true }));
  after(() => worker.stop());
  beforeEach(() => {
    scenario = 'busy';
  });

  it('answers the page’s own fetch', async () => {
    const response = await fetch('/any/prefix/api/dashboard/telemetry?days=7');
    const { overview } = (await response.json()) as TelemetryWire;
    expect(response.status).to.equal(200);
    expect(overview.totalRequests).to.be.above(100);
  });

  it('remembers alerts that are posted', async () => {
    const post = (body: object) =>
      fetch('/api/monitoring/chat', { method: 'POST', body: JSON.stringify(body) });
    await post({ action: 'set-alert', alert_type: 'daily', threshold_usd: 7.77 });
    const { alerts } = (await (await post({ action: 'check-alerts' })).json()) as CheckAlertsWire;
    expect(alerts.some((alert) => alert.threshold_usd === 7.77)).to.equal(true);
  });

  it('is a network error when it is down', async () => {
    scenario = 'down';
    const problem = await fetch('/api/dashboard/scraped').catch((error: unknown) => error);
    expect(problem).to.be.instanceOf(TypeError);
  });

  itNeeds('workerStreams', 'streams, until the reader leaves', async () => {
    const response = await fetch('/api/dashboard/telemetry/stream', {
      headers: { accept: 'text/event-stream' },
    });
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).to.match(/^event: telemetry\ndata: \{"overview":/);
    await reader.cancel();
  });

  it('leaves what is none of the contract’s to the network', async () => {
    expect((await fetch('/mockServiceWorker.js')).status).to.equal(200);
  });
});
