import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import Mocha from 'mocha';
import { writeTally } from './tally.js';

// Runs test/**/*.node.ts and leaves the tally in the file that is named as the first argument.

const [, , tallyFile = 'coverage/node/tally.json'] = process.argv;

const mocha = new Mocha({ reporter: 'spec', timeout: 60_000, forbidOnly: true });

let unreadable = 0;
for (const file of globSync('test/**/*.node.ts').sort()) {
  mocha.files = [resolve(file)];
  try {
    await mocha.loadFilesAsync();
  } catch (error) {
    unreadable += 1;
    console.error(`\n${file} could not be imported:`, error);
  }
}

const runner = mocha.run(() => {
  const { passes = 0, failures = 0 } = runner.stats ?? {};
  writeTally(tallyFile, { passed: passes, failed: failures + unreadable });
  process.exit(failures + unreadable > 0 ? 1 : 0);
});
