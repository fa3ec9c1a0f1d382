import { mkdirSync } from 'node:fs';
import { launch, type Page } from 'puppeteer-core';
import { startServer } from '../mock-api/server.js';
import { serveDemo } from './serve.js';
import { chromiumFlags, ensureChromium } from './test/chromium.js';

// `npm run screenshot`: takes the README's pictures of the demo page. It needs the bundle of `npm run build`.

/** One seed at one moment gives the same figures on every machine. */
const moment = Date.parse('2026-11-19T16:57:00Z');
const timeZone = 'Europe/London';
const width = 1280;
const margin = 16;

/** The page as a reader with a light screen sees it, once every widget has its figures. */
async function open(page: Page, url: string): Promise<void> {
  await page.setViewport({ width, height: 800, deviceScaleFactor: 1.5 });
  await page.emulateTimezone(timeZone);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluateOnNewDocument((now) => {
    Date.now = () => now;
  }, moment);
  await page.goto(url, { waitUntil: 'load' });
  // A widget's state is no change of the document, so that only looking again and again sees it.
  await page.waitForFunction(
    () => [...document.querySelectorAll('.cards > *')].every((widget) => widget.matches(':state(fresh)')),
    { polling: 'raf', timeout: 20_000 },
  );
}

const boxOf = async (page: Page, selector: string) => {
  const box = await (await page.waitForSelector(selector))?.boundingBox();
  if (!box) throw new Error(`The demo page shows no ${selector}.`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
};

const api = await startServer({ port: 0, seed: 7, now: () => moment });
const served = await serveDemo({ port: 0, api: api.url });
const browser = await launch({ executablePath: ensureChromium(), args: chromiumFlags });

try {
  const page = await browser.newPage();
  await open(page, served.url);
  const models = await boxOf(page, 'model-comparison');
  const products = await boxOf(page, 'missing-products');
  const fold = (models.bottom + products.y) / 2;

  mkdirSync('docs', { recursive: true });
  await page.screenshot({ path: 'docs/demo.png', clip: { x: 0, y: 0, width, height: fold } });
  await page.screenshot({
    path: 'docs/demo-below.png',
    clip: {
      x: models.x - margin,
      y: fold,
      width: models.width + 2 * margin,
      height: products.bottom + margin - fold,
    },
  });
} finally {
  await browser.close();
  await served.close();
  await api.close();
}
