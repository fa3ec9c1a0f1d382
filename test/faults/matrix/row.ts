import type { FaultName } from '../../../mock-api/faults/index.js';

/** A test by its file, from the folder `test`, and its title as it stands in the source. */
export type TestName = readonly [file: string, title: string];

/** One thing that may go wrong, what is then seen, and what never happens; the tests fail when that is no longer so. */
export interface Row {
  readonly fault: string;
  readonly seen: string;
  readonly never?: string;
  /** Faults of the mock server that do it. */
  readonly server?: readonly FaultName[];
  readonly tests: readonly TestName[];
}
