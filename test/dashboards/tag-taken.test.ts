import { expect, fixture } from '@open-wc/testing';
import live from '../fixtures/recorded/telemetry.live-1.json';
import type { CostDashboard } from '../../src/dashboards/cost-dashboard/cost-dashboard.js';
import { frames } from '../widgets/support/look.js';
import { until } from '../widgets/support/page-time.js';
import { json } from '../widgets/support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';

/** Elements of the host page that have the same names; this file imports nothing that would define them before. */
class OfThePage extends HTMLElement {}
class ControlOfThePage extends HTMLElement {}

describe('a tag that the host page owns', () => {
  const page = eachOnItsOwnPage(20_000);

  it('is left to it with one warning, and its place in a dashboard says so', async () => {
    customElements.define('model-comparison', OfThePage);
    customElements.define('data-export', ControlOfThePage);
    page().api.reply = json(live.body);
    page().expected.push('<model-comparison> is already defined by another script');
    page().expected.push('<data-export> is already defined by another script');
    await import('../../src/register/cost-dashboard.js');
    const dashboard = await fixture<CostDashboard>(`<cost-dashboard base-url="${baseUrl}"></cost-dashboard>`);
    const root = dashboard.shadowRoot!;
    await until(() => root.querySelectorAll('[part=taken]').length === 2, 'their places say so');
    await frames();
    const [control, widget] = root.querySelectorAll('[part=taken]');
    expect(widget!.textContent).to.include('Tag taken by this page');
    expect(widget!.textContent).to.include('<model-comparison>');
    expect(control!.textContent).to.include('<data-export>');
    expect(root.querySelectorAll('model-comparison, data-export').length).to.equal(0);
    expect(root.querySelector('domain-costs')!.matches(':state(fresh)')).to.equal(true);
    expect(customElements.get('model-comparison')).to.equal(OfThePage);
  });
});
