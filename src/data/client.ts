import { drop, textOf } from './body.js';
import type { Clock } from './clock.js';
import { urlOf, type Connection } from './connection.js';
import { fail, ProblemError } from './problem.js';
import { retryAt } from './retry-after.js';
import type { ApiRequest } from './sources.js';
import { toJson } from './json.js';

/** ms from asking for headers to the last byte of the body. */
const deadline = 8000;

/**
 * Sends one request and gives the text of its answer.
 * @throws ProblemError, or the signal's own reason when the caller aborts
 */
export const send = async (
  request: ApiRequest,
  connection: Connection,
  signal: AbortSignal,
  clock: Clock,
): Promise<string> => {
  signal.throwIfAborted();
  const attempt = new AbortController();
  const { method, body } = request;
  const call = { url: urlOf(request, connection), method, body, accept: 'application/json' };
  const answer = exchange(call, connection, attempt.signal, clock, textOfAnswer);
  try {
    return await inTime(answer, connection, signal, clock);
  } finally {
    attempt.abort();
  }
};

/**
 * Opens a stream of events, which has the deadline of a request for its headers, and none after them. It ends when the
 * caller aborts, which is also to be done when this fails.
 * @throws as send()
 */
export const openStream = (
  url: string,
  connection: Connection,
  signal: AbortSignal,
  clock: Clock,
): Promise<ReadableStream<Uint8Array>> => {
  const call = { url, method: 'GET', accept: 'text/event-stream' };
  return inTime(exchange(call, connection, signal, clock, bodyOfStream), connection, signal, clock);
};

/** Raced against, because a fetch that the host wrapped may not listen to the signal. */
const inTime = async <T>(
  work: Promise<T>,
  connection: Connection,
  signal: AbortSignal,
  clock: Clock,
): Promise<T> => {
  const over = new AbortController();
  let cancelDeadline: (() => void) | undefined;
  const givenUp = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { signal: over.signal });
    cancelDeadline = clock.after(deadline, () => {
      connection.authorization?.giveUpWaiting();
      reject(new ProblemError({ kind: 'timeout', afterMs: deadline }));
    });
  });
  try {
    return await Promise.race([givenUp, work]);
  } finally {
    cancelDeadline?.();
    over.abort();
  }
};

interface Call {
  readonly url: string;
  readonly method: string;
  readonly body?: object | undefined;
  readonly accept: string;
}

const textOfAnswer = async (response: Response, signal: AbortSignal): Promise<string> => {
  // trim() takes a byte order mark away too.
  const text = (await textOf(response, signal)).trim();
  if (!text) fail({ kind: 'unreadable', body: 'empty' });
  if (text.startsWith('<')) fail({ kind: 'unreadable', body: 'html' });
  return text;
};

const bodyOfStream = ({ body, headers }: Response): ReadableStream<Uint8Array> => {
  const isStream = headers.get('content-type')?.startsWith('text/event-stream');
  return body && isStream ? body : fail({ kind: 'unreadable', body: 'not-the-contract' });
};

/** Every way to fail leaves here as a Problem, a poisoned fetch included. */
const exchange = async <T>(
  call: Call,
  connection: Connection,
  signal: AbortSignal,
  clock: Clock,
  read: (response: Response, signal: AbortSignal) => T,
): Promise<Awaited<T>> => {
  const { host, pathname: path } = new URL(call.url);
  try {
    const response = await authorized(call, connection, signal);
    const { status, redirected, type, headers, body } = response;
    if (redirected || type === 'opaqueredirect') fail({ kind: 'redirected' });
    if (status < 200 || status > 299) {
      void drop(body);
      fail(
        refuses(status)
          ? { kind: 'auth', status }
          : { kind: 'http', status, path, retryAt: retryAt(status, headers, clock.now()) },
      );
    }
    return await read(response, signal);
  } catch (error) {
    const problem = error instanceof ProblemError ? error.problem : ({ kind: 'blocked', host } as const);
    const unreached = problem.kind === 'blocked' || problem.kind === 'headers';
    return fail(unreached && !clock.online ? { kind: 'offline' } : problem);
  }
};

/** Asks with the host's headers, and once more with newer ones where a server refuses them. */
const authorized = async (
  { url, method, body, accept }: Call,
  connection: Connection,
  signal: AbortSignal,
): Promise<Response> => {
  const { authorization } = connection;
  const ask = (given?: Headers): Promise<Response> => {
    const headers = new Headers(given);
    headers.set('accept', accept);
    // A polluted page has given every object a body.
    const text = method === 'POST' && body ? toJson(body) : null;
    if (text) headers.set('content-type', 'application/json');
    // Held in a variable: called as a method of anything but the window, the page's own fetch throws.
    const fetch = connection.fetch ?? globalThis.fetch;
    return fetch(url, {
      method,
      headers,
      body: text,
      signal,
      credentials: connection.credentials,
      // A redirect would carry the host's own headers to wherever it points.
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
    });
  };
  if (!authorization) return ask();
  const headers = await authorization.headers().catch(failHeaders);
  const response = await ask(headers);
  if (!refuses(response.status)) return response;
  void drop(response.body);
  return ask(await authorization.renew(headers).catch(failHeaders));
};

const failHeaders = (): never => fail({ kind: 'headers' });

const refuses = (status: number): status is 401 | 403 => status === 401 || status === 403;
