import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { chromiumFlags } from './scripts/test/chromium.ts';
import { resultsReporter } from './scripts/test/results-reporter.mjs';
import { tallyReporter } from './scripts/test/tally-reporter.mjs';
import everyTest from './web-test-runner.config.mjs';

// The tests of web-test-runner.config.mjs in other engines too. `npm run test:engines` starts it, and says in the
// environment which engines there are and where.

const { ENGINES = '', CHROME_PATH, FIREFOX_PATH, WEBKIT_PATH, WEBKIT_DRIVER_PORT } = process.env;

const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { executablePath: CHROME_PATH, args: chromiumFlags },
      concurrency: 1,
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: FIREFOX_PATH },
      // A page behind another has no focus, and keys do nothing in it.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        await page.bringToFront();
        return page;
      },
      concurrency: 1,
    }),
  webkit: () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(WEBKIT_DRIVER_PORT),
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: WEBKIT_PATH, args: ['--automation'] },
      },
    }),
};

/** As web-test-runner calls them. */
const calledHere = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'MiniBrowser' };

const names = ENGINES.split(',');

export default {
  ...everyTest,
  browsers: names.map((name) => launchers[name]()),
  concurrency: 1,
  coverage: false,
  // Drawn without a graphics card, two browsers at a time.
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 120_000,
  testsFinishTimeout: 3_600_000,
  reporters: [
    defaultReporter(),
    ...names.map((name) => tallyReporter(`coverage/engines/${name}.json`, calledHere[name])),
    resultsReporter('coverage/engines/results.json'),
  ],
};
