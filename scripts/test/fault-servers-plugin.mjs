import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Gives every test the addresses of real servers, as JSON at `/fault-servers`.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export const faultServers = () => {
  let child;
  let addresses;
  return {
    name: 'fault-servers',
    async serverStart() {
      child = spawn(process.execPath, ['--import=tsx', 'scripts/test/fault-servers.ts'], {
        stdio: ['pipe', 'pipe', 'inherit'],
        env: { ...process.env, NODE_V8_COVERAGE: '' },
      });
      // A folder that was not built says so, and the tests that need it fail.
      [addresses = '{}'] = await Promise.race([
        once(child.stdout, 'data'),
        once(child, 'exit').then(() => []),
      ]);
    },
    serverStop: () => child?.stdin.end(),
    serve: ({ path }) => (path === '/fault-servers' ? { body: String(addresses), type: 'json' } : undefined),
  };
};
