import type { Instant } from '../types/instant.js';
import type { Issue } from '../types/issue.js';
import type { Problem } from './problem.js';

/**
 * When an answer arrived, by two clocks: the wall clock survives a laptop's sleep, the steady one survives
 * somebody setting the time. The age of a figure is the larger of the two differences.
 */
export interface Stamp {
  /** Wall clock. */
  readonly at: Instant;
  /** Monotonic clock in ms, of this page only. */
  readonly steady: number;
}

/** When fields arrived that are newer than the rest of an answer, as a stream brings them. */
export type Newer = Readonly<Record<string, Stamp>>;

/** Where a failing feed stands with its retries. */
export interface Retry {
  /** Requests in a row that failed, the first one included. */
  readonly attempts: number;
  /** When the next one goes out; null while polling has stopped (no access, sign in) or is waiting for the page. */
  readonly nextAt: Instant | null;
}

/** What a widget knows at this moment. "Empty" is no phase: it is a question that the widget's view answers. */
export type Reading<T> =
  /** No base URL yet. */
  | { readonly phase: 'idle' }
  | { readonly phase: 'loading' }
  | {
      readonly phase: 'fresh';
      readonly data: T;
      /** null: given by `.data` without `data-at`, so nobody knows how old it is. */
      readonly stamp: Stamp | null;
      readonly newer?: Newer;
      readonly issues: readonly Issue[];
      readonly refreshing: boolean;
    }
  /** The last good value, kept, with the reason why there is no newer one. */
  | {
      readonly phase: 'stale';
      readonly data: T;
      readonly stamp: Stamp;
      readonly newer?: Newer;
      readonly issues: readonly Issue[];
      readonly refreshing: boolean;
      readonly problem: Problem;
      readonly retry: Retry;
    }
  /** No figure has ever arrived, or none may be shown any more. */
  | {
      readonly phase: 'failed';
      readonly problem: Problem;
      readonly retry: Retry;
      readonly refreshing: boolean;
    };

/** Asked of the phase, not by `in`: a host page may have given every object a `data`. */
export const hasData = <R extends Reading<unknown>>(
  reading: R,
): reading is Extract<R, { readonly phase: 'fresh' | 'stale' }> =>
  reading.phase === 'fresh' || reading.phase === 'stale';

export const hasProblem = <R extends Reading<unknown>>(
  reading: R,
): reading is Extract<R, { readonly phase: 'stale' | 'failed' }> =>
  reading.phase === 'stale' || reading.phase === 'failed';

export type Phase = Reading<unknown>['phase'];

/** The reading as it is for whoever shows only these fields, which may be newer than the rest of the answer. */
export const readingOf = <T>(reading: Reading<T>, fields: readonly string[]): Reading<T> => {
  const { stamp, newer } = reading as { readonly stamp?: Stamp; readonly newer?: Newer };
  const stamps = stamp && newer ? fields.map((field) => newer[field] ?? stamp) : [];
  const [oldest] = stamps.sort((a, b) => a.steady - b.steady);
  return oldest ? ({ ...reading, stamp: oldest } as Reading<T>) : reading;
};
