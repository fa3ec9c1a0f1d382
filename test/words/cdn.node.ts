import { globSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type MockServer, startServer } from '../../mock-api/server.js';
import { type Served, serveDemo } from '../../scripts/serve.js';
import { chromiumFlags, findChromium } from '../../scripts/test/chromium.js';

interface Opened {
  readonly page: Page;
  /** Lines of the console, violations of the policy among them. */
  readonly said: string[];
  /** Paths of the language files that were asked for. */
  readonly asked: string[];
}

const setLang = (page: Page, lang: string): Promise<void> =>
  page.evaluate((lang) => {
    document.documentElement.lang = lang;
  }, lang);

/** The heading of the ticker, once it is the one that is waited for. */
const heading = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (text) => document.querySelector('live-cost-ticker')?.shadowRoot?.textContent.includes(text),
    { polling: 'raf', timeout: 10_000 },
    text,
  );

describe('languages of the CDN bundle in a page with a strict Content-Security-Policy', function () {
  this.timeout(30_000);

  let api: MockServer;
  let served: Served;
  let browser: Browser;

  /** @param missing a path that the server does not have */
  const open = async (path: string, missing?: string): Promise<Opened> => {
    const page = await browser.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.includes('/lang/')) asked.push(pathname);
      // An icon is nothing that a test should hear of.
      if (pathname === '/favicon.ico') void request.respond({ status: 204 });
      else void (pathname === missing ? request.respond({ status: 404 }) : request.continue());
    });
    await page.goto(served.url + path, { waitUntil: 'load' });
    await heading(page, 'Live cost');
    return { page, said, asked };
  };

  before(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH.');
    api = await startServer({ port: 0 });
    served = await serveDemo({ port: 0, api: api.url, folder: 'test/fixtures/page' });
    browser = await launch({ executablePath, args: chromiumFlags });
  });

  after(async () => {
    await browser.close();
    await served.close();
    await api.close();
  });

  for (const path of ['/classic.html', '/module.html']) {
    describe(path, () => {
      it('loads a language from its own folder, once, when somebody reads it', async () => {
        const { page, said, asked } = await open(path);
        expect(asked, 'in English').to.deep.equal([]);
        await setLang(page, 'de-AT');
        await heading(page, 'Live-Kosten');
        await setLang(page, 'fr');
        await heading(page, 'Coût en direct');
        await setLang(page, 'de-CH');
        await heading(page, 'Live-Kosten');
        await setLang(page, 'es-MX');
        await heading(page, 'Coste en vivo');
        expect(asked).to.deep.equal(['/lang/de.js', '/lang/fr.js', '/lang/es.js']);
        expect(said).to.deep.equal([]);
        await page.close();
      });

      it('asks for no language that there is no file of', async () => {
        const { page, said, asked } = await open(path);
        await setLang(page, 'de');
        await heading(page, 'Live-Kosten');
        await setLang(page, 'it');
        await heading(page, 'Live cost');
        expect(asked).to.deep.equal(['/lang/de.js']);
        expect(said).to.deep.equal([]);
        await page.close();
      });

      it('stays in English where the file is not served', async () => {
        const { page, said, asked } = await open(path, '/lang/fr.js');
        const answered = page.waitForResponse((response) => response.url().endsWith('/lang/fr.js'));
        await setLang(page, 'fr');
        expect((await answered).status()).to.equal(404);
        await setLang(page, 'fr-CA');
        await heading(page, 'Live cost');
        expect(asked).to.deep.equal(['/lang/fr.js']);
        // The browser's own line about the answer; nothing of ours and no unhandled rejection.
        expect(said.filter((line) => !line.startsWith('Failed to load resource'))).to.deep.equal([]);
        await page.close();
      });
    });
  }
});

describe('the file of a language', () => {
  for (const lang of ['de', 'es', 'fr']) {
    it(`${lang}.js stands alone: the words, and how to add them`, () => {
      const text = readFileSync(`dist/cdn/lang/${lang}.js`, 'utf8');
      const { sources } = JSON.parse(readFileSync(`dist/cdn/lang/${lang}.js.map`, 'utf8')) as {
        sources: readonly string[];
      };
      expect(text).not.to.match(/\bimport\b|\bfetch\b|createPolicy/);
      expect(sources.filter((source) => source.includes('node_modules'))).to.deep.equal([]);
      const all = globSync(`src/**/*.words.${lang}.ts`);
      expect(sources.filter((source) => /\.words\.\w+\.ts$/.test(source))).to.have.length(all.length);
      expect(text.length).to.be.below(40_000);
    });
  }
});
