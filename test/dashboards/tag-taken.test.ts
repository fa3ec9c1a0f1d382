import { expect, fixture } from '@open-wc/testing';
import live from '../fixtures/recorded/telemetry.live-1.json';
import type { CostDashboard } from '../../src/dashboards/cost-dashboard/cost-dashboard.js';
import { frames } from '../widgets/support/look.js';
import { until } from '../widgets/support/page-time.js';
import { json } from '../widgets/support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';

/** Stands for an element of the host page that has the same name; this file imports no widget before it. */
class OfThePage extends HTMLElement {}

describe('a tag that the host page owns', () => {
  const page = eachOnItsOwnPage(20_000);

  it('is left to it with one warning, and its place in a dashboard says so', async () => {
    customElements.define('model-comparison', OfThePage);
    page().api.reply = json(live.body);
    page().expected.push('<model-comparison> is already defined by another script');
    await import('../../src/register/cost-dashboard.js');
    const dashboard = await fixture<CostDashboard>(`<cost-dashboard base-url="${baseUrl}"></cost-dashboard>`);
    const root = dashboard.shadowRoot!;
    await until(() => root.querySelector('[part=taken]'), 'the place says so');
    await frames();
    expect(root.querySelector('[part=taken]')!.textContent).to.include('Tag taken by this page');
    expect(root.querySelector('[part=taken]')!.textContent).to.include('<model-comparison>');
    expect(root.querySelectorAll('model-comparison').length).to.equal(0);
    expect(root.querySelector('domain-costs')!.matches(':state(fresh)')).to.equal(true);
    expect(customElements.get('model-comparison')).to.equal(OfThePage);
  });
});
