import { at, type Columns } from './columns.js';
import { linear, type Project } from './linear.js';
import { firstFrom } from './nearest.js';
import { isLone, type Run } from './path.js';

/** From so many points a pixel on, two of each pixel draw the same line, in less time. */
const pointsPerPixel = 2;

export const isDense = (points: number, width: number): boolean => points > pointsPerPixel * width;

/** Indexes of the lowest and the highest entry from `from` to `to`, in this order of time. */
const extremes = (value: Float64Array, from: number, to: number): readonly [number, number] => {
  let [lowest, highest] = [from, from];
  let low = at(value, from);
  let high = low;
  for (let i = from + 1; i < to; i++) {
    const v = at(value, i);
    if (v < low) {
      low = v;
      lowest = i;
    } else if (v > high) {
      high = v;
      highest = i;
    }
  }
  return lowest < highest ? [lowest, highest] : [highest, lowest];
};

/**
 * The points of a run that its line is made of on screen after its first one, as indexes: the last, and the lowest and the highest of each
 * pixel column where they stand. Joined, they differ from the whole line only inside what its stroke covers anyway.
 * After "M4: A Visualization-Oriented Time Series Data Aggregation" (VLDB 2014), without its first and last points.
 */
const landmarks = ({ time, value }: Columns, { from, to }: Run, x: Project): readonly number[] => {
  const [first, last] = [at(time, from), at(time, to - 1)];
  const timeAt = linear([x(first), x(last)], [first, last]);
  const found: number[] = [];
  for (let start = from; start < to;) {
    const next = firstFrom(time, timeAt(Math.floor(x(at(time, start))) + 1));
    const end = Math.min(Math.max(next, start + 1), to);
    found.push(...extremes(value, start, end));
    start = end;
  }
  return [...found, to - 1].filter((index, i, all) => index !== (all[i - 1] ?? from));
};

/** So near to the height of the next landmark, as a share of the way there, a line counts as being there. */
const alike = 0.1;

/**
 * A peak that stands alone goes straight up and down: joined aslant with a landmark up to two pixels away, it would be
 * as broad as that. `V` is a way along the height first, `H` one along the time first.
 */
const turn = (value: Float64Array, from: number, to: number): 'H' | 'V' | 'L' => {
  const far = alike * Math.abs(at(value, to) - at(value, from));
  if (to - from === 1) return 'L';
  if (Math.abs(at(value, to - 1) - at(value, from)) <= far) return 'H';
  return Math.abs(at(value, from + 1) - at(value, to)) <= far ? 'V' : 'L';
};

/** A separator that the grammar of SVG paths does not need: before a sign, and before a second decimal point. */
const idle = /(\.\d+) (?=[.-])| (?=-)/g;

/** Of each hundredth, as a number is written: turning whole numbers into text takes a tenth of the time of others. */
const decimals = [...Array(100).keys()].map((hundredths) => String(hundredths / 100).slice(1));

const short = (hundredths: number): string => {
  const size = Math.abs(hundredths);
  const rest = size % 100;
  const whole = (size - rest) / 100;
  return `${hundredths < 0 ? '-' : ''}${whole > 0 || rest === 0 ? whole : ''}${decimals[rest]}`;
};

/**
 * A line of many points by two of each pixel column, in up to 20 characters each. Places are told to a hundredth of a
 * pixel, because a peak of its own is as high as the plot: beside its place, it would be so over its whole height.
 */
export const densePath = ({ time, value }: Columns, runs: readonly Run[], x: Project, y: Project): string => {
  const left = (index: number): number => Math.round(100 * x(at(time, index)));
  const top = (index: number): number => 10 * Math.round(10 * y(at(value, index)));
  let path = '';
  for (const run of runs) {
    let before = run.from;
    path += `M${short(left(before))},${short(top(before))}${isLone(run) ? 'h0' : ''}`;
    for (const index of landmarks({ time, value }, run, x)) {
      const across = short(left(index) - left(before));
      const along = short(top(index) - top(before));
      const way = turn(value, before, index);
      path +=
        way === 'L' ? `l${across} ${along}` : way === 'H' ? `h${across}v${along}` : `v${along}h${across}`;
      before = index;
    }
  }
  return path.replace(idle, '$1');
};
