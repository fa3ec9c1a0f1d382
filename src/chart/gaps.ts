import type { Instant } from '../types/instant.js';
import { advance, type BucketWidth } from './buckets.js';
import { at, type Columns } from './columns.js';

/** Neighbouring buckets whose value nobody knows. */
export interface Gap {
  /** Index of the first and of the last of them. */
  readonly from: number;
  readonly to: number;
  readonly start: Instant;
  /** When the last of them ends. */
  readonly end: Instant;
}

export const gapsOf = ({ time, value }: Columns, width: BucketWidth | null): readonly Gap[] => {
  const gaps: Gap[] = [];
  let from = -1;
  for (let i = 0; i <= value.length; i++) {
    const unknown = i < value.length && Number.isNaN(at(value, i));
    if (unknown && from < 0) from = i;
    if (unknown || from < 0) continue;
    const last = at(time, i - 1);
    const end = i < time.length ? at(time, i) : width ? advance(last, width) : last;
    gaps.push({ from, to: i - 1, start: at(time, from), end });
    from = -1;
  }
  return gaps;
};
