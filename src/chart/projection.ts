import type { Instant } from '../types/instant.js';
import { advance, type BucketWidth } from './buckets.js';
import { unitStart, unitWidth } from './coarser.js';
import { at, isKnown, type Columns } from './columns.js';
import { day, hour, minute } from './durations.js';
import { firstFrom } from './nearest.js';
import { wallTime, type WallTime } from './zone.js';

/** A day or a month that is still running, as it may end: what there is so far, and the rest as usual. */
export interface Projection {
  readonly kind: 'projected';
  readonly start: Instant;
  readonly end: Instant;
  /** Index of the first of its buckets. */
  readonly from: number;
  readonly soFar: number;
  /** Never less than `soFar`. */
  readonly total: number;
  /** Days before today that "usual" is the mean of. */
  readonly days: number;
  /** The running bucket as it may end, and those that follow in the period. */
  readonly ahead: Columns;
}

export type Outlook =
  | Projection
  | {
      readonly kind: 'refused';
      /**
       * `nothing-runs`: there is no running bucket of at most a day; `too-early`: less than an eighth of the period has
       * passed; `not-covered`: the data does not reach back to its start; `unknown`: something so far is;
       * `not-enough-history`: fewer than three whole days before today are known.
       */
      readonly reason: 'nothing-runs' | 'too-early' | 'not-covered' | 'unknown' | 'not-enough-history';
    };

export interface Running {
  readonly columns: Columns;
  readonly width: BucketWidth | null;
  readonly runningFrom: number;
  readonly now: Instant;
  readonly zone: string;
  /** From when on the data is whole: the start of the asked window. */
  readonly coveredFrom: Instant;
}

const leastElapsed = 1 / 8;
const leastDays = 3;
/** Four weeks before say what is usual today; older ones may have been another time. */
const mostDays = 28;

const refused = (reason: Exclude<Outlook, Projection>['reason']): Outlook => ({ kind: 'refused', reason });

/** In whole minutes: a bucket's start may be some seconds off. */
const timeOfDay = (wall: WallTime): number => Math.round((((wall % day) + day) % day) / minute);

/** The mean of each time of day over the whole days before; null where too little is known. */
const usualDay = (
  { columns: { time, value }, zone, coveredFrom }: Running,
  today: Instant,
): { readonly means: ReadonlyMap<number, number>; readonly days: number } | null => {
  const oldest = advance(today, unitWidth('day', zone), -mostDays);
  const begin = Math.max(coveredFrom, oldest, at(time, 0));
  const first = unitStart('day', begin, zone);
  const from = first < begin ? advance(first, unitWidth('day', zone)) : first;
  const sums = new Map<number, { sum: number; count: number }>();
  const days = new Set<number>();
  for (let i = firstFrom(time, from); at(time, i) < today; i++) {
    if (!isKnown(value, i)) return null;
    const wall = wallTime(zone, at(time, i));
    const key = timeOfDay(wall);
    const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 };
    sums.set(key, { sum: sum + at(value, i), count: count + 1 });
    days.add(Math.floor(wall / day));
  }
  if (days.size < leastDays) return null;
  return { means: new Map([...sums].map(([key, { sum, count }]) => [key, sum / count])), days: days.size };
};

/**
 * The running day or month: the buckets so far, what is left of the running one and each that follows at the mean of the
 * same time of day on the whole days before today, up to 28 of them. Buckets of a day have one time of day.
 */
export const project = (unit: 'day' | 'month', running: Running): Outlook => {
  const { columns, width, runningFrom, now, zone, coveredFrom } = running;
  const { time, value } = columns;
  const last = time.length - 1;
  if (!width || runningFrom !== last || advance(at(time, last), width) - at(time, last) > 25 * hour)
    return refused('nothing-runs');

  const start = unitStart(unit, at(time, last), zone);
  const end = advance(start, unitWidth(unit, zone));
  if ((now - start) / (end - start) < leastElapsed) return refused('too-early');
  if (at(time, 0) > start || coveredFrom > start) return refused('not-covered');

  const from = firstFrom(time, start);
  let soFar = 0;
  for (let i = from; i <= last; i++) soFar += at(value, i);
  if (Number.isNaN(soFar)) return refused('unknown');

  const usual = usualDay(running, unitStart('day', at(time, last), zone));
  if (!usual) return refused('not-enough-history');
  const mean = (instant: Instant): number => usual.means.get(timeOfDay(wallTime(zone, instant))) ?? NaN;

  const next = advance(at(time, last), width);
  const left = Math.max(0, next - now) / (next - at(time, last));
  const times = [at(time, last)];
  const values = [at(value, last) + left * mean(at(time, last))];
  for (let instant = next; instant < end; instant = advance(instant, width)) {
    times.push(instant);
    values.push(mean(instant));
  }
  const total = values.reduce((sum, each) => sum + each, soFar - at(value, last));
  // A clock that is set makes a time of day that no day before had.
  if (Number.isNaN(total)) return refused('not-enough-history');
  return {
    kind: 'projected',
    start,
    end,
    from,
    soFar,
    total,
    days: usual.days,
    ahead: { time: Float64Array.from(times), value: Float64Array.from(values) },
  };
};
