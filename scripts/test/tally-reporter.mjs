import { writeTally } from './tally.ts';

const testsOf = ({ name = '', tests, suites }) => [
  ...tests.map((test) => ({ ...test, title: `${name} ${test.name}`.trim() })),
  ...suites.flatMap(testsOf),
];
const resultsOf = (session) => (session.testResults ? testsOf(session.testResults) : []);
const hasFailed = (test) => !test.passed && !test.skipped;

/** What a page said on its console that no test took for itself: the widgets are silent on pages of strangers. */
const heardIn = ({ logs }) => (logs.length > 0 ? [`said: ${logs.flat().map(String).join(' ')}`] : []);

/** A file that could not be imported, whose page crashed or that never finished. */
const brokenIn = (session) =>
  session.passed || resultsOf(session).some(hasFailed)
    ? []
    : [`could not run to its end. ${(session.errors ?? []).map(({ message }) => message).join(' ')}`];

const failuresIn = (session) =>
  [
    ...resultsOf(session)
      .filter(hasFailed)
      .map(({ title, error }) => `${title}: ${error?.message ?? 'failed'}`),
    ...brokenIn(session),
    ...heardIn(session),
  ].map((failure) => `${session.browser.name}, ${session.testFile}: ${failure}`);

/**
 * Leaves web-test-runner's tally in a file. A session that failed without a failed test is one failure, and so is one
 * that said something on the console.
 *
 * @param {string} file
 * @param {string} [browser] counts its sessions alone; every session, where it is not given
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export const tallyReporter = (file, browser) => ({
  stop({ sessions }) {
    const all = Array.from(sessions).filter((session) => !browser || session.browser.name === browser);
    const passed = all.flatMap(resultsOf).filter((test) => test.passed).length;
    writeTally(file, { passed, failures: all.flatMap(failuresIn) });
  },
});
