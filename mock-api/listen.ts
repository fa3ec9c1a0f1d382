import { type AddressInfo, type Server, createServer } from 'node:net';

const hold = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

const isTaken = (problem: unknown): boolean =>
  problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';

/**
 * Listens on this machine's 127.0.0.1 and gives the port. A browser that is sent to `localhost` asks ::1 first, so a
 * port that somebody holds there alone counts as taken: their page would be shown for ours.
 *
 * @param port 0: any free one
 * @throws {NodeJS.ErrnoException} the system's error; `EADDRINUSE` when the port is taken.
 */
export const listen = async (server: Server, port: number): Promise<number> => {
  const probe = createServer();
  try {
    await hold(probe, port, '::1');
    await new Promise((resolve) => probe.close(resolve));
  } catch (problem) {
    // Any other refusal: this machine has no IPv6, and nobody can be there.
    if (isTaken(problem)) throw problem;
  }
  await hold(server, port, '127.0.0.1');
  return (server.address() as AddressInfo).port;
};
