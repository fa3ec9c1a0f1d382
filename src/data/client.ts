import { drop, textOf } from './body.js';
import type { Clock } from './clock.js';
import { urlOf, type Connection } from './connection.js';
import { ProblemError, type Problem } from './problem.js';
import { retryAt } from './retry-after.js';
import type { ApiRequest } from './sources.js';

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
  // Raced against, because a fetch that the host wrapped may not listen to the signal.
  const givenUp = new Promise<never>((_, reject) => {
    attempt.signal.addEventListener('abort', () => reject(attempt.signal.reason as Error));
  });
  const abort = (): void => attempt.abort(signal.reason);
  signal.addEventListener('abort', abort);
  const cancelDeadline = clock.after(deadline, () => {
    connection.authorization?.giveUpWaiting();
    attempt.abort(new ProblemError({ kind: 'timeout', afterMs: deadline }));
  });
  try {
    return await Promise.race([givenUp, exchange(request, connection, attempt.signal, clock)]);
  } finally {
    cancelDeadline();
    signal.removeEventListener('abort', abort);
  }
};

/** Every way to fail leaves here as a Problem, a poisoned fetch included. */
const exchange = async (
  request: ApiRequest,
  connection: Connection,
  signal: AbortSignal,
  clock: Clock,
): Promise<string> => {
  const url = urlOf(request, connection);
  try {
    const response = await authorized(url, request, connection, signal);
    const problem = problemOf(response, new URL(url).pathname, clock);
    if (problem) {
      drop(response.body);
      throw new ProblemError(problem);
    }
    // trim() takes a byte order mark away too.
    const text = (await textOf(response, signal)).trim();
    if (text === '') throw new ProblemError({ kind: 'unreadable', body: 'empty' });
    if (text.startsWith('<')) throw new ProblemError({ kind: 'unreadable', body: 'html' });
    return text;
  } catch (error) {
    const problem: Problem =
      error instanceof ProblemError ? error.problem : { kind: 'blocked', host: new URL(url).host };
    const unreached = problem.kind === 'blocked' || problem.kind === 'headers';
    throw new ProblemError(unreached && !clock.online ? { kind: 'offline' } : problem);
  }
};

/** Asks with the host's headers, and once more with newer ones where a server refuses them. */
const authorized = async (
  url: string,
  request: ApiRequest,
  connection: Connection,
  signal: AbortSignal,
): Promise<Response> => {
  const { authorization } = connection;
  if (!authorization) return ask(url, request, connection, undefined, signal);
  const headers = await authorization.headers().catch(failHeaders);
  const response = await ask(url, request, connection, headers, signal);
  if (!refuses(response.status)) return response;
  drop(response.body);
  return ask(url, request, connection, await authorization.renew(headers).catch(failHeaders), signal);
};

const failHeaders = (): never => {
  throw new ProblemError({ kind: 'headers' });
};

const refuses = (status: number): status is 401 | 403 => status === 401 || status === 403;

const ask = (
  url: string,
  { method, body }: ApiRequest,
  connection: Connection,
  given: Headers | undefined,
  signal: AbortSignal,
): Promise<Response> => {
  // Held in a variable: called as a method of anything but the window, the page's own fetch throws.
  const fetch = connection.fetch ?? globalThis.fetch;
  const headers = new Headers(given);
  headers.set('accept', 'application/json');
  if (body) headers.set('content-type', 'application/json');
  return fetch(url, {
    method,
    headers,
    body: body ? JSON.stringify(body) : null,
    signal,
    credentials: connection.credentials,
    // A redirect would carry the host's own headers to wherever it points.
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-cache',
  });
};

const problemOf = (response: Response, path: string, clock: Clock): Problem | null => {
  const { status } = response;
  if (response.redirected || response.type === 'opaqueredirect') return { kind: 'redirected' };
  if (refuses(status)) return { kind: 'auth', status };
  if (status >= 200 && status < 300) return null;
  return { kind: 'http', status, path, retryAt: retryAt(status, response.headers, clock.now()) };
};
