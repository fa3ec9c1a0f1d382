import {
  Chart as ChartJs,
  Decimation,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartData } from '../../data.js';
import { columnsOf } from '../columns.js';
import type { Chart } from '../contestant.js';

ChartJs.register(Decimation, LineController, LineElement, LinearScale, PointElement, Tooltip);

const pointsOf = (data: ChartData): { x: number; y: number }[] => {
  const { time, value } = columnsOf(data);
  return Array.from(time, (x, i) => ({ x, y: value[i] ?? NaN }));
};

const day = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });

/** Chart.js as its page on performance advises: no animation, no parsing, no points, decimation by minimum and maximum. */
export const chartJsChart = (): Chart => {
  let chart: ChartJs<'line'> | undefined;
  let drawn = 0;

  return {
    mount(container, data) {
      const canvas = container.appendChild(document.createElement('canvas'));
      chart = new ChartJs(canvas, {
        type: 'line',
        data: {
          datasets: [{ label: 'Cost', data: pointsOf(data), borderColor: '#2433c3', borderWidth: 2 }],
        },
        options: {
          animation: false,
          parsing: false,
          normalized: true,
          maintainAspectRatio: false,
          elements: { point: { radius: 0 } },
          interaction: { mode: 'index', intersect: false },
          scales: {
            x: { type: 'linear', ticks: { callback: (value) => day.format(Number(value)) } },
            y: { beginAtZero: true, ticks: { callback: (value) => `$${value}` } },
          },
          plugins: { decimation: { enabled: true, algorithm: 'min-max' } },
        },
        plugins: [{ id: 'counter', afterDraw: () => void drawn++ }],
      });
    },
    update(data) {
      const [series] = chart?.data.datasets ?? [];
      if (!series) return;
      series.data = pointsOf(data);
      chart?.update('none');
    },
    picture: () => (drawn > 0 ? drawn : null),
    drawing: () => chart?.canvas ?? null,
    tooltip: () => (chart?.tooltip?.opacity ? chart.tooltip.body.flatMap(({ lines }) => lines).join() : null),
    destroy: () => chart?.destroy(),
  };
};
