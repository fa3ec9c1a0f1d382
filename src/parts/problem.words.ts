import { plural } from '../words/words.js';

const n = plural('en');

/** Why there is no new answer, in plain words: what happened, to what. */
export const english = {
  offline: 'This device is offline.',
  timeout: (after: string) => `No answer in ${after}.`,
  blocked: (host: string) => `Cannot reach ${host}: network, CORS, CSP or a blocker.`,
  headers: 'The page could not give the headers for the request.',
  tooLarge: 'The answer is too large to show safely.',
  empty: 'The server sent an empty answer.',
  html: 'The server sent a web page instead of data.',
  notJson: 'The answer is incomplete or not JSON.',
  notTheContract: 'The answer is not what this API promises.',
  redirected: 'The server tried to redirect the request.',
  notFound: (path: string) => `Endpoint not found: ${path}`,
  tooMany: 'The server asks for a pause (429).',
  status: (status: number) => `The server answered ${status}.`,
  unavailable: (status: number) => `The server answered ${status}, service unavailable.`,
  signIn: 'Sign in again: the server no longer accepts this session (401).',
  noAccess: 'No access: the server refuses these figures (403).',
  masked: 'The source returned no data.',
  nextTry: (wait: string) => `Next try in ${wait}`,
  tryingNow: 'Trying now',
  paused: (wait: string) => `Paused ${wait}`,
  stopped: 'Not asking again by itself',
  tried: (times: number) => n(times, { one: 'Tried once', other: `Tried ${times} times` }),
};

export type ProblemWords = typeof english;
