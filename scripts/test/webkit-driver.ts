import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { listen } from '../../mock-api/listen.js';

export interface WebKitDriver {
  readonly port: number;
  stop(): void;
}

const freePort = async (): Promise<number> => {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/status`).then(
    ({ ok }) => ok,
    () => false,
  );

const PATIENCE_MS = 20_000;

/**
 * Starts WebKitWebDriver on a display of its own.
 *
 * @throws {Error} when it does not answer.
 */
export const startWebKitDriver = async (): Promise<WebKitDriver> => {
  const port = await freePort();
  // A group of its own: the display and the browser end with the driver.
  const child = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  const stop = (): void => {
    try {
      process.kill(-(child.pid ?? NaN), 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  };
  const end = Date.now() + PATIENCE_MS;
  while (!(await answers(port))) {
    if (Date.now() > end) {
      stop();
      throw new Error('WebKitWebDriver does not answer.');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { port, stop };
};
