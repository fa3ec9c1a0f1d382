import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';
import { writeTally } from './tally.js';

// Runs test/**/*.node.ts and leaves the tally in the file that is named as the first argument.

const [, , tallyFile = 'coverage/node/tally.json'] = process.argv;

const mocha = new Mocha({
  reporter: 'spec',
  timeout: 60_000,
  forbidOnly: true,
  // Many a file waits for a browser.
  parallel: true,
  jobs: 2,
  require: [fileURLToPath(new URL('seed.ts', import.meta.url))],
});
for (const file of globSync('test/**/*.node.ts').sort()) mocha.addFile(file);

const runner = mocha.run(() => {
  const { passes = 0, failures = 0 } = runner.stats ?? {};
  writeTally(tallyFile, { passed: passes, failed: failures });
  process.exit(failures > 0 ? 1 : 0);
});
