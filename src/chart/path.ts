import { at, type Columns } from './columns.js';
import type { Project } from './linear.js';

/** Neighbouring known points: `from` is the first index, `to` the one after the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const tenth = (px: number): number => Math.round(px * 10) / 10;

export const runsOf = (value: Float64Array, from = 0, to = value.length): readonly Run[] => {
  const runs: Run[] = [];
  let start = -1;
  for (let i = from; i <= to; i++) {
    const known = i < to && !Number.isNaN(at(value, i));
    if (known && start < 0) start = i;
    if (known || start < 0) continue;
    runs.push({ from: start, to: i });
    start = -1;
  }
  return runs;
};

// Concatenated by hand: a generator with accessors takes four to five times as long for straight segments.
const segments = ({ time, value }: Columns, { from, to }: Run, x: Project, y: Project): string => {
  let path = '';
  for (let i = from; i < to; i++)
    path += `${i > from ? 'L' : ''}${tenth(x(at(time, i)))},${tenth(y(at(value, i)))}`;
  return path;
};

/** A lone point becomes a segment without length, which round line ends draw as a dot. */
export const linePath = (columns: Columns, runs: readonly Run[], x: Project, y: Project): string =>
  runs.map((run) => `M${segments(columns, run, x, y)}${run.to - run.from === 1 ? 'h0' : ''}`).join('');

/** The area between the line and the height `base`, in px. */
export const areaPath = (
  columns: Columns,
  runs: readonly Run[],
  x: Project,
  y: Project,
  base: number,
): string =>
  runs
    .filter(({ from, to }) => to - from > 1)
    .map((run) => {
      const [left, right] = [run.from, run.to - 1].map((i) => tenth(x(at(columns.time, i))));
      return `M${left},${tenth(base)}L${segments(columns, run, x, y)}L${right},${tenth(base)}Z`;
    })
    .join('');
