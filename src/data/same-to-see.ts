import { hasData, hasProblem, type Reading } from './reading.js';

/**
 * All that is drawn of a reading: not its stamp, which is read by whoever shows an age, nor that a request goes out while
 * the figures are fresh, which is nobody's news.
 */
const drawn = (reading: Reading<unknown>): readonly unknown[] => [
  reading.phase,
  hasData(reading) && reading.data,
  ...(hasProblem(reading)
    ? [reading.problem, reading.retry.attempts, reading.retry.nextAt, reading.refreshing]
    : []),
];

/** True when nothing needs drawing again. */
export const sameToSee = (a: Reading<unknown>, b: Reading<unknown>): boolean => {
  const before = drawn(a);
  return drawn(b).every((part, index) => part === before[index]);
};
