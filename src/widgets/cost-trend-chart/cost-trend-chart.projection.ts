import { at, isKnown, type Columns } from '../../chart/columns.js';
import { project, type Projection } from '../../chart/projection.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import { parseMoney } from '../../money/parse.js';
import { together } from '../../parts/trend-coarser.js';
import type { Figure, TrendSeries } from '../../parts/trend-series.js';
import { knownCost } from '../../parts/unpriced.js';
import type { Instant } from '../../types/instant.js';
import type { BucketName } from './cost-trend-chart.view.js';

/** A day or month as it may end, in figures to be read. */
export interface Ahead {
  readonly unit: 'day' | 'month';
  readonly projection: Projection;
  /** Exact. */
  readonly soFar: Figure;
  readonly total: Figure;
}

const units = ['day', 'month'] as const;

/** Without what adding up floats leaves behind the twelfth digit, so that a half is a half. */
const settled = (total: number): number => Number(total.toPrecision(12));

/**
 * The running day and the running month, where enough is known to project them.
 * @param own the server's own buckets
 * @param coveredFrom when the asked period begins
 */
export const aheadOf = (own: TrendSeries, coveredFrom: Instant, answer: Telemetry): Ahead[] => {
  const { metric, timeZone: zone, ...running } = own;
  return units.flatMap((unit) => {
    const projection = project(unit, { ...running, zone, coveredFrom });
    // That nothing came and nothing will needs no words.
    if (projection.kind === 'refused' || projection.total === 0) return [];
    const { from, total } = projection;
    const { cost, requests } = together(own.points.slice(from));
    return {
      unit,
      projection,
      soFar: metric === 'cost' ? knownCost(cost, requests, answer) : requests,
      total: metric === 'cost' ? parseMoney(settled(total)) : Math.round(settled(total)),
    };
  });
};

/** What the last bucket is a part of, or is: a month is a bucket of its own. */
export const aheadUnit = (bucket: BucketName): Ahead['unit'] => (bucket === 'month' ? 'month' : 'day');

/** The way from the last bucket that has ended to what is projected; null where that is no bucket of these. */
export const drawnAhead = (
  ahead: readonly Ahead[],
  bucket: BucketName,
  { columns: { time, value }, width }: TrendSeries,
): Columns | null => {
  const of = ahead.find(({ unit }) => unit === aheadUnit(bucket));
  if (!of || bucket === 'week') return null;
  const { projection } = of;
  const last = time.length - 1;
  const fine = width?.unit === 'ms' && bucket !== 'day';
  const next: Columns = fine
    ? projection.ahead
    : { time: time.slice(last), value: Float64Array.of(projection.total) };
  if (!isKnown(value, last - 1)) return next;
  return {
    time: Float64Array.of(at(time, last - 1), ...next.time),
    value: Float64Array.of(at(value, last - 1), ...next.value),
  };
};
