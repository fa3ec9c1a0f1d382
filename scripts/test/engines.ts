import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { findChromium } from './chromium.js';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** Paths of the browsers on this machine; null: there is none. */
export type Engines = Readonly<Record<EngineName, string | null>>;

export const engineNames: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

const onPath = (name: string): string | null => {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
};

const findFirefox = (): string | null =>
  process.env['FIREFOX_PATH'] ?? onPath('firefox-esr') ?? onPath('firefox');

/** WebKitGTK's own small browser, which lies beside the library; useless without its driver and a display. */
const findWebKit = (): string | null => {
  const [beside] = globSync('/usr/lib*/*/webkit2gtk-4.1/MiniBrowser');
  const browser = process.env['WEBKIT_PATH'] ?? beside ?? onPath('MiniBrowser');
  return onPath('WebKitWebDriver') && onPath('xvfb-run') ? browser : null;
};

export const findEngines = (): Engines => ({
  chromium: findChromium(),
  firefox: findFirefox(),
  webkit: findWebKit(),
});

const packages: Readonly<Record<EngineName, readonly string[]>> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/** As findEngines; a bare Debian machine gets the distribution's own first, where we may install them. */
export const ensureEngines = (): Engines => {
  const found = findEngines();
  const missing = engineNames.filter((name) => found[name] === null);
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  console.log(`Installing Debian's own for: ${missing.join(', ')}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): void =>
    void spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
  apt('update', '-q');
  // One by one: an engine that this release does not have must not keep the others away.
  for (const name of missing) apt('install', '-qy', '--no-install-recommends', ...packages[name]);
  return findEngines();
};
