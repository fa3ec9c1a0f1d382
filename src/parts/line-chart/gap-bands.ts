import { svg, type TemplateResult } from 'lit';
import { at } from '../../chart/columns.js';
import type { Project } from '../../chart/linear.js';
import { tenth } from '../../chart/path.js';
import type { ChartSpec } from './chart-spec.js';
import type { PlotSize } from './scene.js';
import { textWidth } from './text-width.js';

/**
 * A band from the last point that is known to the next one.
 * Words that would touch those before them are left out; up to `taken` px from the left edge others stand already.
 */
export const gapBands = (
  { series: [{ columns }], gaps, text }: ChartSpec,
  x: Project,
  { width, height, em }: PlotSize,
  taken: number,
): TemplateResult => {
  const { time } = columns;
  const half = textWidth(text.noData, em) / 2;
  const places: number[] = [];
  const bands = gaps.map(({ from, to }) => {
    const left = tenth(x(time[from - 1] ?? at(time, from)));
    const right = tenth(x(time[to + 1] ?? at(time, to)));
    const middle = Math.max(half, Math.min((left + right) / 2, width - half));
    if (middle - (places.at(-1) ?? taken - half) > 2 * half + em) places.push(middle);
    return `M${left},0H${right}V${height}H${left}Z`;
  });
  return svg`
    <path class="chart-band" d=${bands.join('')}></path>
    ${places.map((place) => svg`<text x=${place} y="0" dy="1em" text-anchor="middle">${text.noData}</text>`)}`;
};
