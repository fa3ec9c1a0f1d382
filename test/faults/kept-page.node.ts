import { expect } from 'chai';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type MockServer, startServer } from '../../mock-api/server.js';
import { type Served, serveDemo } from '../../scripts/serve.js';
import { chromiumFlags, findChromium } from '../../scripts/test/chromium.js';
import { saidOn } from '../support/said-on.js';

const areFresh = (): boolean =>
  [...document.querySelectorAll('live-cost-ticker, cost-trend-chart, budget-alerts')].every((widget) =>
    widget.matches(':state(fresh)'),
  );

interface Shared {
  configure(options: { readonly sessionId: string }): void;
}

interface Told {
  readonly persisted: boolean;
  /** ms, by the page's own clock. */
  readonly at: number;
  /** The age that stood there at the moment of the return. */
  readonly shown: string;
}

describe('a page in Chromium', function () {
  this.timeout(60_000);

  let api: MockServer;
  let served: Served;
  let browser: Browser;
  let page: Page;
  const said: string[] = [];

  before(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH.');
    api = await startServer({ port: 0 });
    served = await serveDemo({ port: 0, api: api.url, folder: 'test/fixtures/page' });
    browser = await launch({
      executablePath,
      args: [...chromiumFlags, '--host-resolver-rules=MAP shop.example 127.0.0.1'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });

  beforeEach(async () => {
    said.length = 0;
    page = await browser.newPage();
    saidOn(page, said);
  });

  after(async () => {
    await browser.close();
    await served.close();
    await api.close();
  });

  it('that comes back out of the back/forward cache shows its age at once and asks within a second', async () => {
    await page.goto(`${served.url}/kept.html`);
    await page.waitForFunction(() => document.querySelector('live-cost-ticker:state(fresh)') !== null, {
      polling: 'raf',
    });
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted, timeStamp: at }) => {
        const age = document.querySelector('live-cost-ticker')?.shadowRoot?.querySelector('[part=age]');
        document.title = JSON.stringify({ persisted, at, shown: age?.textContent });
      });
    });
    await page.goto(`${served.url}/empty.html`);
    // Longer away than the interval, so that an answer is owed.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await page.goBack();
    const { persisted, at, shown } = JSON.parse(await page.title()) as Told;
    expect(persisted).to.equal(true);
    const asked = await page.waitForFunction(
      (from) =>
        performance
          .getEntriesByType('resource')
          .find(({ name, startTime }) => name.includes('/telemetry') && startTime >= from)?.startTime,
      { polling: 50 },
      at,
    );
    expect((await asked.jsonValue()) ?? NaN, 'ms until it asked').to.be.at.most(at + 1000);
    expect(shown).to.include('Updated');
    expect(said).to.deep.equal([]);
  });

  it('works on plain http, where crypto.randomUUID and locks are undefined', async () => {
    await page.goto(`${served.url.replace('localhost', 'shop.example')}/classic.html`);
    const missing = await page.evaluate(() => [
      isSecureContext,
      'randomUUID' in crypto,
      'locks' in navigator,
    ]);
    expect(missing).to.deep.equal([false, false, false]);
    await page.waitForFunction(areFresh, { polling: 'raf', timeout: 15_000 });
    const share = (): void => {
      const { configure } = customElements.get('spendglass-scope') as unknown as Shared;
      configure({ sessionId: 'user-42' });
      for (const widget of document.querySelectorAll('body > *')) widget.setAttribute('share-tabs', '');
    };
    await page.evaluate(share);
    await page.waitForFunction(areFresh, { polling: 'raf', timeout: 15_000 });
    expect(said).to.deep.equal([]);
  });
});
