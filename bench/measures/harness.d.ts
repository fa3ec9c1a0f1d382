import type { Harness } from '../contestants/harness.js';
import type { decimation as Decimation } from '../contestants/spendglass/decimation.js';
import type { readings as Readings } from '../contestants/spendglass/reading.js';

declare global {
  /** In the page of a chart. */
  const harness: Harness;
  /** In the page of our own chart. */
  const decimation: typeof Decimation;
  const readings: typeof Readings;
}
