import { writeTally } from './tally.ts';

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];
const resultsOf = (session) => (session.testResults ? testsOf(session.testResults) : []);
const hasFailed = (test) => !test.passed && !test.skipped;

/** What a page said on its console that no test took for itself: the widgets are silent on pages of strangers. */
const heardIn = ({ testFile, browser, logs }) =>
  logs.length > 0 ? [`${browser.name}, ${testFile} said: ${logs.flat().map(String).join(' ')}`] : [];

/**
 * Leaves web-test-runner's tally in a file. A session that failed without a failed test (its file could not be
 * imported, its page crashed or never finished) is one failure, and so is one that said something on the console.
 *
 * @param {string} file
 * @param {string} [browser] counts its sessions alone; every session, where it is not given
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export const tallyReporter = (file, browser) => ({
  stop({ sessions }) {
    const all = Array.from(sessions).filter((session) => !browser || session.browser.name === browser);
    const tests = all.flatMap(resultsOf);
    const heard = all.flatMap(heardIn);
    for (const line of heard) console.error(line);
    const broken = all.filter((session) => !session.passed && !resultsOf(session).some(hasFailed));
    writeTally(file, {
      passed: tests.filter((test) => test.passed).length,
      failed: tests.filter(hasFailed).length + broken.length + heard.length,
    });
  },
});
