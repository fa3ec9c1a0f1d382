import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { matrix, numbers, warnings } from '../test/faults/matrix/index.js';
import { ensureChromium } from './test/chromium.js';
import { type Figure, heldNumbers, type Result } from './test/held-numbers.js';
import { readTally } from './test/tally.js';

// `npm run test:faults`: the tests of the fault matrix and of its numbers, among them the model, the crowd and the leaks,
// then each number beside its goal. The last line is `N passed, N failed`.

const folder = 'coverage/faults';
const figuresFile = `${folder}/figures.jsonl`;
const resultsFile = 'coverage/engines/results.json';
const tallyFile = 'coverage/engines/chromium.json';

const read = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const env = { ...process.env, FIGURES: figuresFile, CHROME_PATH: ensureChromium(), ENGINES: 'chromium' };
const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env }).status === 0;

const named = new Set(
  [...Object.values(matrix).flat(), ...numbers, ...warnings].flatMap(({ tests }) =>
    tests.map(([file]) => file),
  ),
);
const nodeFiles = [...named].filter((file) => file.endsWith('.node.ts')).map((file) => `test/${file}`);
/** What every widget keeps stands in a folder of its own, and runs through one file. */
const fileOf = (file: string): string =>
  file.startsWith('widgets/support/') ? 'widgets/all-widgets.test.ts' : file;
const browserFiles = [...new Set([...named].map(fileOf))]
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/${file}`);

const testInNode = (): Result[] => {
  const output = `${folder}/node.json`;
  run('mocha', [
    '--import=tsx',
    '--timeout',
    '60000',
    '--reporter',
    'json',
    '--reporter-option',
    `output=${output}`,
    ...nodeFiles,
  ]);
  const report = read(output) as Readonly<Record<'passes' | 'failures', { title: string }[]>> | null;
  const { passes = [], failures = [] } = report ?? {};
  return [
    ...passes.map(({ title }) => ({ title, passed: true })),
    ...failures.map(({ title }) => ({ title, passed: false })),
  ];
};

const testInBrowser = (): Result[] => {
  run('wtr', [
    '--config',
    'web-test-runner.engines.config.mjs',
    ...browserFiles.flatMap((file) => ['--files', file]),
  ]);
  return (read(resultsFile) as Result[] | null) ?? [];
};

rmSync(folder, { recursive: true, force: true });
for (const file of [resultsFile, tallyFile]) rmSync(file, { force: true });
mkdirSync(folder, { recursive: true });
if (globSync('dist/cdn/*.js').length === 0) run('npm', ['run', '--silent', 'build']);

const inNode = testInNode();
const inBrowser = testInBrowser();
const results = [...inNode, ...inBrowser];
const failures = (of: readonly Result[]): number => of.filter((result) => !result.passed).length;
const leaksHold = run('tsx', ['test/leaks/run.ts']);
/** Besides failed tests: files that could not run, and those in which something was said on the console. */
const stray = readTally(tallyFile).failures.length - failures(inBrowser);
const figures: Figure[] = existsSync(figuresFile)
  ? readFileSync(figuresFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Figure)
  : [];
figures.push(['stray in the tests of the browser', String(stray)]);

console.log('\n── Numbers ──');
const told = heldNumbers(numbers, results, figures, [
  ...(leaksHold ? [] : ['leaks']),
  ...(stray === 0 ? [] : ['stray']),
]);
for (const { text } of told) console.log(text);
const missed = told.filter(({ isMet }) => !isMet);

const passed = results.filter((result) => result.passed).length + numbers.length - missed.length;
const failed = failures(results) + missed.length + stray;
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
