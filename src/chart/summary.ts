import type { Instant } from '../types/instant.js';
import { at, type Columns } from './columns.js';
import type { Gap } from './gaps.js';

export interface Point {
  readonly index: number;
  readonly at: Instant;
  readonly value: number;
}

/** What the sentence under a chart tells. The total is the server's, never a sum of these. */
export interface Summary {
  readonly highest: Point | null;
  /** Of the buckets that have ended: one that is running says little by being low. */
  readonly lowest: Point | null;
  /** null: unknown. */
  readonly last: Point | null;
  readonly gaps: readonly Gap[];
}

/** Of equal values the first counts. */
export const summaryOf = (columns: Columns, gaps: readonly Gap[], runningFrom: number): Summary => {
  const { time, value } = columns;
  let highest = -1;
  let lowest = -1;
  value.forEach((v, i) => {
    if (Number.isNaN(v)) return;
    if (highest < 0 || v > at(value, highest)) highest = i;
    if (i < runningFrom && (lowest < 0 || v < at(value, lowest))) lowest = i;
  });
  const point = (index: number): Point | null =>
    Number.isNaN(at(value, index)) ? null : { index, at: at(time, index), value: at(value, index) };
  return { highest: point(highest), lowest: point(lowest), last: point(value.length - 1), gaps };
};
