import { expect, fixture } from '@open-wc/testing';
import { frames } from '../widgets/support/look.js';
import { json } from '../widgets/support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { chart } from '../widgets/support/widgets.js';
import { runFrom } from './run-from.js';

describe('settings of the script tag', () => {
  const page = eachOnItsOwnPage();

  const show = async (): Promise<void> => {
    page().api.reply = json(chart.answer);
    await fixture(`<${chart.tag}></${chart.tag}>`);
    await frames();
  };

  it('stay those of the first one when the script is there twice', async () => {
    runFrom(`data-base-url="${baseUrl}" data-days="3"`);
    runFrom('data-days="4" data-domain="shop.example"');
    runFrom('');
    await show();
    expect(page().api.lines).to.deep.equal(['GET /api/dashboard/telemetry?days=3&domain=shop.example']);
  });

  it('are found where its server redirects to a version of the file', async () => {
    runFrom(`data-base-url="${baseUrl}"`, 'https://cdn.example/spendglass@0.1.0/spendglass.js');
    await show();
    expect(page().api.lines).to.deep.equal([chart.asks]);
  });

  it('of another script are none of ours', async () => {
    runFrom(`data-base-url="${baseUrl}"`, 'https://cdn.example/spendglass@0.1.0/other.js');
    await show();
    expect(page().api.lines).to.deep.equal([]);
  });

  it('of one that comes later reach widgets that are there already', async () => {
    await show();
    runFrom(`data-base-url="${baseUrl}"`);
    await frames();
    expect(page().api.lines).to.deep.equal([chart.asks]);
  });
});
