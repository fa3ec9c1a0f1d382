import { readFileSync } from 'node:fs';
import { type Browser, launch } from 'puppeteer-core';
import { type Entry, type Fault, lookAtManager, Stage } from './stories/look.js';
import { serveFolder } from './stories/serve-folder.js';
import { chromiumFlags, ensureChromium } from './test/chromium.js';

// `npm run stories:check`, after `npm run build-storybook`: plays every story of the static Storybook, looks at it
// with axe and opens every docs page. A story tagged `must-fail:<kind>` passes when it fails in just that way.

const folder = 'storybook-static';
const mustFail = 'must-fail:';

/** Most of the time, a story waits for its own answers. */
const atOnce = 2;

/** Seen in dark as well: between them they show every tint. */
const alsoInDark = ['Default', 'Stale', 'Failed'];

/** What is wrong, or null. */
const verdict = ({ tags }: Entry, faults: readonly Fault[]): string | null => {
  const wanted = tags.find((tag) => tag.startsWith(mustFail))?.slice(mustFail.length);
  if (wanted === undefined) {
    return faults.length > 0 ? faults.map(({ kind, text }) => `${kind}: ${text}`).join('; ') : null;
  }
  const found = [...new Set(faults.map(({ kind }) => kind))].join(', ') || 'nothing';
  return found === wanted ? null : `control: the fault ${wanted} was to be found, and ${found} was`;
};

const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
/** Stories first: they can share a page. */
const entries = Object.values(index.entries).sort((a, b) => b.type.localeCompare(a.type));
const site = await serveFolder(folder);
const launchBrowser = (): Promise<Browser> =>
  launch({
    executablePath: ensureChromium(),
    // Should a story ask elsewhere, it is found out without the question leaving this machine.
    args: [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  });

let passed = 0;
let failed = 0;

const count = (what: string, wrong: string | null): void => {
  if (wrong === null) {
    passed += 1;
    return;
  }
  failed += 1;
  console.log(`✘ ${what}: ${wrong}`);
};

const queues = {
  light: [...entries],
  dark: entries.filter(({ name }) => alsoInDark.includes(name)),
};

const lookAtQueues = async (browser: Browser): Promise<void> => {
  for (const scheme of ['light', 'dark'] as const) {
    const stage = new Stage(browser, site.origin, scheme);
    for (let entry = queues[scheme].shift(); entry; entry = queues[scheme].shift())
      count(`${entry.title}, ${entry.name}, ${scheme}`, verdict(entry, await stage.look(entry)));
    await stage.close();
  }
};

// A browser each, as a page behind another one is not drawn.
const browsers = await Promise.all(Array.from({ length: atOnce }, launchBrowser));
const [first] = browsers;
try {
  await Promise.all(browsers.map(lookAtQueues));
  const story = entries.find(({ type, tags }) => type === 'story' && tags.includes('dev'));
  if (first && story)
    count('Storybook itself', verdict(story, await lookAtManager(first, site.origin, story)));
} finally {
  await Promise.all(browsers.map((browser) => browser.close()));
  site.close();
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
