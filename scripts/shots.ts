import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { launch, type Browser, type Page, type Viewport } from 'puppeteer-core';
import { contactSheet, type Shot } from './shots/contact-sheet.js';
import { jump, table, type Heights } from './shots/heights.js';
import { pageOf } from './shots/host-page.js';
import { hosts } from './shots/hosts.js';
import type { Box } from './shots/stage.js';
import { states, themes, widths } from './shots/states.js';
import { chromiumFlags, ensureChromium } from './test/chromium.js';

// `npm run shots`: a picture of every widget in every state, light and dark, at four widths, and of every widget in
// pages of other people, with a sheet that shows them all. It fails where a widget changes its height with its state or
// stands out of its card. `--tag`, `--state`, `--width` (any, in px) and `--host` narrow it down, each as often as wanted.

const folder = '.shots';
const list = { type: 'string', multiple: true } as const;
const { values } = parseArgs({ options: { tag: list, state: list, width: list, host: list } });

const chosen = <T extends string | number>(all: readonly T[], wanted: readonly string[] | undefined): T[] => {
  const unknown = wanted?.find((one) => !all.some((known) => String(known) === one));
  if (unknown !== undefined) throw new Error(`There is no ${unknown}; there are ${all.join(', ')}.`);
  return all.filter((known) => !wanted || wanted.includes(String(known)));
};

const tags = globSync('src/widgets/*/')
  .map((path) => basename(path))
  // A dialog would cover the others.
  .filter((tag) => tag !== 'session-details')
  .sort();
const isNarrowed = Boolean(values.tag ?? values.state ?? values.width);
const tagsShown = values.host && !isNarrowed ? [] : chosen(tags, values.tag);
const statesShown = chosen(states, values.state);
const widthsShown = values.width?.map(Number) ?? widths;
const hostsShown =
  isNarrowed && !values.host
    ? []
    : chosen(
        hosts.map(({ name }) => name),
        values.host,
      );

const shots: Shot[] = [];
const heights: Heights[] = [];
const wrong = new Set<string>();

async function take(page: Page, shot: Shot, clip: Pick<Box, 'x' | 'y' | 'width' | 'height'>): Promise<void> {
  const path = `${folder}/${shot.file}` as const;
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, clip, captureBeyondViewport: true });
  shots.push(shot);
}

async function open(browser: Browser, html: string, script: string): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => wrong.add(`The page threw: ${String(error)}`));
  await page.setViewport({ width: 1360, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  // The page has an origin, though nobody serves it, and nothing that it asks for leaves this process.
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.isNavigationRequest()
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : request.abort());
  });
  await page.goto('http://localhost/');
  await page.addScriptTag({ content: script });
  return page;
}

/** Six states in one row, each on whole pixels, so that they are drawn alike; 12 px of the page around each. */
const stagePage = `<!doctype html>
<html lang="en">
<style>
  body { display: flex; gap: 24px; align-items: start; margin: 24px;
    font: 14px/1.45 system-ui, 'Liberation Sans', sans-serif; background: light-dark(#f6f7f9, #0e1013);
    color: light-dark(#14171c, #f1f3f6); }
  body > * { flex: none; inline-size: var(--width); }
</style>
</html>`;
const margin = 12;

/** What is only partly in view is not drawn alike each time. */
const viewportFor = (boxes: readonly Box[]): Viewport => ({
  width: Math.max(...boxes.map(({ x, width }) => x + width)) + 2 * margin,
  height: Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height))) + 2 * margin,
});

async function shootWidget(browser: Browser, tag: string, script: string): Promise<void> {
  const page = await open(browser, stagePage, script);
  await page.evaluate((tag, states) => window.stage.mount(tag, states), tag, statesShown);
  for (const width of widthsShown) {
    for (const theme of themes) {
      await page.evaluate((width, theme) => window.stage.lay(width, theme), width, theme);
      const boxes = await page.evaluate(() => window.stage.boxes());
      await page.setViewport(viewportFor(boxes));
      if (theme === 'light') heights.push({ tag, width, boxes });
      for (const { state, x, y, width: across, height, overflows } of boxes) {
        for (const text of overflows) wrong.add(`${tag}, ${width} px, ${state}: ${text}`);
        await take(
          page,
          {
            file: `${tag}/${width}-${theme}-${state}.png`,
            chapter: tag,
            row: `${width} px, ${theme}`,
            caption: state,
          },
          {
            x: x - margin,
            y: y - margin,
            width: across + 2 * margin,
            height: Math.ceil(height) + 2 * margin,
          },
        );
      }
    }
  }
  await page.close();
}

async function shootHost(browser: Browser, name: string, script: string): Promise<void> {
  const host = hosts.find((host) => host.name === name);
  if (!host) return;
  const page = await open(browser, pageOf(host, tags), script);
  await page.evaluate(() => window.stage.connect());
  for (const theme of themes) {
    await page.evaluate((theme) => window.stage.lay(0, theme), theme);
    const [width, height] = await page.evaluate(() => {
      const { right, bottom } = document.querySelector('.page')?.getBoundingClientRect() ?? new DOMRect();
      return [right, bottom] as const;
    });
    await take(
      page,
      { file: `hosts/${name}-${theme}.png`, chapter: 'Host pages', row: theme, caption: name },
      { x: 0, y: 0, width: width + margin, height: Math.ceil(height) + margin },
    );
  }
  await page.close();
}

const { outputFiles } = await build({
  entryPoints: ['scripts/shots/stage.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  logLevel: 'error',
});
const script = outputFiles[0]?.text ?? '';
const browser = await launch({
  executablePath: ensureChromium(),
  args: [...chromiumFlags, '--force-color-profile=srgb', '--font-render-hinting=none', '--hide-scrollbars'],
});

try {
  if (!isNarrowed && !values.host) rmSync(folder, { recursive: true, force: true });
  for (const tag of tagsShown) await shootWidget(browser, tag, script);
  for (const name of hostsShown) await shootHost(browser, name, script);
} finally {
  await browser.close();
}

writeFileSync(`${folder}/index.html`, contactSheet(shots));
if (heights.length > 0) console.log(table(heights, statesShown));
for (const text of wrong) console.log(`✘ ${text}`);
const jumps = heights.filter((row) => jump(row) > 0).length;
console.log(`${shots.length} pictures in ${folder}/index.html; ${jumps} jumps, ${wrong.size} other faults`);
process.exitCode = jumps + wrong.size > 0 ? 1 : 0;
