import type { Clock } from './clock.js';
import type { Stamp } from './reading.js';

/** This moment, or the one `age` ms ago, by both clocks. */
export const stampOf = (clock: Clock, age = 0): Stamp => ({
  at: clock.now() - age,
  steady: clock.steady() - age,
});

/**
 * ms since the stamp: the larger of the two clocks' answers, as one stops while a laptop sleeps and the other is set
 * by people. Never negative.
 */
export const ageOf = (stamp: Stamp, clock: Clock): number =>
  Math.max(0, clock.now() - stamp.at, clock.steady() - stamp.steady);
