import { expect } from 'chai';
import * as v from 'valibot';
import { readAnalytics } from '../../src/contracts/analytics.js';
import { readConversations } from '../../src/contracts/conversations.js';
import { readCostAlerts, readSetAlert } from '../../src/contracts/cost-alerts.js';
import { readMissingProducts } from '../../src/contracts/missing-products.js';
import { readMonitoring } from '../../src/contracts/monitoring.js';
import type { Read } from '../../src/contracts/read.js';
import { readScraped } from '../../src/contracts/scraped.js';
import { readTelemetry } from '../../src/contracts/telemetry.js';
import { readTestConnection } from '../../src/contracts/test-connection.js';
import { readWooCommerce } from '../../src/contracts/woocommerce.js';
import { contract } from './oracle.js';
import { recorded } from './samples.js';

const answers: [file: string, read: (json: unknown) => Read<unknown>, endpoint: string][] = [
  ['telemetry.days1', readTelemetry, 'telemetry'],
  ['telemetry.days7.domain', readTelemetry, 'telemetry'],
  ['telemetry.live-1', readTelemetry, 'telemetry'],
  ['analytics.days7', readAnalytics, 'analytics'],
  ['conversations.days7', readConversations, 'conversations'],
  ['missing-products.days30', readMissingProducts, 'missing-products'],
  ['monitoring.get.day.domain', readMonitoring, 'monitoring'],
  ['monitoring.post.set-alert.ok', readSetAlert, 'set-alert'],
  ['scraped', readScraped, 'scraped'],
  ['test-connection.woo-ok', readTestConnection, 'test-connection'],
  ['woocommerce.active', readWooCommerce, 'woocommerce'],
];

describe('answers recorded from a running server', () => {
  for (const [file, read, endpoint] of answers) {
    it(`${file}: read without an issue, with the figures that were sent`, () => {
      const { data, issues } = read(recorded(file));
      expect(issues).to.deep.equal([]);
      expect(data).to.deep.equal(v.parse(contract[endpoint] as v.GenericSchema, recorded(file)));
    });
  }

  it('monitoring.post.check-alerts: a threshold below zero is no issue', () => {
    const body = recorded('monitoring.post.check-alerts') as { alerts: { threshold_usd: number }[] };
    const { data, issues } = readCostAlerts(body);
    expect(issues).to.deep.equal([]);
    expect(data).to.have.length(body.alerts.length);
    expect(data?.map(({ threshold }) => threshold)).to.deep.equal(
      body.alerts.map(({ threshold_usd }) => String(threshold_usd)),
    );
  });

  it('monitoring.get.period-invalid: an error is no answer of the contract', () => {
    expect(readMonitoring(recorded('monitoring.get.period-invalid')).data).to.equal(null);
  });
});
