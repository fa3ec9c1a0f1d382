const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** `past`: how long ago in ms, in whole steps, to be written with duration(). */
export type Age = { readonly kind: 'now' } | { readonly kind: 'past'; readonly ms: number };

/** "Just now" below 10 s, then in steps of 10 s, 1 min, 1 h and 1 d, so that the words change seldom. */
export const age = (ms: number): Age => {
  if (ms < 10 * second) return { kind: 'now' };
  const step = ms < minute ? 10 * second : ms < hour ? minute : ms < day ? hour : day;
  return { kind: 'past', ms: ms - (ms % step) };
};
