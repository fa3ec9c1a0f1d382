import { at, extentOf } from '../../chart/columns.js';
import { advance } from '../../chart/buckets.js';
import { day } from '../../chart/durations.js';
import { linear, type Project } from '../../chart/linear.js';
import { areaPath, linePath, runsOf, type Run } from '../../chart/path.js';
import { valueScale, type ValueScale } from '../../chart/scale.js';
import type { ChartSpec, Series } from './chart-spec.js';
import { bandsPath, placeWords, placeTicks, type AxisLabel } from './labels.js';

/** The plot without its labels, in px. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
  /** Font size of the labels. */
  readonly em: number;
}

export interface Mark {
  readonly x: number;
  readonly y: number;
}

export interface SeriesScene {
  readonly series: Series;
  readonly line: string;
  /** Empty where several series would cover each other. */
  readonly area: string;
  /** The way to the bucket that is still running. */
  readonly running: string;
  readonly open: Mark | null;
  /** Points between two gaps, which no line reaches. */
  readonly lone: string;
  /** Every point of a series that is short enough. */
  readonly dots: readonly Mark[];
}

/** A chart in coordinates of one size: everything that can be drawn, and nothing that moves. */
export interface Scene {
  readonly size: PlotSize;
  readonly x: Project;
  readonly y: Project;
  /** px → time. */
  readonly timeAt: Project;
  readonly valueLabels: readonly { readonly y: number; readonly text: string }[];
  readonly timeLabels: readonly AxisLabel[];
  readonly bands: string;
  /** Where the words of the gaps stand. */
  readonly bandWords: readonly number[];
  readonly series: readonly SeriesScene[];
  /** Height of the words at the end of the line; null: nothing is known at the end. */
  readonly end: number | null;
}

/** Up to so many points each gets a dot. */
const fewPoints = 14;

const timeDomain = ({ series: [main], width }: ChartSpec): readonly [number, number] => {
  const { start, end } = extentOf(main.columns);
  // One bucket alone has its whole width as the axis, with its own start in the middle.
  if (start === end) {
    const half = (width ? advance(start, width) - start : day) / 2;
    return [start - half, start + half];
  }
  return [start, end];
};

const isLone = ({ from, to }: Run): boolean => to - from === 1;
const isJoined = (run: Run): boolean => !isLone(run);

/** The indexes of the known points of a short series; none of a longer one. */
const fewKnown = (value: Float64Array): readonly number[] => {
  const known: number[] = [];
  for (let i = 0; i < value.length && known.length <= fewPoints; i++)
    if (!Number.isNaN(at(value, i))) known.push(i);
  return known.length <= fewPoints ? known : [];
};

const drawSeries = (series: Series, spec: ChartSpec, x: Project, y: Project, base: number): SeriesScene => {
  const { columns } = series;
  const { time, value } = columns;
  const { runningFrom } = spec;
  const mark = (index: number): Mark => ({ x: x(at(time, index)), y: y(at(value, index)) });
  const settled = runsOf(value, 0, runningFrom);
  const joined = settled.filter(isJoined);
  const running = runsOf(value, Math.max(0, runningFrom - 1)).filter(isJoined);
  const last = value.length - 1;
  return {
    series,
    line: linePath(columns, joined, x, y),
    lone: linePath(columns, settled.filter(isLone), x, y),
    area: spec.series.length === 1 ? areaPath(columns, joined, x, y, base) : '',
    running: linePath(columns, running, x, y),
    open: last >= runningFrom && !Number.isNaN(at(value, last)) ? mark(last) : null,
    dots: fewKnown(value)
      .filter((index) => index < runningFrom)
      .map(mark),
  };
};

const scaleOf = ({ series, smallestStep }: ChartSpec, height: number): ValueScale => {
  const highest = Math.max(0, ...series.map(({ columns }) => extentOf(columns).max || 0));
  return valueScale(highest, height, smallestStep);
};

export const drawScene = (spec: ChartSpec, size: PlotSize): Scene => {
  const { width, height, em } = size;
  const { y, ticks, step } = scaleOf(spec, height);
  const domain = timeDomain(spec);
  const x = linear(domain, [0, width]);
  const texts = spec.text.axis(ticks, step);
  const { time, value } = spec.series[0].columns;
  const last = at(value, value.length - 1);
  const drawable = width > 0 && time.length > 0;
  return {
    size,
    x,
    y,
    timeAt: linear([0, width], domain),
    valueLabels: ticks.map((tick, i) => ({ y: y(tick), text: texts[i] ?? '' })),
    timeLabels: drawable ? placeTicks(spec, domain, size) : [],
    bands: drawable ? bandsPath(spec, x, height) : '',
    bandWords: drawable ? placeWords(spec, x, size) : [],
    series: drawable ? spec.series.map((series) => drawSeries(series, spec, x, y, height)) : [],
    // Two lines of text must stay inside the plot.
    end: drawable && !Number.isNaN(last) ? Math.min(Math.max(y(last), em), height - em) : null,
  };
};
