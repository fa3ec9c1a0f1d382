import type { TelemetryWire } from '../../../src/contracts/telemetry.js';

export interface Row {
  readonly time: string;
  readonly cost: number;
  readonly requests: number;
}

/** As the guide prepares them: a written time and a number for each hour. */
export const rowsOf = (trend: TelemetryWire['hourlyTrend']): Row[] =>
  trend.map(({ hour, cost, requests }) => ({
    time: new Date(hour).toLocaleTimeString('en-US', { hour: 'numeric', month: 'short', day: 'numeric' }),
    cost: parseFloat(String(cost)),
    requests,
  }));
