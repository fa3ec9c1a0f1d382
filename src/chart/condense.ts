import { at, type Columns } from './columns.js';

/** Sums of as many neighbouring buckets as leave at most `most` points; unknown where one of them is. */
export const condense = ({ time, value }: Columns, most: number): Columns & { readonly step: number } => {
  const step = Math.max(1, Math.ceil(time.length / most));
  // Counted from the end: what is left over at the start would look like a quiet time.
  const first = time.length % step;
  const starts = time.subarray(first).filter((_, i) => i % step === 0);
  const sums = starts.map((_, group) => {
    let sum = 0;
    for (let i = 0; i < step; i += 1) sum += at(value, first + group * step + i);
    return sum;
  });
  return { time: starts, value: sums, step };
};
