import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { ask } from './ask.js';
import type { FaultName } from './faults/index.js';
import { type MockApiOptions, handlers } from './handlers.js';
import { listen } from './listen.js';
import type { ScenarioName } from './scenarios/index.js';

export interface ServerOptions extends Omit<MockApiOptions, 'scenario' | 'fault'> {
  /** 0: any free one. */
  readonly port: number;
  readonly scenario?: ScenarioName;
  readonly fault?: FaultName | null;
}

export interface MockServer {
  readonly port: number;
  /** `http://localhost:8787` */
  readonly url: string;
  /** What it answers from the next request on. */
  scenario: ScenarioName;
  /** What goes wrong from the next request on; a request may ask for another by itself. */
  fault: FaultName | null;
  /** Also ends connections that are still open. */
  close(): Promise<void>;
}

const describe = (problem: unknown): string => JSON.stringify({ error: String(problem) });

/** Any page may read the answers, credentials included: nothing here is real. */
const allowOrigin = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
  outgoing.setHeader('Access-Control-Allow-Origin', incoming.headers.origin ?? '*');
  outgoing.setHeader('Vary', 'Origin');
  if (incoming.headers.origin) outgoing.setHeader('Access-Control-Allow-Credentials', 'true');
  outgoing.setHeader('Access-Control-Expose-Headers', 'Retry-After');
};

const answerPreflight = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
  outgoing.setHeader('Access-Control-Allow-Methods', 'GET, POST');
  const headers = incoming.headers['access-control-request-headers'];
  if (headers) outgoing.setHeader('Access-Control-Allow-Headers', headers);
  outgoing.setHeader('Access-Control-Max-Age', '600');
  outgoing.writeHead(204).end();
};

const requestOf = async (incoming: IncomingMessage, signal: AbortSignal): Promise<Request> => {
  const method = incoming.method ?? 'GET';
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`);
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers, signal });
  return new Request(url, { method, headers, signal, body: await text(incoming) });
};

const send = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) outgoing.end();
  // Only as fast as it is read: an endless body must not fill this process.
  else await pipeline(Readable.fromWeb(response.body as NodeReadableStream), outgoing);
};

/**
 * The mock API on a port of this machine, with CORS for every origin.
 *
 * @throws {Error} that names the port, when it cannot be had.
 */
export const startServer = async (options: ServerOptions): Promise<MockServer> => {
  let { scenario = 'busy', fault = null } = options;
  const list = handlers({ ...options, scenario: () => scenario, fault: () => fault });

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const leaving = new AbortController();
    outgoing.once('close', () => {
      leaving.abort();
    });
    allowOrigin(incoming, outgoing);
    if (incoming.method === 'OPTIONS') {
      answerPreflight(incoming, outgoing);
      return;
    }
    const response = await ask(list, await requestOf(incoming, leaving.signal));
    if (response.type === 'error') incoming.socket.destroy();
    else await send(response, outgoing);
  };

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((problem: unknown) => {
      // Who left in the middle of an answer has closed the connection: nothing is left to tell.
      if (outgoing.headersSent || outgoing.destroyed) outgoing.destroy();
      else outgoing.writeHead(500, { 'content-type': 'application/json' }).end(describe(problem));
    });
  });

  const port = await listen(server, options.port).catch((problem: NodeJS.ErrnoException) => {
    const why = problem.code === 'EADDRINUSE' ? 'is already in use' : `cannot be used: ${problem.message}`;
    throw new Error(`Port ${options.port} ${why}.`, { cause: problem });
  });
  return {
    port,
    url: `http://localhost:${port}`,
    get scenario() {
      return scenario;
    },
    set scenario(next) {
      scenario = next;
    },
    get fault() {
      return fault;
    },
    set fault(next) {
      fault = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
