import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { tallyReporter } from '../../scripts/test/tally-reporter.mjs';

const session = (
  passed: boolean,
  tests: readonly object[],
  logs: readonly unknown[][] = [],
  name = 'Chromium',
) => ({
  passed,
  logs,
  testFile: 'a.test.ts',
  browser: { name },
  testResults: { tests, suites: [] },
});

describe('the tally of the tests in a browser', () => {
  let folder: string;
  before(() => void (folder = mkdtempSync(join(tmpdir(), 'tally-'))));
  after(() => rmSync(folder, { recursive: true }));

  const tally = (...sessions: readonly object[]): unknown => tallyIn(undefined, ...sessions);

  const tallyIn = (browser: string | undefined, ...sessions: readonly object[]): unknown => {
    const file = join(folder, 'tally.json');
    const { error } = console;
    console.error = () => undefined;
    void tallyReporter(file, browser).stop?.({ sessions } as never);
    console.error = error;
    return JSON.parse(readFileSync(file, 'utf8'));
  };

  it('counts what passed and what failed, and nothing that was skipped', () => {
    const tests = [{ passed: true }, { passed: false }, { passed: false, skipped: true }];
    expect(tally(session(false, tests))).to.deep.equal({ passed: 1, failed: 1 });
  });

  it('counts a file that could not be imported as one failure', () => {
    expect(tally(session(false, []))).to.deep.equal({ passed: 0, failed: 1 });
  });

  it('counts what one browser did alone, where there are several', () => {
    const sessions = [
      session(true, [{ passed: true }]),
      session(false, [{ passed: false }], [['hello']], 'Firefox'),
    ];
    expect(tallyIn('Chromium', ...sessions)).to.deep.equal({ passed: 1, failed: 0 });
    expect(tallyIn('Firefox', ...sessions)).to.deep.equal({ passed: 0, failed: 2 });
  });

  it('counts a file in which something is said on the console as one failure, though all its tests passed', () => {
    expect(tally(session(true, [{ passed: true }], [['hello'], ['again']]))).to.deep.equal({
      passed: 1,
      failed: 1,
    });
  });
});
