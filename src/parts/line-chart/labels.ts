import { at } from '../../chart/columns.js';
import { day } from '../../chart/durations.js';
import { linear, type Project } from '../../chart/linear.js';
import { timeTicks, type TimeAxis, type TimeTick } from '../../chart/time-ticks.js';
import type { ChartSpec } from './chart-spec.js';
import type { PlotSize } from './scene.js';

export interface AxisLabel {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly strong: boolean;
}

/** Least px between two labels of the time axis. */
const leastGap = 64;

/** Width of a character in em, on the generous side: text is placed without ever being measured. */
const character = 0.58;

const textWidth = (text: string, em: number): number => text.length * character * em;

const finestTick = ({ width }: ChartSpec): TimeAxis['finest'] => {
  if (width?.unit === 'month') return 'month';
  return width?.unit === 'day' || (width && width.count >= day) ? 'day' : 'hour';
};

/** The labels of the time axis; the first and the last turn inward where they would stand out of the plot. */
export const placeTicks = (
  spec: ChartSpec,
  domain: readonly [number, number],
  { width, em }: PlotSize,
): readonly AxisLabel[] => {
  const [start, end] = domain;
  const x = linear(domain, [0, width]);
  const axis = { start, end, width, zone: spec.zone, finest: finestTick(spec) };
  const written = (gap: number): (TimeTick & { text: string })[] =>
    timeTicks({ ...axis, gap }).map((tick) => ({ ...tick, text: spec.text.tick(tick) }));
  let labels = written(leastGap);
  // A label turned inward reaches half its width further towards its neighbour.
  const needed = 1.5 * Math.max(0, ...labels.map(({ text }) => textWidth(text, em)));
  if (needed > leastGap) labels = written(needed);
  return labels.map(({ at: instant, text, strong }) => {
    const half = textWidth(text, em) / 2;
    const middle = x(instant);
    if (middle < half) return { x: 0, text, strong, anchor: 'start' };
    if (middle > width - half) return { x: width, text, strong, anchor: 'end' };
    return { x: middle, text, strong, anchor: 'middle' };
  });
};

/** A gap reaches from the last point that is known to the next one. */
const edges = (
  { series: [{ columns }], gaps }: ChartSpec,
  x: Project,
): readonly (readonly [number, number])[] =>
  gaps.map(({ from, to }) => {
    const last = columns.time.length - 1;
    return [x(at(columns.time, Math.max(0, from - 1))), x(at(columns.time, Math.min(last, to + 1)))];
  });

export const bandsPath = (spec: ChartSpec, x: Project, height: number): string =>
  edges(spec, x)
    .map(([left, right]) => `M${left.toFixed(1)},0H${right.toFixed(1)}V${height}H${left.toFixed(1)}Z`)
    .join('');

/** The middles of the words of the gaps, inside the plot; words that would touch those before them are left out. */
export const placeWords = (spec: ChartSpec, x: Project, { width, em }: PlotSize): readonly number[] => {
  const half = textWidth(spec.text.noData, em) / 2;
  const places: number[] = [];
  for (const [left, right] of edges(spec, x)) {
    const middle = Math.max(half, Math.min((left + right) / 2, width - half));
    const before = places.at(-1);
    if (before === undefined || middle - before > 2 * half + em) places.push(middle);
  }
  return places;
};
