import type { Instant } from '../types/instant.js';

/** Why there is no new answer. A cancelled request is never a Problem. */
export type Problem =
  /** The browser says that there is no network. */
  | { readonly kind: 'offline' }
  /** No complete answer within the deadline, which covers the body too. */
  | { readonly kind: 'timeout'; readonly afterMs: number }
  /** The headers() that configure() was given failed, so that nothing could be asked. */
  | { readonly kind: 'headers' }
  /** fetch failed without saying why: network, CORS, CSP, a redirect or a blocker. No cause is named without proof. */
  | { readonly kind: 'blocked'; readonly host: string }
  /** The body is larger than the cap. */
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  /** A 200 that is not an answer of this contract: a login page, truncated JSON, nothing at all. */
  | { readonly kind: 'unreadable'; readonly body: 'empty' | 'html' | 'not-json' | 'not-the-contract' }
  /** A fetch that the host wrapped followed a redirect although it was told not to. */
  | { readonly kind: 'redirected' }
  | {
      readonly kind: 'http';
      readonly status: number;
      readonly path: string;
      /** When the server allows the next request (Retry-After), if it said so. */
      readonly retryAt: Instant | null;
    }
  /** 401: sign in again. 403: no access. Polling stops until somebody asks. */
  | { readonly kind: 'auth'; readonly status: 401 | 403 }
  /** A 200 that cannot be true after the answer before it: all zeros while earlier buckets are still in the window. */
  | { readonly kind: 'masked' };

/** Carries a Problem through a promise chain; caught by the feed, never seen by the host page. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** Whatever else goes wrong on the way of an answer is the answer's fault. */
export const problemOf = (error: unknown): Problem =>
  error instanceof ProblemError ? error.problem : { kind: 'unreadable', body: 'not-the-contract' };

/** @throws ProblemError */
export const fail: (problem: Problem) => never = (problem) => {
  throw new ProblemError(problem);
};
