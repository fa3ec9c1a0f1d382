import type { ChartSpec } from './chart-spec.js';

/** What the data cursor says at a bucket; of another line than the main one what the tooltip has of it. */
export const spokenOf = ({ series, text }: ChartSpec, index: number, line: number): string => {
  const look = series[line]?.look;
  const row = line > 0 ? text.rows(index).find((row) => row.look === look) : undefined;
  return row ? `${row.label}, ${row.value}, ${text.title(index)}` : text.spoken(index);
};
