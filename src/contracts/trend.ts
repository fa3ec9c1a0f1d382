import { add } from '../money/arithmetic.js';
import { compare, isZero } from '../money/compare.js';
import type { Instant } from '../types/instant.js';
import type { Money } from '../types/money.js';
import { isCalendarDay } from './instant.js';
import { field, instant, list, longList, row, type Field, type Figures, type Reader } from './read.js';

export interface Trend<Bucket> {
  /** Sorted by start, one bucket a start. Hours by name only: the width is in the data. */
  readonly hourlyTrend: readonly Bucket[];
  /** 'calendar': the buckets are days without a time; `start` is that day's midnight in UTC and no zone may shift it. */
  readonly trendTime: 'instant' | 'calendar';
}

type Figure = number | Money | null;
type FigureReaders = Readonly<Record<string, Reader<Figure | undefined> | Field<Figure | undefined>>>;
type Bucket<F extends FigureReaders> = { readonly start: Instant } & Figures<F>;

/** An entry as it was sent; `figures` in the order of their readers. */
interface Entry {
  readonly start: Instant;
  readonly figures: readonly Figure[];
}

type Row = Readonly<Record<string, unknown>> & { readonly start: Instant; readonly dateOnly: boolean };

/** What servers call the start of a bucket. */
const startNames = ['hour'] as const;

const isMoney = (figure: Figure | undefined): figure is Money => typeof figure === 'string';

const compareFigures = (a: Figure, b: Figure): number =>
  isMoney(a) && isMoney(b) ? compare(a, b) : Number(a ?? -1) - Number(b ?? -1);

/** 0: the two say the same, however many zeros their money is written with. */
const compareEntries = (a: Entry, b: Entry): number => {
  if (a.start !== b.start) return a.start - b.start;
  for (const [index, figure] of a.figures.entries()) {
    const difference = compareFigures(figure, b.figures[index] ?? null);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Between entries that say the same the one with more decimals comes first, whatever order they arrived in. */
const compareDigits = (a: Entry, b: Entry): number => String(b.figures).length - String(a.figures).length;

/** Something and something unknown is unknown. */
const sum = (a: Figure, b: Figure): Figure => {
  if (isMoney(a) && isMoney(b)) return add(a, b);
  return typeof a === 'number' && typeof b === 'number' ? a + b : null;
};

/**
 * Entries of one start that say the same are one entry (pages overlap); those that differ are parts of it (one a
 * model, say) and are added up.
 */
const oneEntryAStart = (
  entries: readonly Entry[],
): { readonly merged: readonly Entry[]; readonly parts: number } => {
  const merged: Entry[] = [];
  let parts = 0;
  let previous: Entry | undefined;
  for (const entry of entries.slice().sort((a, b) => compareEntries(a, b) || compareDigits(a, b))) {
    if (previous?.start !== entry.start) merged.push(entry);
    else if (compareEntries(previous, entry) !== 0) {
      const { start, figures } = merged.pop() ?? previous;
      merged.push({
        start,
        figures: figures.map((figure, index) => sum(figure, entry.figures[index] ?? null)),
      });
      parts++;
    }
    previous = entry;
  }
  return { merged, parts };
};

/** Reads buckets that may arrive unsorted, newest first and repeated; adding up differing ones is told. */
export const trend = <F extends FigureReaders>(readers: F): Reader<Trend<Bucket<F>>> => {
  const names = Object.keys(readers);
  const read = list(
    row(
      { ...readers, start: field(instant, ...startNames), dateOnly: field(isCalendarDay, ...startNames) },
      'start',
    ) as Reader<Row | undefined>,
    longList,
  );
  const bucket = ({ start, figures }: Entry): Bucket<F> =>
    Object.fromEntries([
      ['start', start],
      ...names.map((name, index) => [name, figures[index]]),
    ]) as Bucket<F>;
  return (value, log) => {
    const rows = read(value, log);
    const { merged, parts } = oneEntryAStart(
      rows.map((row) => ({ start: row.start, figures: names.map((name) => row[name] as Figure) })),
    );
    if (parts > 0) log.tell('one entry a start', `${parts} more, added up`);
    return {
      hourlyTrend: merged.map(bucket),
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
