import { build } from 'esbuild';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { launch, type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { ask } from '../../mock-api/ask.js';
import { handlers } from '../../mock-api/handlers.js';
import { chromiumFlags, ensureChromium } from '../../scripts/test/chromium.js';
import { saidOn } from '../support/said-on.js';

/** Every widget, whatever joins them later. */
export const widgetTags = globSync('src/widgets/*')
  .map((folder) => basename(folder))
  .sort();

/** The page's clock and the server's. */
export const moment = Date.parse('2026-11-19T16:57:00Z');
const origin = 'http://localhost';

export interface Dashboard {
  readonly page: Page;
  /** What the page's own server answers. */
  ask(path: string, body?: object): Promise<unknown>;
  /** @throws what was said on the console, or thrown at the window */
  close(): Promise<void>;
}

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

const html = (body: string, background: string): string =>
  `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Costs</title><link rel="icon" href="data:,">
  <style>body { background: ${background} }</style><script defer src="/spendglass.js"></script></head><body>${body}</body></html>`;

/** A page with these elements, in Chromium, and a mock API on its own origin; nothing leaves the machine. */
export const openDashboard = async (elements: string, background = '#fff'): Promise<Dashboard> => {
  const api = handlers({ seed: 7, now: () => moment });
  const script = await bundle();
  const browser: Browser = await launch({
    executablePath: ensureChromium(),
    args: chromiumFlags,
    defaultViewport: { width: 800, height: 900 },
  });
  const page = await browser.newPage();
  const said = saidOn(page);
  const respond = async (request: HTTPRequest): Promise<void> => {
    const { pathname } = new URL(request.url());
    if (pathname === '/')
      return request.respond({ contentType: 'text/html', body: html(elements, background) });
    if (pathname === '/spendglass.js')
      return request.respond({ contentType: 'text/javascript', body: script });
    const body = await request.fetchPostData();
    const answer = await ask(
      api,
      new Request(request.url(), { method: request.method(), ...(body && { body }) }),
    );
    return request.respond({
      status: answer.status,
      contentType: 'application/json',
      body: await answer.text(),
    });
  };
  await page.setRequestInterception(true);
  page.on('request', (request) => void respond(request));
  await page.evaluateOnNewDocument((now) => (Date.now = () => now), moment);
  await page.goto(`${origin}/`, { waitUntil: 'networkidle0' });
  return {
    page,
    ask: async (path, body) => {
      const init = body && { method: 'POST', body: JSON.stringify(body) };
      const answer = await ask(api, new Request(origin + path, init));
      return (await answer.json()) as unknown;
    },
    close: async () => {
      await browser.close();
      if (said.length > 0) throw new Error(`The page said: ${said.join('\n')}`);
    },
  };
};
