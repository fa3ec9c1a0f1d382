import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { transformSync } from 'esbuild';

/** Property tests of ten thousand runs would take hours over all mutants; a mutant that is found is found early. */
const fewerRuns = (source: string): string => source.replace(/numRuns: [\w.]+/g, 'numRuns: 200');

const tsconfigRaw = {
  compilerOptions: {
    verbatimModuleSyntax: true,
    experimentalDecorators: true,
    useDefineForClassFields: false,
  },
};

const compiled = (source: string): string =>
  transformSync(source, {
    loader: 'ts',
    format: 'esm',
    target: 'es2022',
    // Node wants to be told of JSON.
    supported: { 'import-attributes': true },
    tsconfigRaw,
  }).code;

/** A copy of the rooms and their tests as plain JavaScript, in which one file at a time is changed. */
export class Workplace {
  readonly #folder = mkdtempSync(join(tmpdir(), 'mutation-'));

  constructor() {
    for (const path of globSync(['src/**/*.ts', 'test/**/*.ts', 'mock-api/**/*.ts', 'scripts/**/*.ts'])) {
      const source = readFileSync(path, 'utf8');
      this.write(path, path.startsWith('test/') ? fewerRuns(source) : source);
    }
    cpSync('test/fixtures', join(this.#folder, 'test/fixtures'), { recursive: true });
    cpSync('package.json', join(this.#folder, 'package.json'));
    symlinkSync(resolve('node_modules'), join(this.#folder, 'node_modules'));
  }

  write(path: string, source: string): void {
    const target = join(this.#folder, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, compiled(source));
  }

  /** @returns whether all tests pass; one that hangs does not */
  passes(tests: readonly string[], timeoutMs: number): boolean {
    const files = tests.map((path) => path.replace(/\.ts$/, '.js'));
    const { status } = spawnSync(
      'node',
      ['node_modules/mocha/bin/mocha.js', '--bail', '--timeout', '20000', '--exit', ...files],
      {
        cwd: this.#folder,
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        stdio: 'ignore',
      },
    );
    return status === 0;
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
