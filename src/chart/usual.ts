import type { BucketWidth } from './buckets.js';
import { at, isKnown, type Columns } from './columns.js';
import { day, hour } from './durations.js';
import { deviation, median, select } from './median.js';
import { wallTime, type WallTime } from './zone.js';

export type DayKind = 'weekday' | 'weekend';

/** What is usual at one hour on like days. */
export interface Usual {
  readonly low: number;
  readonly high: number;
  readonly dayKind: DayKind;
}

/** A bucket outside of what is usual. */
export interface Anomaly {
  readonly index: number;
  readonly usual: Usual;
}

export type Anomalies =
  | { readonly kind: 'unknown'; readonly reason: 'not-hours' | 'not-enough-history' }
  | { readonly kind: 'known'; readonly anomalies: readonly Anomaly[] };

/** Hours that say what is usual at one of them. */
const leastSamples = 5;
/** Median absolute deviations from the median, at least… */
const leastDeviations = 5;
/** …and so many times what the farthest of 20 hours keeps to: uneven data sets the bar higher. */
const beyond = 2;
const ordinary = 0.95;
/** About a tenth of the value: among hours that are all alike every cent would stand out. */
const leastSpread = 0.1;

const dayKinds = ['weekday', 'weekend'] as const;

/** Day 0, 1 January 1970, was a Thursday. */
const isWeekend = (wall: WallTime): boolean => ((Math.floor(wall / day) + 4) % 7) % 6 === 0;

/** The same hour on like days. */
interface LikeHours {
  readonly dayKind: DayKind;
  readonly indexes: readonly number[];
  readonly values: Float64Array;
  readonly middle: number;
  readonly spread: number;
}

/** By index: with a function it takes five times as long. */
const positive = (column: Float64Array): Float64Array => {
  const found = new Float64Array(column.length);
  let end = 0;
  for (let i = 0; i < column.length; i++) {
    const value = at(column, i);
    if (value > 0) found[end++] = value;
  }
  return found.subarray(0, end);
};

const joined = (columns: readonly Float64Array[]): Float64Array => {
  const all = new Float64Array(columns.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const column of columns) {
    all.set(column, end);
    end += column.length;
  }
  return all;
};

const likeHours = (time: Float64Array, scaled: Float64Array, until: number, zone: string): LikeHours[] => {
  const columns = [...Array(48).keys()].map((): number[] => []);
  for (let i = 0; i < until; i++) {
    if (!isKnown(scaled, i)) continue;
    const wall = wallTime(zone, at(time, i));
    columns[24 * Number(isWeekend(wall)) + Math.floor((wall % day) / hour)]?.push(i);
  }
  return columns.flatMap((indexes, column) => {
    if (indexes.length < leastSamples) return [];
    const values = new Float64Array(indexes.map((i) => at(scaled, i)));
    const middle = median(values.slice());
    const spread = deviation(values, middle);
    return [{ dayKind: dayKinds[column < 24 ? 0 : 1], indexes, values, middle, spread }];
  });
};

/**
 * What an hour expects at least, of the hours of one kind of day: the median of their spreads, as a few hours that happen to
 * be alike are no reason to expect the next one to be. For an hour in which there is mostly nothing, the spread of all
 * their busy hours.
 */
const pooled = (hours: readonly LikeHours[]): ((middle: number) => number) => {
  const spread = median(new Float64Array(hours.map((each) => each.spread)));
  let busySpread = NaN;
  return (middle) => {
    if (middle > 0) return spread;
    if (Number.isNaN(busySpread)) {
      const busy = positive(joined(hours.map(({ values }) => values)));
      busySpread = deviation(busy, median(busy)) || Infinity;
    }
    return busySpread;
  };
};

/**
 * Hours that lie outside the median ± k × the median absolute deviation (MAD) of the same hour on like days, weekdays or
 * weekends. Cost grows by factors, so that both are taken of ln(1 + value / the median of all busy hours). k is 5, or twice
 * the 95th percentile of all hours' deviations where that is more: even in very uneven data about 1 hour in 100 is a false
 * alarm, in even data none.
 * @param until index of the first bucket that is still running, which is not judged
 */
export const anomaliesOf = (
  { time, value }: Columns,
  width: BucketWidth | null,
  until: number,
  zone: string,
): Anomalies => {
  if (width?.unit !== 'ms' || width.count !== hour) return { kind: 'unknown', reason: 'not-hours' };
  const scale = median(positive(value)) || 1;
  const scaled = value.map((each) => Math.log1p(each / scale));
  const all = likeHours(time, scaled, until, zone);
  if (all.length === 0) return { kind: 'unknown', reason: 'not-enough-history' };

  const judged = dayKinds.flatMap((kind) => {
    const hours = all.filter(({ dayKind }) => dayKind === kind);
    const usual = pooled(hours);
    return hours.map((each) => ({
      ...each,
      spread: Math.max(each.spread, leastSpread, usual(each.middle)),
    }));
  });
  const deviations = joined(
    judged.map(({ values, middle, spread }) => values.map((value) => Math.abs(value - middle) / spread)),
  );
  const k = Math.max(leastDeviations, beyond * select(deviations, Math.floor(ordinary * deviations.length)));

  const anomalies = judged.flatMap(({ dayKind, indexes, middle, spread }) => {
    const [low, high] = [middle - k * spread, middle + k * spread];
    const usual = {
      low: scale * Math.max(0, Math.expm1(low)),
      high: scale * Math.expm1(high),
      dayKind,
    };
    return indexes
      .filter((i) => at(scaled, i) < low || at(scaled, i) > high)
      .map((index) => ({ index, usual }));
  });
  return { kind: 'known', anomalies: anomalies.sort((a, b) => a.index - b.index) };
};
