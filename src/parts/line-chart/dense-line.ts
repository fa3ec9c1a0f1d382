import { svg, type TemplateResult } from 'lit';
import { at, type Columns } from '../../chart/columns.js';
import { day } from '../../chart/durations.js';
import type { Project } from '../../chart/linear.js';
import { meansOf } from '../../chart/means.js';
import { linePath, type Run } from '../../chart/path.js';
import { columnsPath, isDense, pixelColumns } from '../../chart/pixel-columns.js';
import type { ChartSpec, Series } from './chart-spec.js';

/** What the mean beside a dense line is taken of. */
export type MeanSpan = 'day' | 'week';

const days: Record<MeanSpan, number> = { day: 1, week: 7 };

/** Means of days that are closer than this, in px, would be a zigzag themselves. */
const leastDay = 4;

/** null: there is room for every point. */
export const meanSpan = ({ series }: ChartSpec, x: Project, width: number): MeanSpan | null => {
  if (!isDense(series[0].columns.time.length, width)) return null;
  return x(day) - x(0) < leastDay ? 'week' : 'day';
};

const spacing = ({ time }: Columns): number => (at(time, time.length - 1) - at(time, 0)) / (time.length - 1);

/** From lowest to highest in each pixel column, and what that was in the mean. */
export const denseLine = (
  { look, columns }: Series,
  settled: readonly Run[],
  span: MeanSpan,
  x: Project,
  y: Project,
  width: number,
): TemplateResult => {
  const means = meansOf(columns, settled, (days[span] * day) / spacing(columns));
  return svg`
    <path class=${`chart-columns series-${look}`} d=${columnsPath(pixelColumns(columns, settled, x, y, width))}></path>
    <path class="chart-mean" d=${linePath(means.columns, means.runs, x, y)}></path>`;
};
