import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { launch } from 'puppeteer-core';
import { forcedColours } from './scripts/test/forced-colours.ts';
import { pictures } from './scripts/test/pictures.ts';
import { seed } from './scripts/test/seed.ts';
import { chromiumFlags, findChromium } from './scripts/test/chromium.ts';
import { faultServers } from './scripts/test/fault-servers-plugin.mjs';
import { tallyReporter } from './scripts/test/tally-reporter.mjs';

const worker = fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'));

/** The mock API's service worker must come from the page's own root. */
const mockServiceWorker = {
  name: 'mock-service-worker',
  serve: ({ path }) => (path === '/mockServiceWorker.js' ? readFileSync(worker, 'utf8') : undefined),
};

/** Colours and letters are drawn as on any other machine. */
const alikeEverywhere = ['--force-color-profile=srgb', '--font-render-hinting=none'];

const launchOptions = {
  executablePath: findChromium(),
  args: [...chromiumFlags, ...alikeEverywhere],
};

/** A page behind another has no focus and is not drawn, and pages of one browser share what they store. */
const pageInABrowserOfItsOwn = async ({ browser }) => {
  const own = await launch(launchOptions);
  browser.once('disconnected', () => own.close());
  return own.newPage();
};

export default {
  files: 'test/**/*.test.ts',
  testRunnerHtml: (framework) => `<!doctype html>
    <script type="module">
      import { configureGlobal } from 'fast-check';
      configureGlobal({ seed: ${seed} });
    </script>
    <script type="module" src="${framework}"></script>`,
  // Two files at a time. More gain nothing on two cores: a page that is tested keeps nearly one busy.
  browsers: [chromeLauncher({ concurrency: 2, launchOptions, createPage: pageInABrowserOfItsOwn })],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    forcedColours(),
    pictures(),
    mockServiceWorker,
    faultServers(),
  ],
  // One file puts every widget through every state.
  testsFinishTimeout: 900_000,
  // Generous: a busy machine is no failure, and nothing waits for the clock of the wall.
  testFramework: { config: { timeout: 20_000 } },
  filterBrowserLogs: ({ args: [text] }) =>
    !(typeof text === 'string' && text.startsWith('Lit is in dev mode')),
  coverage: true,
  coverageConfig: {
    include: ['src/**/*.ts', 'mock-api/**/*.ts'],
    reporters: ['json'],
    reportDir: 'coverage/browser',
  },
  reporters: [defaultReporter(), tallyReporter('coverage/browser/tally.json')],
};
