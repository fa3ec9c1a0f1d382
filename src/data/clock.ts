import type { Instant } from '../types/instant.js';

export type Cancel = () => void;

/** All that this room knows of time and of the page. The real one is page-clock.ts; tests inject their own. */
export interface Clock {
  /** Wall clock. */
  now(): Instant;
  /** Monotonic clock in ms. */
  steady(): number;
  /** 0 ≤ x < 1, for jitter. */
  random(): number;
  /** Nobody looks at a hidden or frozen page: nothing is fetched for it. */
  readonly visible: boolean;
  /** Frozen, or in the back/forward cache: nothing may be held that keeps others waiting, or the page out of the cache. */
  readonly away: boolean;
  /** False only when the browser is sure that there is no network; true promises nothing. */
  readonly online: boolean;
  after(ms: number, run: () => void): Cancel;
  /** Calls back when `visible` or `online` changed, and when the page came back from the back/forward cache. */
  watch(changed: () => void): Cancel;
}
