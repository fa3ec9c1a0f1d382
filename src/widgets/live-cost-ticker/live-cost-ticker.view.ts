import type { CostTrend, Telemetry } from '../../contracts/telemetry.js';
import { slice, type Columns } from '../../chart/columns.js';
import { isZero } from '../../money/compare.js';
import { trendSeries } from '../../parts/trend-series.js';
import { knownCost } from '../../parts/unpriced.js';
import type { Instant } from '../../types/instant.js';
import type { Money } from '../../types/money.js';

/** What the ticker says of one answer; null is "—" on screen. */
export interface TickerView {
  readonly current: Money | null;
  readonly sessions: number | null;
  readonly perHour: Money | null;
  readonly total: Money | null;
  readonly projectedDaily: Money | null;
  readonly projectedMonthly: Money | null;
  readonly trend: CostTrend | null;
}

/** The last buckets of the answer, as a line. */
export interface Spark {
  readonly columns: Columns;
  /** Index of the bucket that is still running; the length where all have ended. */
  readonly runningFrom: number;
  /** The dearest bucket's own figure, exact; null: of none is it known what it cost. */
  readonly highest: Money | null;
  /** The buckets are hours; otherwise days or something else, which is then not called an hour. */
  readonly hourly: boolean;
  readonly timeZone: string;
}

const points = 24;

/** Nothing was asked in the period and nothing runs now. */
export const isEmpty = (answer: Telemetry): boolean =>
  answer.overview.totalRequests === 0 &&
  !sessionsOf(answer) &&
  (answer.live.currentCost === null || isZero(answer.live.currentCost));

export const tickerView = (answer: Telemetry): TickerView => {
  const { cost, live, overview } = answer;
  // Without a request in the period its zeros are no rates, and nothing can be projected from them.
  const counted = overview.totalRequests !== 0;
  return {
    current: live.currentCost,
    sessions: sessionsOf(answer),
    perHour: counted ? cost.perHour : null,
    total: counted ? cost.total : null,
    projectedDaily: counted ? cost.projectedDaily : null,
    projectedMonthly: counted ? cost.projectedMonthly : null,
    trend: counted ? cost.trend : null,
  };
};

export const sparkOf = (answer: Telemetry, now: Instant, timeZone: string): Spark => {
  const series = trendSeries(answer, 'cost', now, timeZone);
  const from = Math.max(0, series.columns.time.length - points);
  const columns = slice(series.columns, from);
  const shown = series.points.slice(from);
  let highest = -1;
  columns.value.forEach((value, i) => {
    if (value > (columns.value[highest] ?? -1)) highest = i;
  });
  return {
    columns,
    runningFrom: Math.max(0, series.runningFrom - from),
    highest: knownCost(
      shown[highest]?.cost ?? null,
      shown.reduce((all, { requests }) => all + (requests ?? 0), 0),
      answer,
    ),
    hourly: series.width?.unit === 'ms' && series.width.count === 3_600_000,
    timeZone: series.timeZone,
  };
};

const sessionsOf = ({ overview, live }: Telemetry): number | null =>
  live.activeSessions ?? overview.activeSessions;
