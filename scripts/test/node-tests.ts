import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { configureGlobal } from 'fast-check';
import Mocha from 'mocha';
import { writeTally } from './tally.js';

// Runs test/**/*.node.ts and leaves the tally in the file that is named as the first argument.
// Random cases come from one seed, so that a red run is the change's doing; SEED=random looks further.

const [, , tallyFile = 'coverage/node/tally.json'] = process.argv;

const { SEED = '20261122' } = process.env;
const seed = SEED === 'random' ? Date.now() & 0x7fffffff : Number(SEED);
configureGlobal({ seed });
console.log(`Random cases from SEED=${seed}`);

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
