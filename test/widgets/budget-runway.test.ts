import { expect } from '@open-wc/testing';
import '../../src/register/budget-alerts.js';
import { alertRow } from '../support/alert-row.js';
import { mount, words } from './support/look.js';
import { json, status, type Reply } from './support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';

const alerts = {
  success: true,
  alerts: [alertRow({ alert_type: 'monthly', threshold_usd: '100', current_value: '75' })],
};

/** Five dollars on each of the last days, which in this test end on 22 Nov at 07:30. */
const telemetry = {
  overview: { totalRequests: 70 },
  cost: { total: '35' },
  tokens: {},
  modelUsage: [],
  domainBreakdown: [{ domain: 'shop.example', requests: 70, cost: '35' }],
  hourlyTrend: [15, 16, 17, 18, 19, 20, 21].map((day) => ({
    hour: `2026-11-${day}T10:00:00Z`,
    cost: '5',
    requests: 10,
  })),
};

const api =
  (days: Reply): Reply =>
  (asked) =>
    (asked.line.includes('/telemetry') ? days : json(alerts))(asked);

describe('<budget-alerts runway>', () => {
  const page = eachOnItsOwnPage();

  it('says when a monthly budget ends at the rate of the last days', async () => {
    page().api.reply = api(json(telemetry));
    const widget = await mount('budget-alerts', `base-url="${baseUrl}" runway`);
    expect(words(widget)).to.include('At this rate it ends on Nov 27');
  });

  it('asks for telemetry only when told to', async () => {
    page().api.reply = api(json(telemetry));
    await mount('budget-alerts');
    expect(page().api.lines.some((line) => line.includes('/telemetry'))).to.equal(false);
  });

  it('refuses where there is too little history, and goes on without telemetry', async () => {
    page().api.reply = api(json({ ...telemetry, hourlyTrend: telemetry.hourlyTrend.slice(4) }));
    const widget = await mount('budget-alerts', `base-url="${baseUrl}" runway`);
    expect(words(widget)).to.include('Too little history for a forecast: 5 whole days are needed');
    page().api.reply = api(status(500));
    const other = await mount('budget-alerts', `base-url="https://other.example" runway`);
    expect(words(other)).to.include('$75.00 of $100.00');
    expect(words(other)).not.to.include('At this rate');
  });
});
