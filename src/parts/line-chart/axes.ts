import { svg, type TemplateResult } from 'lit';
import { day } from '../../chart/durations.js';
import type { Project } from '../../chart/linear.js';
import { tenth } from '../../chart/path.js';
import type { ValueScale } from '../../chart/scale.js';
import { timeTicks, type TimeAxis, type TimeTick } from '../../chart/time-ticks.js';
import type { ChartSpec } from './chart-spec.js';
import type { PlotSize } from './scene.js';
import { textWidth } from './text-width.js';

/** Least px between two labels of the time axis. */
const leastGap = 64;

export const valueAxis = (
  { y, ticks }: ValueScale,
  texts: readonly string[],
  { width, height }: PlotSize,
): TemplateResult => svg`
  <path class="chart-grid" d=${ticks
    .slice(1)
    .map((tick) => `M0,${tenth(y(tick))}H${width}`)
    .join('')}></path>
  ${ticks.map((tick, i) => svg`<text class="chart-value" x="-8" y=${y(tick)} dy="0.35em">${texts[i]}</text>`)}
  <path class="chart-zero" d=${`M0,${height}H${width}`}></path>`;

const finestTick = ({ width }: ChartSpec): TimeAxis['finest'] => {
  if (width?.unit === 'month') return 'month';
  return width?.unit === 'day' || (width && width.count >= day) ? 'day' : 'hour';
};

/** The labels of the time axis; the first and the last turn inward where they would stand out of the plot. */
export const timeAxis = (
  spec: ChartSpec,
  [start, end]: readonly [number, number],
  x: Project,
  { width, height, em }: PlotSize,
): TemplateResult[] => {
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
    const [place, anchor] =
      middle < half ? [0, 'start'] : middle > width - half ? [width, 'end'] : [middle, 'middle'];
    return svg`<text class=${strong ? 'chart-strong' : ''} x=${place} y=${height} dy="1.6em" text-anchor=${anchor}>${text}</text>`;
  });
};
