import { at, isKnown, type Columns } from './columns.js';
import type { Project } from './linear.js';

/** Neighbouring points: `from` is the first index, `to` the one after the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The runs of known points, or those of unknown ones. */
export const runsOf = (value: Float64Array, from = 0, to = value.length, known = true): readonly Run[] => {
  const runs: Run[] = [];
  for (let i = from; i < to; i++) {
    if (isKnown(value, i) !== known) continue;
    const start = i;
    while (i < to && isKnown(value, i) === known) i++;
    runs.push({ from: start, to: i });
  }
  return runs;
};

/** A run of one point, which no line reaches. */
export const isLone = ({ from, to }: Run): boolean => to - from === 1;

/** Distances in a path are told to a tenth of a pixel. */
export const tenth = (px: number): number => Math.round(px * 10) / 10;

/** A line in three parts, as runs. */
export interface Strokes {
  readonly settled: readonly Run[];
  /** The way to the bucket that is still running. */
  readonly running: readonly Run[];
  /** The point of that bucket. */
  readonly open: readonly Run[];
}

/** `runningFrom` is the index of the first bucket that is still running. */
export const strokesOf = (value: Float64Array, runningFrom: number): Strokes => ({
  settled: runsOf(value, 0, runningFrom),
  running: runsOf(value, Math.max(0, runningFrom - 1)).filter((run) => !isLone(run)),
  open: runsOf(value, Math.max(runningFrom, value.length - 1)),
});

// Concatenated by hand: a generator with accessors takes four to five times as long for straight segments.
const segments = ({ time, value }: Columns, { from, to }: Run, x: Project, y: Project): string => {
  let path = '';
  for (let i = from; i < to; i++)
    path += `${i > from ? 'L' : ''}${tenth(x(at(time, i)))},${tenth(y(at(value, i)))}`;
  return path;
};

/** A lone point becomes a segment without length, which round line ends draw as a dot. */
export const linePath = (columns: Columns, runs: readonly Run[], x: Project, y: Project): string =>
  runs.map((run) => `M${segments(columns, run, x, y)}${isLone(run) ? 'h0' : ''}`).join('');

/** The area between the line and the height `base`, in px. */
export const areaPath = (
  columns: Columns,
  runs: readonly Run[],
  x: Project,
  y: Project,
  base: number,
): string =>
  runs
    .filter((run) => !isLone(run))
    .map((run) => {
      const [left, right] = [run.from, run.to - 1].map((i) => tenth(x(at(columns.time, i))));
      return `M${left},${tenth(base)}L${segments(columns, run, x, y)}L${right},${tenth(base)}Z`;
    })
    .join('');
