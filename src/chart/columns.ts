/** A series as two columns of equal length, sorted by time. */
export interface Columns {
  /** Bucket starts, ms since 1970. */
  readonly time: Float64Array;
  /** NaN: unknown. */
  readonly value: Float64Array;
}

export interface Extent {
  readonly start: number;
  readonly end: number;
  /** NaN where no value is known. */
  readonly min: number;
  readonly max: number;
}

export const noColumns: Columns = { time: new Float64Array(), value: new Float64Array() };

/** The entry at an index, NaN beyond the ends. */
export const at = (column: Float64Array, index: number): number => column[index] ?? NaN;

export const isKnown = (column: Float64Array, index: number): boolean => !Number.isNaN(at(column, index));

/** `from` and `to` (exclusive) are indexes; both views share the memory of the whole. */
export const slice = ({ time, value }: Columns, from: number, to = time.length): Columns => ({
  time: time.subarray(from, to),
  value: value.subarray(from, to),
});

export const extentOf = ({ time, value }: Columns): Extent => {
  let min = Infinity;
  let max = -Infinity;
  // By index: a loop over an iterator takes five times as long.
  for (let i = 0; i < value.length; i++) {
    const v = at(value, i);
    if (v < min) min = v;
    if (v > max) max = v;
  }
  const known = min <= max;
  return {
    start: at(time, 0),
    end: at(time, time.length - 1),
    min: known ? min : NaN,
    max: known ? max : NaN,
  };
};
