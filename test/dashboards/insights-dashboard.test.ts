import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/register/insights-dashboard.js';
import type { InsightsDashboard } from '../../src/dashboards/insights-dashboard/insights-dashboard.js';
import { expectAccessible, frames } from '../widgets/support/look.js';
import { until } from '../widgets/support/page-time.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { samples } from '../widgets/support/widgets.js';

const tabs = ['Overview', 'Conversations', 'Performance', 'Customers', 'Insights'];

describe('<insights-dashboard>', () => {
  const page = eachOnItsOwnPage(20_000);
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  const show = async (attributes = ''): Promise<InsightsDashboard> => {
    page().api.reply = samples;
    const dashboard = await fixture<InsightsDashboard>(
      `<insights-dashboard base-url="${baseUrl}" ${attributes}></insights-dashboard>`,
    );
    await whole(dashboard);
    return dashboard;
  };
  const places = (dashboard: InsightsDashboard): Element[] => [
    ...dashboard.shadowRoot!.querySelectorAll('.place'),
  ];
  const whole = async (dashboard: InsightsDashboard): Promise<void> => {
    await until(
      () =>
        places(dashboard).length > 0 && places(dashboard).every(({ firstElementChild }) => firstElementChild),
      'every widget of the tab',
    );
    await frames();
  };
  const tags = (dashboard: InsightsDashboard): string[] =>
    places(dashboard).map(({ firstElementChild }) => firstElementChild!.localName);
  const tab = (dashboard: InsightsDashboard): HTMLElement[] => [
    ...dashboard.shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]'),
  ];
  const selected = (dashboard: InsightsDashboard): string[] =>
    tab(dashboard)
      .filter(({ ariaSelected }) => ariaSelected === 'true')
      .map(({ textContent }) => textContent.trim());

  it('shows its overview first, and the widgets of no other tab', async () => {
    const dashboard = await show();
    expect(tab(dashboard).map(({ textContent }) => textContent.trim())).to.deep.equal(tabs);
    expect(selected(dashboard)).to.deep.equal(['Overview']);
    expect(tags(dashboard)).to.deep.equal([
      'key-metrics',
      'satisfaction-trend',
      'language-distribution',
      'top-queries',
    ]);
    expect(page().api.lines.some((line) => line.includes('missing-products'))).to.equal(false);
  });

  it('goes through its tabs by arrows, Home and End, with one stop for the tabulator', async () => {
    const dashboard = await show();
    expect(tab(dashboard).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1, -1]);
    tab(dashboard)[0]!.focus();
    const keys: [key: string, then: string][] = [
      ['ArrowRight', 'Conversations'],
      ['End', 'Insights'],
      ['ArrowRight', 'Overview'],
      ['ArrowLeft', 'Insights'],
      ['Home', 'Overview'],
    ];
    for (const [press, then] of keys) {
      await sendKeys({ press });
      await whole(dashboard);
      expect(selected(dashboard)).to.deep.equal([then]);
      expect(dashboard.shadowRoot!.activeElement!.textContent.trim()).to.equal(then);
    }
  });

  it('asks for nothing that only another tab shows any more', async () => {
    const dashboard = await show('tab="customers"');
    expect(selected(dashboard)).to.deep.equal(['Customers']);
    tab(dashboard)[4]!.click();
    await whole(dashboard);
    const before = page().api.lines.length;
    await page().time.advance(600_000);
    const later = page().api.lines.slice(before);
    expect(later.some((line) => line.includes('/woocommerce'))).to.equal(false);
    expect(later.some((line) => line.includes('/telemetry'))).to.equal(true);
  });

  it('leaves the address of the page alone, unless it is asked for links', async () => {
    const dashboard = await show();
    tab(dashboard)[2]!.click();
    await whole(dashboard);
    expect(location.href).to.equal(address);
  });

  it('writes its tab into the address where links are wanted, and begins with it', async () => {
    const dashboard = await show('deep-links');
    tab(dashboard)[3]!.click();
    await whole(dashboard);
    expect(location.hash).to.equal('#tab=customers');
    const again = await show('deep-links');
    expect(selected(again)).to.deep.equal(['Customers']);
    location.hash = '#/shops/42&tab=customers&sort=up';
    tab(again)[2]!.click();
    await whole(again);
    expect(location.hash).to.equal('#/shops/42&sort=up&tab=performance');
  });

  it('tells the page which tab a person chose', async () => {
    const dashboard = await show();
    const heard: string[] = [];
    dashboard.addEventListener('spendglass-tab-change', ({ detail }) => heard.push(detail.tab));
    tab(dashboard)[1]!.click();
    await whole(dashboard);
    expect(heard).to.deep.equal(['conversations']);
  });

  it('is accessible', async () => {
    await expectAccessible(page(), await show());
  });
});
