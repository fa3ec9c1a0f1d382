import { nothing, svg, type TemplateResult } from 'lit';
import { at, isKnown } from '../../chart/columns.js';
import type { Project } from '../../chart/linear.js';
import { markerPath } from '../../chart/markers.js';
import { areaPath, isLone, linePath, runsOf, strokesOf } from '../../chart/path.js';
import type { ChartSpec, MeanSpan, Series, SeriesLook } from './chart-spec.js';
import { denseLine } from './dense-line.js';
import type { PlotSize } from './scene.js';

/** Up to so many points each gets a dot. */
const fewPoints = 14;

/** px² of the marker at a point that stands still; under the cursor it is twice as large. */
export const small = 25;

export const marker = (look: SeriesLook, area: number): string =>
  markerPath(look === 'neutral' ? 1 : look === 'before' ? 2 : look, area);

/**
 * One line with its area, where that begins at zero and covers no other, and its dots; a dense one by pixel columns,
 * with the mean of each `span`.
 */
export const drawSeries = (
  each: Series,
  { series, runningFrom, levels }: ChartSpec,
  x: Project,
  y: Project,
  size: PlotSize,
  span: MeanSpan | null,
): TemplateResult => {
  const { look, columns } = each;
  const { time, value } = columns;
  const { settled, running, open } = strokesOf(value, runningFrom);
  const joined = settled.filter((run) => !isLone(run));
  const few = runsOf(value).reduce((known, { from, to }) => known + to - from, 0) <= fewPoints;
  const dots = few ? [...value.keys()].filter((i) => i < runningFrom && isKnown(value, i)) : [];

  const path = (kind: string, d: string) =>
    d ? svg`<path class=${`chart-${kind} series-${look}`} d=${d}></path>` : nothing;
  const dot = (index: number, kind = '') =>
    svg`<path class=${`chart-dot series-${look} ${kind}`} transform=${`translate(${x(at(time, index))} ${y(at(value, index))})`} d=${marker(look, small)}></path>`;
  const everyPoint = () => svg`
    ${path('area', series.length === 1 && !levels ? areaPath(columns, joined, x, y, size.height) : '')}
    ${path('line', linePath(columns, joined, x, y))}
    ${path('line chart-lone', linePath(columns, settled.filter(isLone), x, y))}`;
  return svg`
    ${span ? denseLine(each, settled, span, x, y, size.em) : everyPoint()}
    ${path('line chart-running', linePath(columns, running, x, y))}
    ${dots.map((index) => dot(index))} ${open.map(({ from }) => dot(from, 'chart-open'))}`;
};

/** The two lines of text beside the end of the line, inside the height of the plot. */
export const endLabel = (spec: ChartSpec, y: Project, { width, height, em }: PlotSize): TemplateResult => {
  const { value } = spec.series[0].columns;
  const last = value.length - 1;
  const [figure, note] = spec.text.end(last);
  const top = Math.min(Math.max(y(at(value, last)), em), height - em);
  return svg`<text class="chart-end" x=${width} y=${top}>
    <tspan class="chart-strong" x=${width + 8}>${figure}</tspan><tspan x=${width + 8} dy="1.2em">${note}</tspan>
  </text>`;
};
