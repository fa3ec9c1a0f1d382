import { at } from './columns.js';

/**
 * The value that would stand at `index` if the column were sorted, in linear time. It reorders the column: nothing before
 * that index is greater then. Hoare's algorithm 65, https://doi.org/10.1145/366622.366647
 */
export const select = (column: Float64Array, index: number): number => {
  let [left, right] = [0, column.length - 1];
  while (left < right) {
    const pivot = at(column, (left + right) >> 1);
    let [low, high] = [left, right];
    while (low <= high) {
      while (at(column, low) < pivot) low++;
      while (at(column, high) > pivot) high--;
      if (low > high) break;
      const value = at(column, low);
      column[low++] = at(column, high);
      column[high--] = value;
    }
    if (index <= high) right = high;
    else if (index >= low) left = low;
    else break;
  }
  return at(column, index);
};

/** NaN of none. Reorders the column. */
export const median = (column: Float64Array): number => {
  const middle = column.length >> 1;
  const upper = select(column, middle);
  if (column.length % 2 === 1) return upper;
  let lower = -Infinity;
  for (let i = 0; i < middle; i++) lower = Math.max(lower, at(column, i));
  return (lower + upper) / 2;
};

/** The median absolute deviation from `middle`. */
export const deviation = (column: Float64Array, middle: number): number =>
  median(column.map((value) => Math.abs(value - middle)));
