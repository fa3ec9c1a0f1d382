import { rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { core } from './test/core.js';
import { type EngineName, engineNames, ensureEngines } from './test/engines.js';
import { describeTally, readTally, sum, type Tally } from './test/tally.js';
import { startWebKitDriver } from './test/webkit-driver.js';

const help = `npm run test:engines: the tests of the browser in Chromium, Firefox and WebKit, two engines at a time.
An engine that this machine does not have is skipped, which is told and counts as nothing.
The last lines are what passed and failed in each engine, and in all: N passed, N failed.

  --core          only the core of the suite, in the engines that npm test does not run
  --only ENGINE   only in chromium, firefox or webkit; may be given again
  --files GLOB    only these files; may be given again`;

const { values } = parseArgs({
  options: {
    core: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    files: { type: 'string', multiple: true },
    help: { type: 'boolean', default: false },
  },
});

const tallyOf = (name: EngineName): string => `coverage/engines/${name}.json`;

/** An engine in which nothing ran has failed. */
const counted = (name: EngineName): Tally => {
  const tally = readTally(tallyOf(name));
  const isNothing = tally.passed + tally.failures.length === 0;
  return isNothing ? { passed: 0, failures: [`${name}: nothing ran`] } : tally;
};

const run = async (names: readonly EngineName[]): Promise<readonly Tally[]> => {
  for (const name of names) rmSync(tallyOf(name), { force: true });
  const driver = names.includes('webkit') ? await startWebKitDriver() : null;
  const files = values.files ?? (values.core ? core : []);
  spawnSync(
    'wtr',
    ['--config', 'web-test-runner.engines.config.mjs', ...files.flatMap((file) => ['--files', file])],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        ENGINES: names.join(),
        CHROME_PATH: engines.chromium ?? '',
        FIREFOX_PATH: engines.firefox ?? '',
        WEBKIT_PATH: engines.webkit ?? '',
        WEBKIT_DRIVER_PORT: String(driver?.port ?? ''),
      },
    },
  );
  driver?.stop();
  return names.map(counted);
};

if (values.help) {
  console.log(help);
  process.exit();
}

const unknown = values.only?.filter((name) => !engineNames.some((known) => known === name)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no engine ${unknown.join(', ')} here.\n\n${help}`);
  process.exit(2);
}

const engines = ensureEngines();
const wanted = engineNames.filter(
  (name) => values.only?.includes(name) ?? (!values.core || name !== 'chromium'),
);
const present = wanted.filter((name) => engines[name] !== null);
const skipped = wanted.filter((name) => engines[name] === null);
const tallies = present.length > 0 ? await run(present) : [];

console.log(`\nSkipped, as this machine has none: ${skipped.join(', ') || 'none'}.`);
for (const [i, { passed, failures }] of tallies.entries())
  console.log(`${present[i]}: ${passed} passed, ${failures.length} failed`);
const tally = sum(tallies);
process.exitCode = tally.failures.length > 0 ? 1 : 0;
console.log(describeTally(tally));
