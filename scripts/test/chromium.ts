import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Software rendering, no first-run pages, no traffic of the browser's own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Path of Chrome or Chromium: `CHROME_PATH`, else the first one on PATH. */
export function findChromium(): string | null {
  if (process.env['CHROME_PATH']) return process.env['CHROME_PATH'];
  for (const name of names) {
    const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return existsSync(macPath) ? macPath : null;
}

/**
 * As findChromium; a bare Debian machine gets the distribution's own first, where we may install it.
 *
 * @throws Error that says in one line what to install.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get'))
    throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH to its binary.');
  console.log("No Chrome or Chromium found: installing Debian's chromium.");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['chromium', 'fonts-liberation'];
  execFileSync('apt-get', ['update', '-q'], { env, stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-qy', '--no-install-recommends', ...packages], {
    env,
    stdio: 'inherit',
  });
  const installed = findChromium();
  if (!installed) throw new Error('apt-get installed chromium, but no chromium is on PATH.');
  return installed;
}
