import { nothing, svg, type TemplateResult } from 'lit';
import { at, type Columns } from '../../chart/columns.js';
import { day } from '../../chart/durations.js';
import type { Project } from '../../chart/linear.js';
import { meansOf, type Means } from '../../chart/means.js';
import { tenth, type Run } from '../../chart/path.js';
import { densePath, isDense } from '../../chart/pixel-columns.js';
import type { ChartSpec, MeanSpan, Series } from './chart-spec.js';
import { textWidth } from './text-width.js';

const days: Record<MeanSpan, number> = { day: 1, week: 7 };

/** Means of days that are closer than this, in px, would be a zigzag themselves. */
const leastDay = 4;
/** Means closer than this, in px, hide what they are the means of. */
const leastMean = 2;

/** null: there is room for every point. */
export const meanSpan = ({ series }: ChartSpec, x: Project, width: number): MeanSpan | null => {
  if (!isDense(series[0].columns.time.length, width)) return null;
  return x(day) - x(0) < leastDay ? 'week' : 'day';
};

export const hasMeans = (span: MeanSpan, x: Project): boolean => x(days[span] * day) - x(0) >= leastMean;

export const meansPer = (span: MeanSpan, columns: Columns, runs: readonly Run[]): Means => {
  const { time } = columns;
  const spacing = (at(time, time.length - 1) - at(time, 0)) / (time.length - 1);
  return meansOf(columns, runs, (days[span] * day) / spacing);
};

const keyWidth = 16;
const textLeft = keyWidth + 4;

/** The lowest and the highest point of each pixel column, joined, and the means; one path with their key, which is a piece of that line. */
export const denseLine = (
  { look, columns }: Series,
  settled: readonly Run[],
  span: MeanSpan,
  x: Project,
  y: Project,
  em: number,
): TemplateResult => {
  const mean = (): TemplateResult => {
    const means = meansPer(span, columns, settled);
    const key = `M0,${tenth(0.65 * em)}h${keyWidth}`;
    return svg`<path class="chart-mean" d=${key + densePath(means.columns, means.runs, x, y)}></path>`;
  };
  return svg`
    <path class=${`chart-columns series-${look}`} d=${densePath(columns, settled, x, y)}></path>
    ${hasMeans(span, x) ? mean() : nothing}`;
};

/** Names the means beside their key, in the headroom of the plot at its left edge. */
export const meanName = (name: string): TemplateResult => svg`<text x=${textLeft} dy="1em">${name}</text>`;

/** How far key and name reach, in px. */
export const meanNameEnd = (name: string, em: number): number => textLeft + textWidth(name, em);
