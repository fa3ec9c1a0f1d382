import { groupsOf, unitWidth, type BucketUnit } from '../chart/coarser.js';
import { sum } from '../money/arithmetic.js';
import { seriesOf, type TrendPoint, type TrendSeries } from './trend-series.js';

const isKnown = <T>(figure: T | null): figure is T => figure !== null;

/** Several buckets as one, money exact; with one unknown part the whole is unknown. */
export const together = (points: readonly TrendPoint[]): TrendPoint => {
  const costs = points.map(({ cost }) => cost).filter(isKnown);
  const requests = points.map(({ requests }) => requests).filter(isKnown);
  return {
    cost: costs.length === points.length ? sum(costs) : null,
    requests: requests.length === points.length ? requests.reduce((all, each) => all + each, 0) : null,
  };
};

/** The points that begin in the same hour, day, week or month of the series' zone, added up. */
export const coarserPoints = (
  { columns: { time }, timeZone }: TrendSeries,
  unit: BucketUnit,
  points: readonly TrendPoint[],
): TrendPoint[] => groupsOf(time, unit, timeZone).map(({ from, to }) => together(points.slice(from, to)));

export const coarserSeries = (series: TrendSeries, unit: BucketUnit): TrendSeries => {
  const { columns, points, timeZone } = series;
  const groups = groupsOf(columns.time, unit, timeZone);
  const starts = Float64Array.from(groups, ({ start }) => start);
  const coarse = seriesOf(starts, coarserPoints(series, unit, points), {
    ...series,
    width: unitWidth(unit, timeZone),
  });
  // A bucket that reaches beyond the day in which it begins keeps that day open.
  const open = groups.findIndex(({ to }) => to > series.runningFrom);
  return open < 0 ? coarse : { ...coarse, runningFrom: Math.min(coarse.runningFrom, open) };
};
