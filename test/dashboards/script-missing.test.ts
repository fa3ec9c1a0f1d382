import { expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { Dashboard, type Place } from '../../src/dashboards/dashboard.js';
import { until } from '../widgets/support/page-time.js';
import { eachOnItsOwnPage } from '../widgets/support/test-page.js';

const arrives: Place = {
  tag: 'top-queries',
  load: () => import('../../src/register/top-queries.js'),
  span: 6,
};
const missing: Place = {
  tag: 'store-overview',
  load: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
  span: 6,
};

class TornDashboard extends Dashboard {
  protected override get heading(): string {
    return 'Torn';
  }

  protected override content(): TemplateResult {
    return html`${this.grid([arrives, missing])}`;
  }
}
customElements.define('torn-dashboard', TornDashboard);

describe('a dashboard of which a script did not arrive', () => {
  eachOnItsOwnPage(20_000);

  it('says so in its place, and shows the rest', async () => {
    const { renderRoot } = await fixture<TornDashboard>('<torn-dashboard></torn-dashboard>');
    await until(() => renderRoot.querySelector('[part=missing]'), 'the dashboard says so');
    await until(() => renderRoot.querySelector('top-queries'), 'the rest is there');
    const texts = [...renderRoot.querySelectorAll('[part=missing]')].map((each) => each.textContent);
    expect(texts).to.have.length(1);
    expect(texts[0]).to.include('<store-overview>').and.to.include('Reload the page');
  });
});
