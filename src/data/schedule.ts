import { longestHold } from './retry-after.js';
import type { Problem } from './problem.js';
import type { Stamp } from './reading.js';

/** How the last request ended. `jitter` is drawn once (0 ≤ x < 1), so that looking again gives the same due time. */
export type Outcome =
  | { readonly kind: 'none' }
  /** `since`: when the request went out, so that a slow server does not stretch the interval. */
  | { readonly kind: 'answered'; readonly since: Stamp; readonly jitter: number }
  /** `since`: when it failed. `attempts`: failures in a row. */
  | {
      readonly kind: 'failed';
      readonly since: Stamp;
      readonly jitter: number;
      readonly attempts: number;
      readonly problem: Problem;
    };

const minute = 60_000;

/**
 * 12–20, 24–40, then 30–50 s. An outage then costs a third of the usual load of a page that polls every 10 s, half of
 * all pages are back within 25 s of its end, and no two of them keep step.
 */
const backoff = (attempts: number, jitter: number): number =>
  Math.min(50_000, 10_000 * 2 ** attempts) * (0.6 + 0.4 * jitter);

/** ms after a failure in which nobody may ask, not even a person: the server said so. */
export const holdAfter = (outcome: Outcome): number =>
  outcome.kind === 'failed' && outcome.problem.kind === 'http' && outcome.problem.retryAt !== null
    ? Math.min(outcome.problem.retryAt - outcome.since.at, longestHold)
    : 0;

/**
 * ms from `outcome.since` to the next request by itself; Infinity: only when somebody asks.
 * @param interval the shortest that any subscriber wants, in ms; Infinity: nobody wants another answer
 */
export const waitAfter = (outcome: Outcome, interval: number): number => {
  if (interval === Infinity) return Infinity;
  if (outcome.kind === 'none') return 0;
  const { jitter } = outcome;
  if (outcome.kind === 'answered') return interval * (1 + 0.1 * jitter);
  const { problem, attempts } = outcome;
  if (problem.kind === 'auth') return Infinity;
  // Never shorter than the longest healthy pause is on average: a failing server is not asked more than a healthy one.
  const slow = 1.05 + 0.05 * jitter;
  const pause = Math.min(interval, minute);
  const hold = holdAfter(outcome);
  return Math.max(
    problem.kind === 'http' && problem.status === 404 ? 5 * minute * slow : pause * slow,
    backoff(attempts, jitter),
    // All that were sent away until one moment come back spread over an interval.
    hold && hold + pause * jitter,
  );
};
