import { expect } from 'chai';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type MockServer, startServer } from '../../mock-api/server.js';
import { type Served, serveDemo } from '../../scripts/serve.js';
import { chromiumFlags, findChromium } from '../../scripts/test/chromium.js';
import { saidOn } from '../support/said-on.js';

const tags = [
  'live-cost-ticker',
  'cost-trend-chart',
  'model-comparison',
  'missing-products',
  'budget-alerts',
];

/** What a page's window carries, symbols as `Symbol(…)`, without what puppeteer leaves there. */
const globalsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Reflect.ownKeys(window)
      .map(String)
      .filter((name) => !/__ariaQuerySelector/.test(name)),
  );

describe('the CDN bundle in a page with a strict Content-Security-Policy', function () {
  this.timeout(120_000);

  let api: MockServer;
  let served: Served;
  let browser: Browser;
  let untouched: string[];

  const open = async (path: string): Promise<{ page: Page; said: readonly string[] }> => {
    const page = await browser.newPage();
    const said = saidOn(page);
    await page.goto(served.url + path, { waitUntil: 'load' });
    return { page, said };
  };

  before(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH.');
    api = await startServer({ port: 0 });
    served = await serveDemo({ port: 0, api: api.url, folder: 'test/fixtures/page' });
    browser = await launch({ executablePath, args: chromiumFlags });
    untouched = await globalsOf((await open('/empty.html')).page);
  });

  after(async () => {
    await browser.close();
    await served.close();
    await api.close();
  });

  for (const path of ['/classic.html', '/module.html']) {
    describe(path, () => {
      let page: Page;
      let said: readonly string[];

      before(async () => {
        ({ page, said } = await open(path));
      });

      for (const tag of tags) {
        it(`shows fresh figures of the API that the script tag names: ${tag}`, async () => {
          // A state is no change of the document: only looking at every frame sees it.
          const isFresh = (name: string) => document.querySelector(`${name}:state(fresh)`) !== null;
          await page.waitForFunction(isFresh, { polling: 'raf', timeout: 10_000 }, tag);
        });
      }

      it('leaves one thing on the window', async () => {
        const added = (await globalsOf(page)).filter((name) => !untouched.includes(name));
        expect(added).to.deep.equal(['Symbol(spendglass)']);
      });

      it('says nothing on the console', () => {
        expect(said).to.deep.equal([]);
      });
    });
  }
});
