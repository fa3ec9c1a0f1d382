import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { matrix, numbers, type TestName } from '../test/faults/matrix/index.js';
import { ensureChromium } from './test/chromium.js';

// `npm run test:faults`: the tests of the fault matrix and of its numbers, among them the model, the crowd and the leaks,
// then each number beside its goal. The last line is `N passed, N failed`.

const folder = 'coverage/faults';
const figuresFile = `${folder}/figures.jsonl`;

interface Result {
  readonly title: string;
  readonly passed: boolean;
}

const read = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const env = { ...process.env, FIGURES: figuresFile, CHROME_PATH: ensureChromium(), ENGINES: 'chromium' };
const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env }).status === 0;

const named = new Set(
  [...Object.values(matrix).flat(), ...numbers].flatMap(({ tests }) => tests.map(([file]) => file)),
);
const inNode = [...named].filter((file) => file.endsWith('.node.ts')).map((file) => `test/${file}`);
/** What every widget keeps stands in a folder of its own, and runs through one file. */
const inBrowser = [...named].map((file) =>
  file.startsWith('widgets/support/') ? 'widgets/all-widgets.test.ts' : file,
);
const browserFiles = [...new Set(inBrowser.filter((file) => file.endsWith('.test.ts')))].map(
  (file) => `test/${file}`,
);

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
    ...inNode,
  ]);
  const report = read(output) as { tests: { title: string; err: object }[] } | null;
  return report?.tests.map(({ title, err }) => ({ title, passed: Object.keys(err).length === 0 })) ?? [];
};

const testInBrowser = (): Result[] => {
  run('wtr', [
    '--config',
    'web-test-runner.engines.config.mjs',
    ...browserFiles.flatMap((file) => ['--files', file]),
  ]);
  return (read('coverage/engines/results.json') as Result[] | null) ?? [];
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A title as a source has it, with room for what a table of cases fills in. */
const isTitle = (source: string, title: string): boolean =>
  new RegExp(
    `^${source
      .split(/\$\{[^}]*\}/)
      .map(escaped)
      .join('.*')}$`,
    's',
  ).test(title);

rmSync(folder, { recursive: true, force: true });
rmSync('coverage/engines/results.json', { force: true });
mkdirSync(folder, { recursive: true });
if (globSync('dist/cdn/*.js').length === 0) run('npm', ['run', '--silent', 'build']);

const results = [...testInNode(), ...testInBrowser()];
const leaksHold = run('tsx', ['test/leaks/run.ts']);
const figures = existsSync(figuresFile)
  ? readFileSync(figuresFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as [name: string, value: string])
  : [];

const holds = (tests: readonly TestName[]): boolean =>
  tests.every(([, source]) => {
    const found = results.filter(({ title }) => isTitle(source, title));
    return found.length > 0 && found.every(({ passed }) => passed);
  });

console.log('\n── Numbers ──');
const missed = numbers.filter(({ what, goal, tests, figure }, index) => {
  const isMet = holds(tests) && (figure !== 'leaks' || leaksHold);
  const told = figures.filter(([name]) => figure && name.startsWith(figure));
  const value =
    told.map(([name, text]) => `${name.slice(figure?.length).trim()} ${text}`).join('; ') ||
    (isMet ? '0' : '—');
  console.log(`${index + 1}. ${what}\n   value ${value} · goal ${goal} · ${isMet ? 'met' : 'missed'}`);
  return !isMet;
});

const passed = results.filter((result) => result.passed).length + numbers.length - missed.length;
const failed =
  results.filter((result) => !result.passed).length + missed.length + (results.length === 0 ? 1 : 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
