import type { ChartData } from '../data.js';

/** Glue that a chart library needs: the answer's hours as two columns, times in ms. */
export const columnsOf = (data: ChartData): { time: Float64Array; value: Float64Array } => {
  if (data.kind === 'columns') return data.columns;
  const { hourlyTrend } = data.answer;
  const time = new Float64Array(hourlyTrend.length);
  const value = new Float64Array(hourlyTrend.length);
  hourlyTrend.forEach(({ hour, cost }, i) => {
    time[i] = Date.parse(hour);
    value[i] = Number(cost);
  });
  return { time, value };
};
