import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { ensureChromium } from './test/chromium.js';
import { coverageByRoom, describeRoom, missesGate } from './test/coverage.js';
import { describeTally, readTally, sum, type Tally } from './test/tally.js';

// `npm test`: builds, runs the tests in Node and in Chromium, adds both up and holds the coverage gates.
// The last line is `N passed, N failed`.

const reportsOf = (runner: string) => ({
  tally: `coverage/${runner}/tally.json`,
  coverage: `coverage/${runner}/coverage-final.json`,
});
const node = reportsOf('node');
const browser = reportsOf('browser');

function run(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n── ${title} ──`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** A runner that failed without a failed test (it crashed after counting) is one failure. */
function count(succeeded: boolean, { tally: file }: typeof node): Tally {
  const tally = readTally(file);
  return succeeded || tally.failures.length > 0
    ? tally
    : sum([tally, fail('It crashed after it had counted.')]);
}

const fail = (...failures: readonly string[]): Tally => ({ passed: 0, failures });

function testInNode(): Tally {
  const include = ['src', 'mock-api'].flatMap((folder) => ['--include', `${folder}/**/*.ts`]);
  const report = [
    '--reporter',
    'json',
    '--reports-dir',
    'coverage/node',
    '--temp-directory',
    'coverage/node/v8',
  ];
  const runner = ['tsx', 'scripts/test/node-tests.ts', node.tally];
  return count(run('Node', 'c8', [...report, ...include, ...runner]), node);
}

function testInBrowser(): Tally {
  return count(run('Chromium', 'wtr', []), browser);
}

/** Puts the browser's path where every runner finds it. */
function provideBrowser(): Tally {
  try {
    process.env['CHROME_PATH'] = ensureChromium();
    return sum([]);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function gateCoverage(): Tally {
  console.log('\n── Lines covered ──');
  const rooms = coverageByRoom([node.coverage, browser.coverage].filter((report) => existsSync(report)));
  for (const room of rooms) console.log(describeRoom(room));
  return fail(...rooms.filter(missesGate).map(({ room, gate }) => `${room} is below its gate of ${gate} %.`));
}

rmSync('coverage/node', { recursive: true, force: true });
rmSync('coverage/browser', { recursive: true, force: true });

const built = run('Build', 'npm', ['run', '--silent', 'build']) ? sum([]) : fail('The build failed.');
const provided = provideBrowser();
const tally = sum([built, provided, testInNode(), testInBrowser(), gateCoverage()]);

process.exitCode = tally.failures.length > 0 ? 1 : 0;
console.log(`\n${describeTally(tally)}`);
