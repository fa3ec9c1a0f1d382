import { spawnSync } from 'node:child_process';
import { startServer } from '../mock-api/server.js';
import { onFreePort, serveDemo } from './serve.js';

// `npm start`: builds, then serves the demo page on PORT (8080) and the mock API on the port after it.

const wanted = Number(process.env['PORT'] ?? 8080);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_000) {
  console.error(`PORT must be a whole number from 1 to 65000, not "${process.env['PORT']}"`);
  process.exit(2);
}

const build = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);

/** The page names the API's origin, so the API must be up first: it keeps clear of the page's port. */
const api = await onFreePort(wanted + 1, (port) => startServer({ port }));
const page = await onFreePort(wanted, (port) => serveDemo({ port, api: api.url }));

const taken = (what: string, port: number, actual: number): string =>
  port === actual ? '' : `Port ${port} is taken, so ${what} is on ${actual}.\n`;

console.log(
  `\n${taken('the page', wanted, page.port)}${taken('the mock API', wanted + 1, api.port)}` +
    `Demo page  ${page.url}/\nMock API   ${api.url}/api/dashboard/telemetry?days=7\n\nCtrl+C ends both.`,
);

async function stop(): Promise<void> {
  await Promise.all([page.close(), api.close()]);
  process.exit(0);
}

// At Ctrl+C a signal comes twice, from the terminal and from npm: the second must not cut the end short.
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
