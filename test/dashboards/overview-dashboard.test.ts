import { expect, fixture } from '@open-wc/testing';
import '../../src/register/overview-dashboard.js';
import type { OverviewDashboard } from '../../src/dashboards/overview-dashboard/overview-dashboard.js';
import { expectAccessible, frames, states } from '../widgets/support/look.js';
import { until } from '../widgets/support/page-time.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { samples } from '../widgets/support/widgets.js';

describe('<overview-dashboard>', () => {
  const page = eachOnItsOwnPage(20_000);
  const show = async (inside = ''): Promise<OverviewDashboard> => {
    page().api.reply = samples;
    const dashboard = await fixture<OverviewDashboard>(
      `<overview-dashboard base-url="${baseUrl}">${inside}</overview-dashboard>`,
    );
    await until(() => widgets(dashboard).length === 7, 'all widgets');
    await frames();
    return dashboard;
  };
  const widgets = (dashboard: OverviewDashboard): Element[] => [
    ...dashboard.shadowRoot!.querySelectorAll('.place > *'),
  ];

  it('alone on a page is the whole main page', async () => {
    const dashboard = await show();
    expect(widgets(dashboard).map(({ localName }) => localName)).to.deep.equal([
      'key-metrics',
      'cost-trend-chart',
      'language-distribution',
      'recent-conversations',
      'ai-insights',
      'missing-products',
      'connection-status',
    ]);
    for (const widget of widgets(dashboard)) expect(states(widget), widget.localName).to.include('fresh');
  });

  it('asks no question twice', async () => {
    await show();
    expect(page().api.lines).to.deep.equal([...new Set(page().api.lines)]);
  });

  it('has room for the page’s own quick actions', async () => {
    const dashboard = await show('<a slot="quick-actions" href="#settings">Settings</a>');
    const slot = dashboard.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=quick-actions]')!;
    expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['Settings']);
  });

  it('is accessible', async () => {
    await expectAccessible(page(), await show());
  });
});
