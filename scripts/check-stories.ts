import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { type Entry, type Fault, look, lookAtManager } from './stories/look.js';
import { serveFolder } from './stories/serve-folder.js';
import { chromiumFlags, ensureChromium } from './test/chromium.js';

// `npm run stories:check`, after `npm run build-storybook`: plays every story of the static Storybook, looks at it
// with axe and opens every docs page. A story tagged `must-fail:<kind>` passes when it fails in just that way.

const folder = 'storybook-static';
const mustFail = 'must-fail:';

/** Seen in dark as well: between them they show every tint. */
const alsoInDark = ['Default', 'Stale', 'Failed'];

/** What is wrong, or null. */
const verdict = ({ tags }: Entry, faults: readonly Fault[]): string | null => {
  const wanted = tags.find((tag) => tag.startsWith(mustFail))?.slice(mustFail.length);
  if (wanted === undefined) {
    return faults.length > 0 ? faults.map(({ kind, text }) => `${kind}: ${text}`).join('\n    ') : null;
  }
  const found = [...new Set(faults.map(({ kind }) => kind))].join(', ') || 'nothing';
  return found === wanted ? null : `control: the fault ${wanted} was to be found, and ${found} was`;
};

const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> };
const entries = Object.values(index.entries);
const site = await serveFolder(folder);
const browser = await launch({
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
  console.log(`✘ ${what}\n    ${wrong}`);
};

try {
  for (const entry of entries) {
    const title = `${entry.title}, ${entry.name}`;
    const schemes = alsoInDark.includes(entry.name) ? (['light', 'dark'] as const) : (['light'] as const);
    for (const scheme of schemes) {
      count(`${title}, ${scheme}`, verdict(entry, await look(browser, site.origin, entry, scheme)));
    }
  }
  const story = entries.find(({ type, tags }) => type === 'story' && tags.includes('dev'));
  if (story) count('Storybook itself', verdict(story, await lookAtManager(browser, site.origin, story)));
} finally {
  await browser.close();
  site.close();
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
