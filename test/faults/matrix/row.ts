import type { FaultName } from '../../../mock-api/faults/index.js';
import type { Inject } from './injected.js';

/** A test by its file, from the folder `test`, and its title as it stands in the source. */
export type TestName = readonly [file: string, title: string];

/** What happens to the page of the model, besides what is done to its request. */
export type Happening =
  | 'a slow answer'
  | 'a late answer'
  | 'zeros'
  | 'event of zeros'
  | 'drop the stream'
  | 'a comment on the stream'
  | 'online'
  | 'offline'
  | 'show'
  | 'hide'
  | 'leave'
  | 'a.example'
  | 'b.example'
  | 'the time is set back'
  | 'the time is set on'
  | 'sleep';

/** What the random sequences of data/faults-model have of a row. */
export interface InSequences {
  /** Done to the request that is out, and what the feed must make of it. */
  readonly injects?: Readonly<Record<string, Inject>>;
  readonly happens?: readonly Happening[];
}

/** Why no sequence can have it: a feed is not where it happens. */
export type Elsewhere =
  'what a reader makes of an answer' | 'what is drawn' | 'what the host page does' | 'a model of its own';

/** One thing that may go wrong, what is then seen, and what never happens; the tests fail when that is no longer so. */
export interface Row {
  readonly fault: string;
  readonly seen: string;
  readonly never?: string;
  /** Faults of the mock server that do it. */
  readonly server?: readonly FaultName[];
  /** What drives it in the model; all that reaches a feed says so, or why not. */
  readonly model?: InSequences | Elsewhere;
  readonly tests: readonly TestName[];
}

/** What random sequences have of some rows. */
export const sequencesOf = (rows: readonly Row[]): readonly InSequences[] =>
  rows.flatMap(({ model }) => (typeof model === 'object' ? model : []));
