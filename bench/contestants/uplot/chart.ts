import uPlot from 'uplot';
import type { ChartData } from '../../data.js';
import { columnsOf } from '../columns.js';
import type { Chart } from '../contestant.js';

const seconds = (data: ChartData): uPlot.AlignedData => {
  const { time, value } = columnsOf(data);
  return [time.map((ms) => ms / 1000), value];
};

const dollars = (value: number | null): string => (value === null ? '—' : `$${value.toFixed(4)}`);

/** uPlot with the glue that a page writes for it: columns, size, and its live legend as the tooltip. */
export const uplotChart = (): Chart => {
  let plot: uPlot | undefined;
  let drawn = 0;
  let sizes: ResizeObserver | undefined;
  const legendHeight = 32;

  return {
    mount(container, data) {
      const size = () => ({
        width: container.clientWidth,
        height: container.clientHeight - legendHeight,
      });
      plot = new uPlot(
        {
          ...size(),
          series: [
            {},
            {
              label: 'Cost',
              stroke: '#2433c3',
              width: 2,
              points: { show: false },
              value: (_, value) => dollars(value),
            },
          ],
          axes: [{}, { values: (_, ticks) => ticks.map((tick) => `$${tick}`), size: 60 }],
          hooks: { draw: [() => void drawn++] },
        },
        seconds(data),
        container,
      );
      sizes = new ResizeObserver(() => {
        const next = size();
        if (plot && (plot.width !== next.width || plot.height !== next.height)) plot.setSize(next);
      });
      sizes.observe(container);
    },
    update: (data) => plot?.setData(seconds(data)),
    picture: () => (drawn > 0 ? drawn : null),
    drawing: () => plot?.root ?? null,
    tooltip: () =>
      plot?.cursor.idx == null ? null : (plot.root.querySelector('.u-legend')?.textContent ?? null),
    destroy() {
      sizes?.disconnect();
      plot?.destroy();
    },
  };
};
