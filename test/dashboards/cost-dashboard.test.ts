import { expect, fixture } from '@open-wc/testing';
import '../../src/register/cost-dashboard.js';
import type { CostDashboard } from '../../src/dashboards/cost-dashboard/cost-dashboard.js';
import type { SpendglassElement } from '../../src/element/spendglass-element.js';
import { expectAccessible, frames, states } from '../widgets/support/look.js';
import { morning, settle, until } from '../widgets/support/page-time.js';
import { answer, type Reply } from '../widgets/support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { samples, widgets as underTest } from '../widgets/support/widgets.js';

const tags = [
  'key-metrics',
  'live-cost-ticker',
  'cost-trend-chart',
  'model-comparison',
  'domain-costs',
  'budget-alerts',
];

/** All endpoints answer but one. */
const butFor =
  (path: string, instead: Reply): Reply =>
  (asked) =>
    (asked.line.includes(path) ? instead : samples)(asked);

describe('<cost-dashboard>', () => {
  const page = eachOnItsOwnPage(20_000);
  const show = async (reply: Reply = samples, attributes = ''): Promise<CostDashboard> => {
    page().api.reply = reply;
    const dashboard = await fixture<CostDashboard>(
      `<cost-dashboard base-url="${baseUrl}" ${attributes}></cost-dashboard>`,
    );
    await until(() => widgets(dashboard).length === tags.length, 'all widgets');
    await frames();
    return dashboard;
  };
  const widgets = (dashboard: CostDashboard): SpendglassElement[] => [
    ...dashboard.shadowRoot!.querySelectorAll<SpendglassElement>('.place > *'),
  ];
  const widget = (dashboard: CostDashboard, tag: string): SpendglassElement =>
    widgets(dashboard).find(({ localName }) => localName === tag)!;
  const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const status = (dashboard: CostDashboard): string =>
    text(dashboard.shadowRoot!.querySelector('[part=status]'));

  it('alone on a page is a whole page on costs, with one request for telemetry', async () => {
    const dashboard = await show();
    expect(widgets(dashboard).map(({ localName }) => localName)).to.deep.equal(tags);
    expect(widgets(dashboard).map(states)).to.deep.equal(tags.map(() => ['fresh']));
    expect(status(dashboard)).to.equal('');
    const asked = page().api.asked.map(({ line }) => line);
    expect(asked.filter((line) => line.includes('/telemetry'))).to.deep.equal([
      'GET /api/dashboard/telemetry?days=7',
    ]);
    expect(text(dashboard.shadowRoot!.querySelector('[part=heading]'))).to.equal('AI chat costs');
  });

  const faults: [what: string, reply: Reply][] = [
    ['down', answer('', { status: 503 })],
    ['malformed', answer('{"success": tru')],
  ];
  for (const [what, reply] of faults) {
    it(`shows everything else where one endpoint is ${what}, and says what is missing`, async () => {
      const dashboard = await show(butFor('/monitoring', reply));
      expect(states(widget(dashboard, 'budget-alerts'))).to.deep.equal(['failed']);
      expect(states(widget(dashboard, 'domain-costs'))).to.deep.equal(['fresh']);
      expect(status(dashboard)).to.equal('No figures: Budget alerts');
    });
  }

  it('shows everything else where one endpoint is slow', async () => {
    const dashboard = await show(butFor('/monitoring', () => new Promise(() => undefined)));
    expect(states(widget(dashboard, 'budget-alerts'))).to.deep.equal(['loading']);
    expect(states(widget(dashboard, 'model-comparison'))).to.deep.equal(['fresh']);
  });

  it('changes the period of every widget at once', async () => {
    const dashboard = await show();
    const picker = dashboard.shadowRoot!.querySelector('date-range-picker')!;
    picker.shadowRoot!.querySelectorAll('button')[2]!.click();
    await frames();
    const scopes = ['model-comparison', 'domain-costs'].map((tag) =>
      text(widget(dashboard, tag).shadowRoot!.querySelector('[part=scope]')),
    );
    expect(scopes).to.deep.equal(['All domains, last 30 days', 'All domains, last 30 days']);
  });

  it('shows a domain that is selected in the list in every other widget', async () => {
    const dashboard = await show();
    const list = widget(dashboard, 'domain-costs');
    list.shadowRoot!.querySelector<HTMLElement>('tr[part=domain] button')!.click();
    await frames();
    expect(text(widget(dashboard, 'model-comparison').shadowRoot!.querySelector('[part=scope]'))).to.equal(
      'pumps-direct.example, last 7 days',
    );
    expect(text(list.shadowRoot!.querySelector('[part=scope]'))).to.equal('All domains, last 7 days');
  });

  it('asks for everything again at the press of a button', async () => {
    const dashboard = await show();
    const before = page().api.asked.length;
    dashboard.shadowRoot!.querySelector<HTMLElement>('[part=refresh]')!.click();
    await settle();
    expect(page().api.asked.length).to.equal(before + 2);
  });

  it('shows answers that the page has already, and asks for nothing', async () => {
    const answerOf = (tag: string): unknown => underTest.find((each) => each.tag === tag)!.answer;
    const dashboard = document.createElement('cost-dashboard');
    dashboard.setAttribute('base-url', baseUrl);
    dashboard.dataAt = new Date(morning - 600_000).toISOString();
    dashboard.data = { telemetry: answerOf('domain-costs'), monitoring: answerOf('budget-alerts') };
    (await fixture('<div></div>')).append(dashboard);
    await until(() => widgets(dashboard).length === tags.length, 'all widgets');
    await frames();
    expect(widgets(dashboard).map(states)).to.deep.equal(tags.map(() => ['fresh']));
    expect(page().api.asked).to.have.length(0);
    expect(text(widget(dashboard, 'domain-costs').shadowRoot!.querySelector('[part=age]'))).to.equal(
      'Updated 10 min ago',
    );
    dashboard.data = { telemetry: answerOf('domain-costs') };
    await frames();
    expect(states(widget(dashboard, 'model-comparison'))).to.deep.equal(['fresh']);
    expect(status(dashboard)).to.equal('No figures: Budget alerts');
  });

  it('exports what its widgets hold', async () => {
    const dashboard = await show();
    expect(dashboard.tables().map(({ name }) => name)).to.include.members(['models', 'domains']);
  });

  it('sets its heading and those of its widgets into the outline of the page', async () => {
    const dashboard = await show(samples, 'heading-level="3"');
    expect(dashboard.shadowRoot!.querySelector('[part=heading]')!.ariaLevel).to.equal('3');
    const levels = widgets(dashboard).map(
      (each) => each.shadowRoot!.querySelector('[part=heading]')!.ariaLevel,
    );
    expect(new Set(levels)).to.deep.equal(new Set(['4']));
  });

  it('is accessible', async () => {
    await expectAccessible(page(), await show());
  });
});
