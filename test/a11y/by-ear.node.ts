import { expect } from 'chai';
import type { CheckAlertsWire } from '../../src/contracts/cost-alerts.js';
import type { TelemetryWire } from '../../src/contracts/telemetry.js';
import { openDashboard, type Dashboard } from './dashboard.js';
import { all, find, list, ScreenReader, text, type Heard } from './screen-reader.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const hour = 3_600_000;

/** As the specification writes money: three digits below a dollar, cents from there on, half away from zero. */
const usd = (amount: string | number): string => {
  // A hair above, because 0.001625 is a little less than that as a float.
  const value = Number(amount) * (1 + 1e-12);
  return `$${value === 0 || value >= 1 ? value.toFixed(2) : value.toPrecision(3)}`;
};

const dayOf = (at: number): string => `${months[new Date(at).getUTCMonth()]} ${new Date(at).getUTCDate()}`;

const hourOf = (at: number): string => {
  const hours = new Date(at).getUTCHours();
  return `${hours % 12 || 12} ${hours < 12 ? 'AM' : 'PM'}`;
};

const chartName = 'Cost, last 7 days';
const elements = `<spendglass-scope base-url="/" time-zone="UTC"><main>
  <live-cost-ticker></live-cost-ticker><cost-trend-chart></cost-trend-chart><budget-alerts></budget-alerts>
</main></spendglass-scope>`;

describe('with a keyboard and by ear alone', function () {
  this.timeout(60_000);

  let dashboard: Dashboard;
  let reader: ScreenReader;
  let telemetry: TelemetryWire;
  let buckets: readonly { at: number; cost: string | number; requests: number }[];

  const region = (name: string, part: RegExp): Promise<Heard> =>
    reader.hear(`${String(part)} in ${name}`, (page) => {
      const found = find(page, 'region', name);
      return found && part.test(text(found)) ? found : undefined;
    });

  before(async () => {
    dashboard = await openDashboard(elements);
    reader = await ScreenReader.of(dashboard.page);
    telemetry = (await dashboard.ask('/api/dashboard/telemetry?days=7')) as TelemetryWire;
    buckets = telemetry.hourlyTrend
      .map(({ hour, cost, requests }) => ({ at: Date.parse(hour), cost, requests }))
      .sort((a, b) => a.at - b.at);
  });

  after(() => dashboard.close());

  const highest = () => buckets.reduce((a, b) => (Number(b.cost) > Number(a.cost) ? b : a));

  it('one can say the total', async () => {
    const spoken = text(await region(chartName, /Highest/));
    expect(spoken).to.include(`${chartName}: ${usd(telemetry.cost.total)}.`);
  });

  it('one can say the highest hour', async () => {
    const spoken = text(await region(chartName, /Highest/));
    const { at, cost } = highest();
    expect(spoken).to.include(`Highest ${usd(cost)} on ${dayOf(at)}, ${hourOf(at)}.`);
  });

  it('one can walk to the highest hour, and is told so there', async () => {
    const { at, cost } = highest();
    const first = buckets[0]?.at ?? NaN;
    const place = (at - first) / hour + 1;
    await reader.tabTo('slider', 'Cost over time');
    await reader.press('End');
    const last = await reader.hear('the last hour', (page) => find(page, 'slider'));
    const count = Number(/(\d+) of \1/.exec(await reader.valueText(last))?.[1]);
    await reader.press('ArrowLeft', count - place);
    const slider = await reader.hear('the cursor', (page) => find(page, 'slider'));
    expect(slider.focused).to.equal(true);
    expect(await reader.valueText(slider)).to.equal(
      `${dayOf(at)}, ${hourOf(at)}, ${usd(cost)}, ${place} of ${count}, highest`,
    );
  });

  it('one can say what happened on a given day, hour by hour', async () => {
    const day = dayOf(buckets[0]?.at ?? NaN).replace(/\d+$/, (date) => String(Number(date) + 3));
    const ofDay = buckets.filter(({ at }) => dayOf(at) === day);
    expect(ofDay).to.have.lengthOf.above(10);
    await reader.press('t');
    const table = await reader.hear('a table', (page) => {
      const chart = find(page, 'region', chartName);
      return chart && find(chart, 'table');
    });
    const headers = list(table, 'columnheader').map(({ name }) => name);
    const spoken = list(table, 'row')
      .map((row) => [...list(row, 'rowheader'), ...list(row, 'cell')].map(({ name }) => name))
      .filter(([start = '']) => start.startsWith(`${day},`) && !start.includes('no data'));
    expect(headers.slice(1, 3)).to.deep.equal(['Cost', 'Requests']);
    const inTable = new Map(spoken.map(([start, cost, requests]) => [start, [cost, requests]]));
    for (const { at, cost, requests } of ofDay) {
      expect(inTable.get(`${day}, ${hourOf(at)}`), hourOf(at)).to.deep.equal([usd(cost), String(requests)]);
    }
    const focus = await reader.focus();
    const focused = all(await reader.listen()).find(({ element }) => element === focus);
    expect(focused && find(focused, 'table'), 'the focus went along').not.to.equal(undefined);
  });

  it('one can say what state each alert is in, and how far it is', async () => {
    const check = { action: 'check-alerts' };
    const { alerts } = (await dashboard.ask('/api/monitoring/chat', check)) as CheckAlertsWire;
    const spoken = list(await region('Budget alerts', /of \$/), 'listitem').map(text);
    const ids = [...new Set(alerts.map(({ alert_id }) => alert_id))];
    expect(spoken).to.have.lengthOf(ids.length);
    for (const id of ids) {
      const rows = alerts.filter(({ alert_id }) => alert_id === id);
      const [{ alert_type, threshold_usd }] = rows as [CheckAlertsWire['alerts'][number]];
      const values = rows.flatMap(({ current_value }) =>
        current_value === null ? [] : Number(current_value),
      );
      const state = rows.some(({ exceeded }) => exceeded)
        ? /Exceeded/
        : rows.some(({ exceeded }) => exceeded === null)
          ? /Unknown/
          : /Near|Within/;
      const figure = values.length > 0 ? usd(Math.max(...values)) : '—';
      const item = spoken.find((each) => each.includes(`${figure} of ${usd(threshold_usd)}`));
      expect(item, `${alert_type}, ${figure} of ${usd(threshold_usd)}`).to.match(state);
      expect(item).to.include(alert_type.replace('_', ' '));
    }
  });
});
