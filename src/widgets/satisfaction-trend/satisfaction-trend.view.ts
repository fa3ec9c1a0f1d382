import type { BucketWidth } from '../../chart/buckets.js';
import type { Columns } from '../../chart/columns.js';
import { currentTime, runningFrom } from '../../chart/current.js';
import { day } from '../../chart/durations.js';
import { leftOutValue, timeline } from '../../chart/fill.js';
import { gapsOf, type Gap } from '../../chart/gaps.js';
import { summaryOf, type Summary } from '../../chart/summary.js';
import type { Analytics, DailySentiment } from '../../contracts/analytics.js';
import type { Instant } from '../../types/instant.js';

/** Between which scores that of a day probably lies. */
export interface ScoreRange {
  readonly low: number;
  readonly high: number;
}

export interface SatisfactionDay extends Omit<DailySentiment, 'date'> {
  /** null: too few messages to tell, or their counts are unknown. */
  readonly range: ScoreRange | null;
}

export interface SatisfactionView {
  readonly days: readonly SatisfactionDay[];
  readonly columns: Columns;
  readonly width: BucketWidth;
  readonly gaps: readonly Gap[];
  /** Index of the day that is still running; the length where all have ended. */
  readonly runningFrom: number;
  readonly summary: Summary;
  /** What was left out held no message: the days add up to the total. */
  readonly complete: boolean;
}

/** Calendar days, as the server counts them. */
const width: BucketWidth = { unit: 'ms', count: day };

const nothing: SatisfactionDay = {
  positive: null,
  negative: null,
  neutral: null,
  total: null,
  satisfactionScore: null,
  range: null,
};

/** Messages of a day below which its range would be a guess. */
export const fewest = 5;

/**
 * The 95 % range of a score that is 3 + 2 × the mean of messages counted as +1, 0 or −1 (the guide's formula): normal
 * approximation with the variance of those counts, within 1–5.
 */
export const scoreRange = ({
  positive,
  negative,
  total,
}: Pick<DailySentiment, 'positive' | 'negative' | 'total'>): ScoreRange | null => {
  if (positive === null || negative === null || total === null || total < fewest) return null;
  const mean = (positive - negative) / total;
  const variance = Math.max(0, (positive + negative) / total - mean ** 2);
  const half = 1.96 * Math.sqrt(variance / total);
  const score = (value: number): number => Math.min(5, Math.max(1, 3 + 2 * value));
  return { low: score(mean - half), high: score(mean + half) };
};

/** null: the server gives no series. */
export const satisfactionView = (
  { dailySentiment, metrics }: Analytics,
  clientNow: Instant,
): SatisfactionView | null => {
  if (!dailySentiment?.length) return null;
  const starts = Float64Array.from(dailySentiment, ({ date }) => date);
  const now = currentTime(clientNow, starts.at(-1) ?? clientNow, width);
  const { time, row } = timeline(starts, width, now);
  const days = [...row].map((index): SatisfactionDay => {
    const sent = dailySentiment[index];
    return sent ? { ...sent, range: scoreRange(sent) } : nothing;
  });
  const value = Float64Array.from(days, ({ satisfactionScore }) => satisfactionScore ?? NaN);
  const columns = { time, value };
  const gaps = gapsOf(columns, width);
  const running = runningFrom(time, width, now);
  return {
    days,
    columns,
    width,
    gaps,
    runningFrom: running,
    summary: summaryOf(columns, gaps, running),
    complete:
      leftOutValue(
        dailySentiment.map(({ total }) => total),
        metrics.userMessages,
      ) === 0,
  };
};
