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
// Begun first, as it waits for a minute and a half: else it would do so when all others are done.
const longest = 'test/page/tabs.node.ts';
const others = globSync('test/**/*.node.ts', { exclude: [longest] }).sort();
for (const file of [longest, ...others]) mocha.addFile(file);

const failures: string[] = [];
const runner = mocha.run(() => {
  writeTally(tallyFile, { passed: runner.stats?.passes ?? 0, failures });
  process.exit(failures.length > 0 ? 1 : 0);
});
runner.on('fail', (test, error: Error) => failures.push(`Node, ${test.fullTitle()}: ${error.message}`));
