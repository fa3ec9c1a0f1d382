import { random } from '../mock-api/random.js';
import type { Columns } from '../src/chart/columns.js';
import type { TelemetryWire } from '../src/contracts/telemetry.js';

export const hour = 3_600_000;

/** "Now" of every page and of the mock API: one seed at one moment gives the same figures on every machine. */
export const moment = Date.parse('2026-11-19T16:57:00Z');
export const seed = 7;

/** What a chart is given: an answer of the API, or bare columns where no reader shall stand between. */
export type ChartData =
  | { readonly kind: 'answer'; readonly answer: TelemetryWire }
  | { readonly kind: 'columns'; readonly columns: Columns };

/** From so many points on a chart is given columns: no reader takes an answer as long as that. */
const columnsFrom = 20_000;

/** Hourly cost in USD: busy by day, quiet by night, now and then a spike. */
export const hourly = (count: number, start: number): Columns => {
  const chance = random(seed, 'hourly cost');
  const time = Float64Array.from({ length: count }, (_, i) => start + i * hour);
  const value = Float64Array.from({ length: count }, (_, i) => {
    const byDay = 0.6 - 0.5 * Math.cos(((i % 24) / 24) * 2 * Math.PI);
    const spike = chance.chance(0.01) ? 4 : 1;
    return Math.round(byDay * spike * (0.5 + chance.number()) * 1e6) / 1e6;
  });
  return { time, value };
};

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** The columns as GET /api/dashboard/telemetry would send them. */
export const answerOf = ({ time, value }: Columns): TelemetryWire => {
  const hourlyTrend = Array.from(time, (at, i) => ({
    hour: new Date(at).toISOString(),
    cost: value[i] ?? 0,
    requests: 1 + (i % 9),
  }));
  const requests = sum(hourlyTrend.map((bucket) => bucket.requests));
  const total = sum(value);
  const perHour = total / Math.max(1, time.length);
  return {
    overview: {
      totalRequests: requests,
      successfulRequests: requests,
      failedRequests: 0,
      successRate: 100,
      errorRate: 0,
      activeSessions: 2,
      timeRange: 'Last 7 days',
    },
    cost: {
      total: total.toFixed(6),
      average: (total / requests).toFixed(6),
      projectedDaily: (perHour * 24).toFixed(6),
      projectedMonthly: (perHour * 720).toFixed(6),
      perHour: perHour.toFixed(6),
      trend: 'stable',
    },
    tokens: { totalInput: 0, totalOutput: 0, total: 0, avgPerRequest: 0 },
    performance: { avgResponseTime: 900, totalSearches: 0, avgSearchesPerRequest: '0', avgIterations: '1' },
    modelUsage: [],
    domainBreakdown: [],
    hourlyTrend,
    live: { activeSessions: 2, currentCost: '0.004200', sessionsData: [] },
  };
};

/** `rows` series, each an hour longer than the one before; the first has `count` hours and ends now. */
export const growing = (count: number, rows: number): readonly ChartData[] => {
  const start = Math.floor(moment / hour) * hour - (count - 1) * hour;
  const all = hourly(count + rows, start);
  if (count >= columnsFrom) {
    return Array.from({ length: rows }, (_, i) => ({
      kind: 'columns',
      columns: { time: all.time.subarray(0, count + i), value: all.value.subarray(0, count + i) },
    }));
  }
  const whole = answerOf(all);
  return Array.from({ length: rows }, (_, i) => {
    const hourlyTrend = whole.hourlyTrend.slice(0, count + i);
    const totalRequests = sum(hourlyTrend.map((bucket) => bucket.requests));
    return {
      kind: 'answer',
      answer: { ...whole, overview: { ...whole.overview, totalRequests }, hourlyTrend },
    };
  });
};
