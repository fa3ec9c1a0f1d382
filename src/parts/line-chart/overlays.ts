import { nothing, svg, type TemplateResult } from 'lit';
import { at, type Columns } from '../../chart/columns.js';
import type { Project } from '../../chart/linear.js';
import { markerPath } from '../../chart/markers.js';
import { isLone, linePath, runsOf, tenth } from '../../chart/path.js';
import type { MeanSpan, Series } from './chart-spec.js';
import { meansPer } from './dense-line.js';
import type { PlotSize } from './scene.js';
import { textWidth } from './text-width.js';

/** What is drawn around the lines: it is no series, and the cursor does not stop at it. */
export interface Overlays {
  /** What is still to come, dashed: from the last point that has ended onwards. The legend names it. */
  readonly projection?: Columns;
  readonly thresholds?: readonly Threshold[];
  /** Buckets that stand out. */
  readonly marks?: readonly number[];
  /** Between which values each point of the main series probably lies; NaN: nobody knows. */
  readonly band?: { readonly low: Float64Array; readonly high: Float64Array };
  /** How much each point of the main series rests on: quiet bars below, on a scale of their own. */
  readonly volume?: Float64Array;
}

/** A level across the plot; the lowest comes first. */
export interface Threshold {
  readonly value: number;
  /** `Daily alert $20.00` */
  readonly label: string;
}

/** The highest value that an overlay needs room for. */
export const highestOf = ({ projection, thresholds = [] }: Overlays): number =>
  Math.max(0, ...(projection?.value ?? []), ...thresholds.map(({ value }) => value));

/** When the last of the overlays ends; -Infinity: none reaches beyond the data. */
export const endOf = ({ projection }: Overlays): number => projection?.time.at(-1) ?? -Infinity;

const line = (kind: string, d: string): TemplateResult =>
  svg`<path class=${`chart-line ${kind}`} d=${d}></path>`;

const whole = ({ value }: Columns) => [{ from: 0, to: value.length }];

const projected = (columns: Columns, x: Project, y: Project): TemplateResult => {
  const { time, value } = columns;
  const last = time.length - 1;
  return svg`
    ${line('chart-projected', linePath(columns, whole(columns), x, y))}
    <path class="chart-dot chart-open chart-projected" transform=${`translate(${tenth(x(at(time, last)))} ${tenth(y(at(value, last)))})`} d=${markerPath(4, 25)}></path>`;
};

/** Named at the left end, or at the right one where the name of the line beneath is too near. */
const drawThresholds = (
  thresholds: readonly Threshold[],
  y: Project,
  { width, em }: PlotSize,
): TemplateResult[] => {
  const taken = { start: Infinity, end: Infinity };
  return thresholds.map(({ value, label }) => {
    const height = tenth(y(value));
    const room = 2 * textWidth(label, em) < width ? (['start', 'end'] as const) : (['start'] as const);
    const side = room.find((each) => taken[each] - height > 1.5 * em && textWidth(label, em) < width);
    if (side) taken[side] = height;
    return svg`
      <path class="chart-threshold" d=${`M0,${height}H${width}`}></path>
      ${side ? svg`<text class="chart-threshold-name" x=${side === 'start' ? 0 : width} y=${height} dy="-0.35em" text-anchor=${side}>${label}</text>` : nothing}`;
  });
};

/**
 * Rings around points, which stay rings in a dense line: one element, however many there are, and an arc for each, whose two
 * flags need no separator.
 */
const rings = (
  points: readonly number[],
  { time, value }: Columns,
  x: Project,
  y: Project,
): TemplateResult => {
  const ring = (index: number): string =>
    `M${tenth(x(at(time, index)))},${tenth(y(at(value, index)) - 6)}a6,6,0,11-.1,0`;
  return svg`<path class="chart-mark" d=${points.map(ring).join('')}></path>`;
};

export const drawOverlays = (
  { projection, thresholds = [], marks = [] }: Overlays,
  main: Columns,
  x: Project,
  y: Project,
  size: PlotSize,
): TemplateResult => svg`
  ${drawThresholds(thresholds, y, size)}
  ${projection ? projected(projection, x, y) : nothing}
  ${marks.length > 0 ? rings(marks, main, x, y) : nothing}`;

/** A quiet line without area and dots; where the main one is dense, its means alone. */
export const drawBefore = (
  { columns }: Series,
  x: Project,
  y: Project,
  span: MeanSpan | null,
): TemplateResult => {
  const known = runsOf(columns.value);
  const drawn = span ? meansPer(span, columns, known) : { columns, runs: known };
  return svg`
    ${line(
      'series-before',
      linePath(
        drawn.columns,
        drawn.runs.filter((run) => !isLone(run)),
        x,
        y,
      ),
    )}
    ${line('series-before chart-lone', linePath(drawn.columns, drawn.runs.filter(isLone), x, y))}`;
};
