import { longestHold } from './retry-after.js';
import type { Problem } from './problem.js';
import type { Stamp } from './reading.js';

/** How the last request ended. */
export interface Outcome {
  /** null: it was answered. */
  readonly problem: Problem | null;
  /** When it failed, or when it went out where it was answered: a slow server does not stretch the interval. */
  readonly since: Stamp;
  /** Failures in a row. */
  readonly attempts: number;
  /** How many times longer than usual to wait: 1, but where somebody else asks for this page too. */
  readonly patience: number;
  /** Drawn once (0 ≤ x < 1), so that looking again gives the same due time. */
  readonly jitter: number;
}

const minute = 60_000;

/**
 * 12–20, 24–40, then 30–50 s. An outage then costs a third of the usual load of a page that polls every 10 s, half of
 * all pages are back within 25 s of its end, and no two of them keep step.
 */
const backoff = (attempts: number, jitter: number): number =>
  Math.min(50_000, 10_000 * 2 ** attempts) * (0.6 + 0.4 * jitter);

/** ms after a failure in which nobody may ask, not even a person: the server said so. */
export const holdAfter = ({ problem, since }: Outcome): number =>
  problem?.kind === 'http' && problem.retryAt !== null
    ? Math.min(problem.retryAt - since.at, longestHold)
    : 0;

/**
 * ms from `outcome.since` to the next request by itself; Infinity: only when somebody asks.
 * @param interval the shortest that any subscriber wants, in ms; Infinity: nobody wants another answer
 */
export const waitAfter = (outcome: Outcome, interval: number): number =>
  outcome.patience * waitAlone(outcome, interval);

const waitAlone = (outcome: Outcome, interval: number): number => {
  const { problem, attempts, jitter } = outcome;
  if (!problem) return interval * (1 + 0.1 * jitter);
  if (interval === Infinity || problem.kind === 'auth') return Infinity;
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
