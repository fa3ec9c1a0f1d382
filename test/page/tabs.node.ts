import { expect } from 'chai';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type MockServer, startServer } from '../../mock-api/server.js';
import { type Served, serveDemo } from '../../scripts/serve.js';
import { chromiumFlags, findChromium } from '../../scripts/test/chromium.js';
import { saidOn } from '../support/said-on.js';

/** As the fixture's tag says. */
const interval = 3000;
const tabs = 20;

interface Asked {
  readonly page: Page;
  readonly at: number;
}

describe(`${tabs} tabs of one page in Chromium, with share-tabs`, function () {
  this.timeout(240_000);

  let api: MockServer;
  let served: Served;
  let browser: Browser;
  let pages: Page[];
  const asked: Asked[] = [];
  const said: string[] = [];

  /** In a window of its own, so that all of them are looked at. */
  const open = async (): Promise<Page> => {
    const page = await browser.newPage({ type: 'window' });
    saidOn(page, said);
    page.on('request', (request) => {
      if (request.url().includes('/telemetry')) asked.push({ page, at: Date.now() });
    });
    await page.goto(served.url, { waitUntil: 'load' });
    return page;
  };

  /** Resolves when there were `count` more requests; rejects when they do not come. */
  const requests = async (count: number): Promise<readonly Asked[]> => {
    const from = asked.length;
    const latest = Date.now() + (count + 3) * 2 * interval;
    while (asked.length < from + count) {
      if (Date.now() > latest) throw new Error(`${asked.length - from} of ${count} requests came.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return asked.slice(from);
  };

  const leader = async (): Promise<Page> => {
    const [last] = await requests(1);
    if (!last) throw new Error('Nothing was asked.');
    return last.page;
  };

  before(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH.');
    api = await startServer({ port: 0 });
    served = await serveDemo({ port: 0, api: api.url, folder: 'test/fixtures/tabs' });
    browser = await launch({
      executablePath,
      args: chromiumFlags,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    pages = [];
    for (let tab = 0; tab < tabs; tab += 1) pages.push(await open());
  });

  after(async () => {
    await browser.close();
    await served.close();
    await api.close();
  });

  it('are all looked at, and all show fresh figures', async () => {
    for (const page of pages) {
      expect(await page.evaluate(() => document.visibilityState)).to.equal('visible');
      const isFresh = () => document.querySelector('cost-trend-chart:state(fresh)') !== null;
      await page.waitForFunction(isFresh, { polling: 50, timeout: 10_000 });
    }
  });

  it('poll as one', async () => {
    const polls = await requests(4);
    const [first, last] = [polls[0]?.at ?? 0, polls.at(-1)?.at ?? 0];
    expect(last - first, 'ms for three intervals').to.be.at.least(3 * interval * 0.9);
    expect(new Set(polls.map(({ page }) => page)).size, 'tabs that asked').to.equal(1);
  });

  const handsOver = async (end: (page: Page) => Promise<void>, amid = false): Promise<void> => {
    const before = await leader();
    if (amid) await holdRequest(before);
    const last = asked.at(-1)?.at ?? 0;
    await end(before);
    const [next] = await requests(1);
    expect(next?.page).to.not.equal(before);
    expect((next?.at ?? 0) - last, 'ms without a request').to.be.at.most(2 * interval);
    const polls = await requests(2);
    expect(new Set(polls.map(({ page }) => page)).size, 'tabs that ask then').to.equal(1);
  };

  const setState = async (page: Page, state: 'frozen' | 'active'): Promise<void> => {
    const session = await page.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state });
  };

  /** Its next request stays out, and with it the lock; resolves when it is. */
  const holdRequest = async (page: Page): Promise<void> => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().includes('/telemetry')) void request.continue();
    });
    await requests(1);
    const locks = await page.evaluate(() => navigator.locks.query());
    expect(locks.held, 'locks held').to.have.length(1);
  };

  it('hand over within two intervals when the one that asks is closed', () =>
    handsOver((page) => page.close()));

  it('hand over within two intervals when the one that asks is killed', () =>
    handsOver(async (page) => {
      const session = await page.createCDPSession();
      // Nobody is left to answer it.
      session.send('Page.crash').catch(() => undefined);
    }));

  it('hand over within two intervals when the one that asks is frozen, and take it back', async () => {
    let frozen: Page | undefined;
    await handsOver(async (page) => {
      frozen = page;
      await setState(page, 'frozen');
    });
    if (!frozen) return;
    await setState(frozen, 'active');
    await frozen.bringToFront();
    const polls = await requests(4);
    expect((polls.at(-1)?.at ?? 0) - (polls[0]?.at ?? 0)).to.be.at.least(3 * interval * 0.8);
  });

  it('hand over within two intervals when the one that asks is frozen amid its request, with the lock', () =>
    handsOver((page) => setState(page, 'frozen'), true));

  it('keep no page out of the back/forward cache', async () => {
    const page = await leader();
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'anew'));
    });
    await page.goto(`${served.url}/configure.js`);
    await requests(2);
    await page.goBack();
    expect(await page.title()).to.equal('kept');
  });

  it('say nothing on the console', () => expect(said).to.deep.equal([]));
});
