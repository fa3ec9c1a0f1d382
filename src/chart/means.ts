import { at, type Columns } from './columns.js';
import type { Run } from './path.js';

/** A line of means, as points and the runs that join them. */
export interface Means {
  readonly columns: Columns;
  readonly runs: readonly Run[];
}

const meanOf = (value: Float64Array, from: number, to: number): number => {
  let sum = 0;
  for (let i = from; i < to; i++) sum += at(value, i);
  return sum / (to - from);
};

/**
 * Each run in equal parts of about `count` points, and the mean of each part in its middle. A line reaches from the
 * first point of its run to the last one, so that it is interrupted where the data is and nowhere else; a run of less
 * than half a part is too short for a mean.
 */
export const meansOf = ({ time, value }: Columns, runs: readonly Run[], count: number): Means => {
  const times: number[] = [];
  const means: number[] = [];
  const put = (instant: number, mean: number): void => {
    times.push(instant);
    means.push(mean);
  };
  const lines = runs.map(({ from, to }): Run => {
    const start = times.length;
    const parts = Math.round((to - from) / count);
    const border = (part: number): number => from + Math.round((part * (to - from)) / parts);
    for (let part = 0; part < parts; part++) {
      const [first, end] = [border(part), border(part + 1)];
      const mean = meanOf(value, first, end);
      if (first === from) put(at(time, first), mean);
      put((at(time, first) + at(time, end - 1)) / 2, mean);
      if (end === to) put(at(time, end - 1), mean);
    }
    return { from: start, to: times.length };
  });
  return {
    columns: { time: Float64Array.from(times), value: Float64Array.from(means) },
    runs: lines.filter(({ from, to }) => to > from),
  };
};
