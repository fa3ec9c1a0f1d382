import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'chai';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type MockServer, startServer } from '../../mock-api/server.js';
import { type Served, serveDemo } from '../../scripts/serve.js';
import { chromiumFlags, findChromium } from '../../scripts/test/chromium.js';
import { saidOn } from '../support/said-on.js';

const tags = globSync('src/register/*.ts').map((path) => basename(path, '.ts'));

/** What all pages have in common is no page. */
const pages = globSync('stories/demo/*.html')
  .map((path) => basename(path))
  .filter((name) => !['head.html', 'frame.html'].includes(name));

/** On the fault lab's, things go wrong. */
const sound = pages.filter((name) => name !== 'faults.html');

/** Run in the page, which has no other way to see into shadow roots: what stands there, and who waits for figures. */
const inThePage = `
  const everything = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? everything(each.shadowRoot) : [])]);
  const found = () => [...new Set(everything(document).map(({ localName }) => localName))];
  const shown = () => everything(document).filter((each) => 'provenance' in each && each.checkVisibility());
  const without = () =>
    shown()
      .filter((widget) => !widget.matches(':is(:state(fresh), session-details:state(idle))'))
      .map(({ localName }) => localName);
  const tabs = () => everything(document).filter((each) => each.role === 'tab');
  globalThis.demo = { found, shown, without, tabs };
`;

describe('the demo, under a strict Content-Security-Policy', function () {
  this.timeout(60_000);

  let api: MockServer;
  let served: Served;
  let browser: Browser;
  const placed = new Set<string>();

  before(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH.');
    api = await startServer({ port: 0 });
    served = await serveDemo({ port: 0, api: api.url });
    browser = await launch({ executablePath, args: chromiumFlags });
  });

  after(async () => {
    await browser.close();
    await served.close();
    await api.close();
  });

  const inEveryTab = async (page: Page, look: () => Promise<void>): Promise<void> => {
    await look();
    const tabs = Number(await page.evaluate('demo.tabs().length'));
    for (let tab = 0; tab < tabs; tab += 1) {
      await page.evaluate(`demo.tabs()[${tab}].click()`);
      await look();
    }
  };

  const everyWidgetHasFigures = async (page: Page): Promise<void> => {
    const isReady = 'demo.shown().length > 0 && demo.without().length === 0';
    await page.waitForFunction(isReady, { polling: 'raf', timeout: 15_000 }).catch(async () => {
      throw new Error(`Without figures: ${String(await page.evaluate('demo.without().join()'))}`);
    });
    for (const tag of (await page.evaluate('demo.found()')) as string[]) placed.add(tag);
  };

  for (const name of sound) {
    it(`${name}: every widget has fresh figures, in every tab; the console is silent`, async () => {
      const page = await browser.newPage();
      const said = saidOn(page);
      await page.evaluateOnNewDocument(inThePage);
      await page.goto(`${served.url}/${name}`, { waitUntil: 'load' });
      await inEveryTab(page, () => everyWidgetHasFigures(page));
      expect(said).to.deep.equal([]);
      await page.close();
    });
  }

  for (const name of pages) {
    it(`${name}: nothing is wider than a telephone, in every tab, light and dark`, async () => {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(inThePage);
      await page.goto(`${served.url}/${name}`, { waitUntil: 'load' });
      const isAsWideAs = async (width: number, theme: string): Promise<void> => {
        await page.setViewport({ width, height: 800 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), theme).to.equal(width);
      };
      await inEveryTab(page, async () => {
        if (sound.includes(name)) await everyWidgetHasFigures(page);
        for (const width of [320, 360, 390])
          for (const theme of ['light', 'dark']) await isAsWideAs(width, theme);
      });
      await page.close();
    });
  }

  it('every tag has a place on one of the pages', () => {
    expect(tags.filter((tag) => !placed.has(tag))).to.deep.equal([]);
  });
});
