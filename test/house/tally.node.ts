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

  const tallyIn = (browser: string | undefined, ...sessions: readonly object[]): unknown => {
    const file = join(folder, 'tally.json');
    void tallyReporter(file, browser).stop?.({ sessions } as never);
    return JSON.parse(readFileSync(file, 'utf8'));
  };
  const tally = (...sessions: readonly object[]): unknown => tallyIn(undefined, ...sessions);

  it('counts what passed and what failed, and nothing that was skipped', () => {
    const failed = { name: 'b', passed: false, error: { message: 'c' } };
    const tests = [{ name: 'a', passed: true }, failed, { name: 'd', passed: false, skipped: true }];
    expect(tally(session(false, tests))).to.deep.equal({
      passed: 1,
      failures: ['Chromium, a.test.ts: b: c'],
    });
  });

  it('counts a file that could not be imported as one failure', () => {
    expect(tally({ ...session(false, []), errors: [{ message: 'Not found.' }] })).to.deep.equal({
      passed: 0,
      failures: ['Chromium, a.test.ts: could not run to its end. Not found.'],
    });
  });

  it('counts what one browser did alone, where there are several', () => {
    const sessions = [
      session(true, [{ passed: true }]),
      session(false, [{ name: 'a', passed: false }], [['hello']], 'Firefox'),
    ];
    expect(tallyIn('Chromium', ...sessions)).to.deep.equal({ passed: 1, failures: [] });
    expect(tallyIn('Firefox', ...sessions)).to.deep.equal({
      passed: 0,
      failures: ['Firefox, a.test.ts: a: failed', 'Firefox, a.test.ts: said: hello'],
    });
  });

  it('counts a file in which something is said on the console as one failure, though all its tests passed', () => {
    expect(tally(session(true, [{ passed: true }], [['hello'], ['again']]))).to.deep.equal({
      passed: 1,
      failures: ['Chromium, a.test.ts: said: hello again'],
    });
  });
});
