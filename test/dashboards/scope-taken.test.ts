import { expect, fixture } from '@open-wc/testing';
import type { CostDashboard } from '../../src/dashboards/cost-dashboard/cost-dashboard.js';
import { until } from '../widgets/support/page-time.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';

describe('a <spendglass-scope> that the host page owns', () => {
  const page = eachOnItsOwnPage(20_000);

  it('is left to it, and stands nowhere in a dashboard, which says so', async () => {
    let made = 0;
    customElements.define(
      'spendglass-scope',
      class extends HTMLElement {
        connectedCallback(): void {
          made += 1;
        }
      },
    );
    page().expected.push('<spendglass-scope> is already defined by another script');
    await import('../../src/register/cost-dashboard.js');
    const dashboard = await fixture<CostDashboard>(`<cost-dashboard base-url="${baseUrl}"></cost-dashboard>`);
    const root = dashboard.shadowRoot!;
    await until(() => root.querySelector('[part=taken]'), 'the dashboard says so');
    expect(root.querySelector('[part=taken]')!.textContent).to.include('<spendglass-scope>');
    expect(made).to.equal(0);
  });
});
