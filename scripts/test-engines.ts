import { rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { core } from './test/core.js';
import { type EngineName, engineNames, ensureEngines } from './test/engines.js';
import { readTally } from './test/tally.js';
import { startWebKitDriver } from './test/webkit-driver.js';

// `npm run test:engines`: the tests of the browser in Chromium, Firefox and WebKit, in one run. An engine that this
// machine does not have is skipped, which is told and counts as nothing. The last line is `N passed, N failed`.
//   --core      only the core of the suite, in the engines that `npm test` does not run
//   --files …   these files

const tallyFile = 'coverage/engines/tally.json';

const { values } = parseArgs({
  options: { core: { type: 'boolean', default: false }, files: { type: 'string', multiple: true } },
});
const engines = ensureEngines();
const env = {
  ...process.env,
  CHROME_PATH: engines.chromium ?? '',
  FIREFOX_PATH: engines.firefox ?? '',
  WEBKIT_PATH: engines.webkit ?? '',
};

const run = async (names: readonly EngineName[]): Promise<void> => {
  const driver = names.includes('webkit') ? await startWebKitDriver() : null;
  const files = values.files ?? (values.core ? core : []);
  spawnSync(
    'wtr',
    ['--config', 'web-test-runner.engines.config.mjs', ...files.flatMap((file) => ['--files', file])],
    {
      stdio: 'inherit',
      env: { ...env, ENGINES: names.join(), WEBKIT_DRIVER_PORT: String(driver?.port ?? '') },
    },
  );
  driver?.stop();
};

const wanted = engineNames.filter((name) => !values.core || name !== 'chromium');
const present = wanted.filter((name) => engines[name] !== null);
const skipped = wanted.filter((name) => engines[name] === null);

rmSync(tallyFile, { force: true });
if (present.length > 0) await run(present);
const { passed, failed } = present.length > 0 ? readTally(tallyFile) : { passed: 0, failed: 0 };

const list = (names: readonly string[]): string => names.join(', ') || 'none';
console.log(`\nRan in: ${list(present)}. Skipped, as this machine has none: ${list(skipped)}.`);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
