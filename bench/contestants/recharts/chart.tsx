import { createRoot, type Root } from 'react-dom/client';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartData } from '../../data.js';
import type { Chart } from '../contestant.js';
import { rowsOf, type Row } from './rows.js';

const rows = (data: ChartData): Row[] =>
  data.kind === 'answer'
    ? rowsOf(data.answer.hourlyTrend)
    : rowsOf(
        Array.from(data.columns.time, (at, i) => ({
          hour: new Date(at).toISOString(),
          cost: data.columns.value[i] ?? 0,
          requests: 1,
        })),
      );

/** The guide's chart without its card and, so that an update has an end, without animation. */
const CostChart = ({ data }: { data: ChartData }) => (
  <ResponsiveContainer width="100%" height="100%">
    <LineChart data={rows(data)}>
      <CartesianGrid strokeDasharray="3 3" />
      <XAxis dataKey="time" angle={-45} textAnchor="end" height={80} />
      <YAxis label={{ value: 'Cost (USD)', angle: -90, position: 'insideLeft' }} />
      <Tooltip formatter={(value) => `$${Number(value).toFixed(4)}`} labelStyle={{ color: '#000' }} />
      <Line
        type="monotone"
        dataKey="cost"
        stroke="#8884d8"
        strokeWidth={2}
        dot={{ r: 4 }}
        isAnimationActive={false}
      />
    </LineChart>
  </ResponsiveContainer>
);

export const rechartsChart = (): Chart => {
  let root: Root | undefined;
  let box: HTMLElement | undefined;
  const find = (selector: string): Element | null => box?.querySelector(selector) ?? null;

  return {
    mount(container, data) {
      box = container;
      root = createRoot(container);
      root.render(<CostChart data={data} />);
    },
    update: (data) => root?.render(<CostChart data={data} />),
    picture: () => find('.recharts-line-curve')?.getAttribute('d') ?? null,
    drawing: () => find('.recharts-wrapper'),
    tooltip: () => find('.recharts-tooltip-item')?.textContent ?? null,
    destroy: () => root?.unmount(),
  };
};
