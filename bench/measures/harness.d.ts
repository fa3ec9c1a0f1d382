import type { Harness } from '../contestants/harness.js';

declare global {
  /** In the page of a chart. */
  const harness: Harness;
}
