import { nothing, svg, type TemplateResult } from 'lit';
import { at, type Columns } from '../../chart/columns.js';
import type { Project } from '../../chart/linear.js';
import { runsOf, tenth } from '../../chart/path.js';
import type { Overlays } from './overlays.js';
import type { PlotSize } from './scene.js';

/** Part of the plot's height that the bars of a volume take at most. */
const highest = 0.22;

/** What lies behind the lines: on how much each point rests, and between which values it probably lies. */
export const drawBackground = (
  { band, volume }: Overlays,
  main: Columns,
  x: Project,
  y: Project,
  size: PlotSize,
): TemplateResult => svg`
  ${volume ? svg`<path class="chart-volume" d=${barsPath(main.time, volume, x, size)}></path>` : nothing}
  ${band ? svg`<path class="chart-range" d=${rangePath(main.time, band, x, y)}></path>` : nothing}`;

const barsPath = (
  time: Float64Array,
  volume: Float64Array,
  x: Project,
  { width, height }: PlotSize,
): string => {
  const most = volume.reduce((a, b) => (b > a ? b : a), 0);
  if (!(most > 0)) return '';
  const half = Math.min(12, (0.3 * width) / time.length);
  return [...volume]
    .map((value, i) => {
      if (!(value > 0)) return '';
      const middle = x(at(time, i));
      const [left, right] = [Math.max(0, middle - half), Math.min(width, middle + half)];
      const top = height - (value / most) * highest * height;
      return `M${tenth(left)},${tenth(height)}V${tenth(top)}H${tenth(right)}V${tenth(height)}Z`;
    })
    .join('');
};

const rangePath = (
  time: Float64Array,
  { low, high }: NonNullable<Overlays['band']>,
  x: Project,
  y: Project,
): string =>
  runsOf(low)
    .map(({ from, to }) => {
      const indexes = [...Array(to - from).keys()].map((i) => from + i);
      const edge = (value: Float64Array) => (i: number) =>
        `${tenth(x(at(time, i)))},${tenth(y(at(value, i)))}`;
      return `M${[...indexes.map(edge(high)), ...indexes.map(edge(low)).reverse()].join('L')}Z`;
    })
    .join('');
