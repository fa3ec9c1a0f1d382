import { writeTally } from './tally.ts';

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];
const resultsOf = (session) => (session.testResults ? testsOf(session.testResults) : []);
const hasFailed = (test) => !test.passed && !test.skipped;

/**
 * Leaves web-test-runner's tally in a file. A session that failed without a failed test (its file could not be
 * imported, its page crashed or never finished) is one failure.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export const tallyReporter = (file) => ({
  stop({ sessions }) {
    const all = Array.from(sessions);
    const tests = all.flatMap(resultsOf);
    const broken = all.filter((session) => !session.passed && !resultsOf(session).some(hasFailed));
    writeTally(file, {
      passed: tests.filter((test) => test.passed).length,
      failed: tests.filter(hasFailed).length + broken.length,
    });
  },
});
