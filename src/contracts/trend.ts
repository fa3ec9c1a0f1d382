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
/** Of one entry, in the order of its readers. */
type FigureList = readonly Figure[];
type FigureReaders = Readonly<Record<string, Reader<Figure | undefined>>>;

type Bucket<F extends FigureReaders> = { readonly start: Instant } & Figures<F>;
type Row = Readonly<Record<string, unknown>> & { readonly start: Instant; readonly dateOnly: boolean };

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
const distinct = (entries: readonly FigureList[]): readonly FigureList[] => {
  if (entries.length === 1) return entries;
  const byDigits = [...entries].sort((a, b) => String(a).length - String(b).length);
  return [...new Map(byDigits.map((entry) => [String(entry.map(canonical)), entry])).values()];
};

/**
 * Reads buckets that may arrive unsorted, newest first and repeated. Entries of one start that say the same are one
 * entry (pages overlap); those that differ are parts of it (one a model, say) and are added up, which is told.
 */
export const trend = <F extends FigureReaders>(readers: F): Reader<Trend<Bucket<F>>> => {
  const names = Object.keys(readers);
  const readRows = list(
    row({ ...readers, start: field(instant, 'hour'), dateOnly: field(isCalendarDay, 'hour') }, 'start'),
    longList,
  ) as Reader<unknown> as Reader<readonly Row[]>;
  return (value, log) => {
    const rows = readRows(value, log);
    const starts = new Map<Instant, FigureList[]>();
    for (const row of rows) {
      const entries = starts.get(row.start) ?? [];
      entries.push(names.map((name) => row[name] as Figure));
      starts.set(row.start, entries);
    }
    let added = 0;
    const buckets = Array.from(starts, ([start, entries]) => {
      const parts = distinct(entries);
      added += parts.length - 1;
      const bucket: Record<string, Figure> = { start };
      const figures = parts.reduce((a, b) => a.map((figure, index) => plus(figure, b[index] ?? null)));
      names.forEach((name, index) => (bucket[name] = figures[index] ?? null));
      return bucket as Bucket<F>;
    });
    if (added > 0) log.tell('one entry a start', `${added} more, added up`);
    return {
      hourlyTrend: buckets.sort((a, b) => a.start - b.start),
      trendTime: rows.length > 0 && rows.every(({ dateOnly }) => dateOnly) ? 'calendar' : 'instant',
    };
  };
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
