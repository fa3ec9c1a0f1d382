import { add } from '../money/arithmetic.js';
import { isZero } from '../money/compare.js';
import type { Instant } from '../types/instant.js';
import type { Money } from '../types/money.js';
import { isCalendarDay } from './instant.js';
import { field, instant, list, longList, row, type Figures, type Reader } from './read.js';

export interface Trend<Bucket> {
  /** Sorted by start, one bucket a start. Hours by name only: the width is in the data. */
  readonly hourlyTrend: readonly Bucket[];
  /** 'calendar': the buckets are days without a time; `start` is that day's midnight in UTC and no zone may shift it. */
  readonly trendTime: 'instant' | 'calendar';
}

type Figure = number | Money | null;
type FigureReaders = Readonly<Record<string, Reader<Figure | undefined>>>;

type Bucket<F extends FigureReaders> = { readonly start: Instant } & Figures<F>;
/** What one entry says; as a bucket it is used as it is. */
type Row = Readonly<Record<string, Figure>> & { readonly start: Instant };

const isMoney = (figure: Figure): figure is Money => typeof figure === 'string';

/** Something and something unknown is unknown. */
const plus = (a: Figure, b: Figure): Figure => {
  if (a === null || b === null) return null;
  return isMoney(a) && isMoney(b) ? add(a, b) : Number(a) + Number(b);
};

/** The same for 0.1 and 0.10, and not for two amounts that a float cannot tell apart. */
const canonical = (figure: Figure): Figure =>
  isMoney(figure) ? (figure.replace(/\.0*$|(\.\d*[1-9])0+$/, '$1') as Money) : figure;

/** What is there more than once is there once, as it was written with the most decimals. */
const distinct = (rows: readonly Row[]): readonly Row[] => {
  const kept = new Map<string, { readonly row: Row; readonly digits: number }>();
  for (const row of rows) {
    const figures = Object.values(row);
    const key = figures.map(canonical).join();
    const digits = figures.join().length;
    if (digits >= (kept.get(key)?.digits ?? 0)) kept.set(key, { row, digits });
  }
  return [...kept.values()].map(({ row }) => row);
};

const addUp = (a: Row, b: Row): Row => {
  const names = Object.keys(a).filter((name) => name !== 'start');
  const sums = names.map((name) => [name, plus(a[name] ?? null, b[name] ?? null)]);
  return { ...(Object.fromEntries(sums) as Record<string, Figure>), start: a.start };
};

/** As nearly every server sends them. */
const inOrder = (rows: readonly Row[]): boolean =>
  rows.every(({ start }, i) => i === 0 || start > (rows[i - 1]?.start ?? start));

/** Sorted by start, those of one start together. */
const byStart = (rows: readonly Row[]): readonly Row[][] => {
  const groups: Row[][] = [];
  for (const row of [...rows].sort((a, b) => a.start - b.start)) {
    const group = groups.at(-1);
    if (group?.[0]?.start === row.start) group.push(row);
    else groups.push([row]);
  }
  return groups;
};

/**
 * Reads buckets that may arrive unsorted, newest first and repeated. Entries of one start that say the same are one
 * entry (pages overlap); those that differ are parts of it (one a model, say) and are added up, which is told.
 */
export const trend =
  <F extends FigureReaders>(readers: F): Reader<Trend<Bucket<F>>> =>
  (value, log) => {
    let days = 0;
    const start = field((hour, log) => {
      const read = instant(hour, log);
      if (read !== undefined && isCalendarDay(hour)) days++;
      return read;
    }, 'hour');
    const rows = list(row({ start, ...readers }, 'start'), longList)(value, log) as readonly Row[];
    let added = 0;
    const one = (same: readonly Row[]): Row => {
      const parts = same.length > 1 ? distinct(same) : same;
      added += parts.length - 1;
      return parts.reduce(addUp);
    };
    const buckets = inOrder(rows) ? rows : byStart(rows).map(one);
    if (added > 0) log.tell('one entry a start', `${added} more, added up`);
    const hourlyTrend = buckets as readonly Bucket<F>[];
    return { hourlyTrend, trendTime: days > 0 && days === rows.length ? 'calendar' : 'instant' };
  };

export const isNothing = (amount: Money | null): boolean => amount === null || isZero(amount);

/** The part of a bucket that says whether anything happened in it. */
interface Activity {
  readonly start: Instant;
  readonly requests: number | null;
  readonly cost: Money | null;
}

export const isQuiet = (buckets: readonly Activity[]): boolean =>
  buckets.every(({ requests, cost }) => !requests && isNothing(cost));

/** Whether a bucket that begins in the window, both ends included, held a request. */
export const hasRequests = (buckets: readonly Activity[], from: Instant, to: Instant): boolean =>
  buckets.some(({ start, requests }) => start >= from && start <= to && Boolean(requests));
