import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Browser, launch } from 'puppeteer-core';
import { type MockServer, startServer } from '../../mock-api/server.js';
import { type Served, serveDemo } from '../../scripts/serve.js';
import { chromiumFlags, findChromium } from '../../scripts/test/chromium.js';
import { blocksOf } from './markdown.js';
import { saidOn } from '../support/said-on.js';

const snippets = blocksOf(readFileSync('README.md', 'utf8'), 'html');

/** A page around a snippet: what the snippet leaves to the reader, which is the script, a widget or both. */
const pageOf = (snippet: string): string => {
  if (snippet.startsWith('<!doctype')) return snippet;
  const script = snippet.includes('<script src') || snippet.includes('<script type="module"');
  const widget = /<(?!spendglass)\w+-\w+/.test(snippet);
  return `<!doctype html><html lang="en"><body>
    ${script ? '' : '<script src="spendglass.iife.js" data-base-url="{{api}}"></script>'}
    ${snippet}
    ${widget ? '' : '<live-cost-ticker></live-cost-ticker>'}
  </body></html>`;
};

/** The places that a reader fills in: where the API is, where the file is, which shop. */
const filled = (page: string): string =>
  page
    .replaceAll(/data-base-url="[^"]*"/g, 'data-base-url="{{api}}"')
    .replaceAll(/src="[^"]*\/(spendglass[.\w]*\.js)"/g, 'src="$1"')
    .replaceAll('{{ shop.domain }}', 'pumps-direct.example');

describe('the HTML in the README, tried in a page with the strict policy', function () {
  this.timeout(30_000);

  let folder: string;
  let api: MockServer;
  let served: Served;
  let browser: Browser;

  before(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH.');
    folder = mkdtempSync(join(tmpdir(), 'readme-'));
    snippets.forEach((snippet, index) =>
      writeFileSync(join(folder, `${index}.html`), filled(pageOf(snippet))),
    );
    api = await startServer({ port: 0 });
    served = await serveDemo({ port: 0, api: api.url, folder });
    browser = await launch({ executablePath, args: chromiumFlags });
  });

  after(async () => {
    await browser.close();
    await served.close();
    await api.close();
    rmSync(folder, { recursive: true });
  });

  it('there is some', () => {
    expect(snippets).to.have.length.greaterThan(4);
  });

  snippets.forEach((snippet, index) => {
    const title = snippet
      .split('\n')
      .filter((line) => /<\w+-|<script/.test(line))
      .slice(0, 2)
      .join(' ')
      .trim();

    it(`shows fresh figures, and says nothing on the console: ${title}`, async () => {
      const page = await browser.newPage();
      const said = saidOn(page);
      await page.goto(`${served.url}/${index}.html`, { waitUntil: 'load' });
      await page.waitForFunction(
        () => {
          const widgets = [...document.querySelectorAll('body *')].filter(
            ({ localName }) => localName.includes('-') && localName !== 'spendglass-scope',
          );
          return widgets.length > 0 && widgets.every((widget) => widget.matches(':state(fresh)'));
        },
        { polling: 'raf', timeout: 10_000 },
      );
      expect(said).to.deep.equal([]);
      await page.close();
    });
  });
});
