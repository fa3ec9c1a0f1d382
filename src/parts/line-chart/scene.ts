import { nothing, svg, type TemplateResult } from 'lit';
import { advance } from '../../chart/buckets.js';
import { extentOf, isKnown } from '../../chart/columns.js';
import { day } from '../../chart/durations.js';
import { linear, type Project } from '../../chart/linear.js';
import { levelScale, valueScale } from '../../chart/scale.js';
import { timeAxis, valueAxis } from './axes.js';
import type { ChartSpec } from './chart-spec.js';
import { hasMeans, meanName, meanNameEnd, meanSpan } from './dense-line.js';
import { gapBands } from './gap-bands.js';
import { drawBackground } from './background.js';
import { drawBefore, drawOverlays, endOf, highestOf } from './overlays.js';
import { drawSeries, endLabel } from './series.js';
import { rangeOf, type IndexRange, type TimeWindow } from './time-window.js';
import { windowed } from './windowed.js';

/** The plot without its labels, in px. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
  /** Font size of the labels. */
  readonly em: number;
}

/** A chart at one size: everything that stands still, and where the cursor would stand. */
export interface Scene {
  /** Of all the data. */
  readonly spec: ChartSpec;
  readonly size: PlotSize;
  readonly window: TimeWindow;
  /** The buckets that the window shows. */
  readonly range: IndexRange;
  readonly x: Project;
  readonly y: Project;
  /** px → time. */
  readonly timeAt: Project;
  /** The longest label of the value axis. */
  readonly longest: string;
  /** The longer text at the end of the line; empty: there is none. */
  readonly end: string;
  readonly drawing: TemplateResult;
}

const timeDomain = ({ series: [main], width, overlays = {} }: ChartSpec): readonly [number, number] => {
  const { start, end } = extentOf(main.columns);
  // One bucket alone has its whole width as the axis, with its own start in the middle.
  const half = start === end ? (width ? advance(start, width) - start : day) / 2 : 0;
  return [start - half, Math.max(end + half, endOf(overlays))];
};

const longestOf = (texts: readonly string[]): string =>
  texts.reduce((longest, each) => (each.length > longest.length ? each : longest), '');

export const drawScene = (whole: ChartSpec, size: PlotSize, window: TimeWindow = null): Scene => {
  const range = rangeOf(whole.series[0].columns.time, window);
  const spec = window ? windowed(whole, range) : whole;
  const { width, height, em } = size;
  const { series, overlays = {}, text } = spec;
  const highest = Math.max(highestOf(overlays), ...series.map(({ columns }) => extentOf(columns).max || 0));
  const scale = spec.levels
    ? levelScale(spec.levels, height)
    : valueScale(highest, height, spec.smallestStep);
  const { y, ticks, step } = scale;
  const texts = text.axis(ticks, step);
  const domain = timeDomain(spec);
  const x = linear(domain, [0, width]);
  const { value } = series[0].columns;
  const last = value.length - 1;
  const span = meanSpan(spec, x, width);
  const name = span && hasMeans(span, x) ? text.mean(span) : null;
  const taken = name ? meanNameEnd(name, em) : -Infinity;
  const data = () => svg`
    ${spec.gaps.length > 0 ? gapBands(spec, x, size, taken) : nothing}
    ${timeAxis(spec, domain, x, size)}
    ${drawBackground(overlays, series[0].columns, x, y, size)}
    ${series
      .map((each) =>
        each.look === 'before' ? drawBefore(each, x, y, span) : drawSeries(each, spec, x, y, size, span),
      )
      .reverse()}
    ${drawOverlays(overlays, series[0].columns, x, y, size)}
    ${name ? meanName(name) : nothing}
    ${isKnown(value, last) ? endLabel(spec, y, size) : nothing}`;
  return {
    spec: whole,
    size,
    window,
    range,
    x,
    y,
    timeAt: linear([0, width], domain),
    longest: longestOf(texts),
    end: isKnown(value, last) ? longestOf(text.end(last)) : '',
    drawing: svg`${valueAxis(scale, texts, size)} ${width > 0 && value.length > 0 ? data() : nothing}`,
  };
};
