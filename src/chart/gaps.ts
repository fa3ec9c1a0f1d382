import type { Instant } from '../types/instant.js';
import { advance, type BucketWidth } from './buckets.js';
import { at, type Columns } from './columns.js';
import { runsOf } from './path.js';

/** Neighbouring buckets whose value nobody knows. */
export interface Gap {
  /** Index of the first and of the last of them. */
  readonly from: number;
  readonly to: number;
  readonly start: Instant;
  /** When the last of them ends. */
  readonly end: Instant;
}

export const gapsOf = ({ time, value }: Columns, width: BucketWidth | null): readonly Gap[] =>
  runsOf(value, 0, value.length, false).map(({ from, to }) => {
    const last = at(time, to - 1);
    const end = time[to] ?? (width ? advance(last, width) : last);
    return { from, to: to - 1, start: at(time, from), end };
  });
