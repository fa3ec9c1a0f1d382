import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

/**
 * Leaves every test of web-test-runner in a file, by its title and whether it passed.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export const resultsReporter = (file) => ({
  stop({ sessions }) {
    const tests = Array.from(sessions).flatMap(({ testResults }) =>
      testResults ? testsOf(testResults) : [],
    );
    const results = tests
      .filter(({ skipped }) => !skipped)
      .map(({ name, passed }) => ({ title: name, passed }));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(results));
  },
});
