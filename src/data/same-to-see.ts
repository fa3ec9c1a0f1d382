import type { Reading, Retry } from './reading.js';

const none: Partial<{ data: unknown; issues: unknown; problem: unknown; retry: Retry; refreshing: boolean }> =
  {};

/**
 * True when nothing needs drawing again. A stamp that moves on is read by whoever shows an age; a request that goes out
 * while the figures are fresh is nobody's news.
 */
export const sameToSee = (a: Reading<unknown>, b: Reading<unknown>): boolean => {
  if (a.phase !== b.phase) return false;
  const left = { ...none, ...a };
  const right = { ...none, ...b };
  return (
    left.data === right.data &&
    left.issues === right.issues &&
    left.problem === right.problem &&
    left.retry?.attempts === right.retry?.attempts &&
    left.retry?.nextAt === right.retry?.nextAt &&
    (a.phase === 'fresh' || left.refreshing === right.refreshing)
  );
};
