import type { Reading } from './reading.js';

/**
 * True when nothing needs drawing again. A stamp that moves on is read by whoever shows an age; a request that goes out
 * while the figures are fresh is nobody's news.
 */
export const sameToSee = (a: Reading<unknown>, b: Reading<unknown>): boolean => {
  const other: Readonly<Record<string, unknown>> = { ...b };
  const unseen = ['stamp', a.phase === 'fresh' ? 'refreshing' : ''];
  const same = ([part, value]: [string, unknown]): boolean =>
    unseen.includes(part) ||
    (part === 'retry' ? JSON.stringify(value) === JSON.stringify(other[part]) : value === other[part]);
  return a.phase === b.phase && Object.entries(a).every(same);
};
