import type { Instant } from '../types/instant.js';
import {
  answer,
  count,
  day,
  list,
  number,
  object,
  optional,
  percent,
  range,
  row,
  text,
  type Read,
} from './read.js';

/** GET /api/dashboard/analytics?days= as it comes over the wire. */
export interface AnalyticsWire {
  /** Seconds. */
  responseTime: number;
  /** 1–5, by keyword matching. */
  satisfactionScore: number;
  /** 0–100 */
  resolutionRate: number;
  topQueries: { query: string; count: number; percentage: number }[];
  failedSearches: string[];
  /** `color` is a CSS class of somebody else's page. */
  languageDistribution: { language: string; percentage: number; color?: string; count?: number }[];
  metrics: { totalMessages: number; userMessages: number; avgMessagesPerDay: number };
  /** Newer servers only. */
  dailySentiment?: {
    date: string;
    positive: number;
    negative: number;
    neutral: number;
    total: number;
    satisfactionScore: number;
  }[];
}

export interface Analytics {
  /** Seconds. */
  readonly responseTime: number | null;
  /** 1–5 */
  readonly satisfactionScore: number | null;
  /** 0–100 */
  readonly resolutionRate: number | null;
  readonly topQueries: readonly QueryCount[];
  readonly failedSearches: readonly string[];
  readonly languageDistribution: readonly LanguageShare[];
  readonly metrics: {
    readonly totalMessages: number | null;
    readonly userMessages: number | null;
    readonly avgMessagesPerDay: number | null;
  };
  /** null: this server sends no series. Sorted by date. */
  readonly dailySentiment: readonly DailySentiment[] | null;
}

export interface QueryCount {
  readonly query: string;
  readonly count: number | null;
}

export interface LanguageShare {
  readonly language: string;
  /** 0–100 */
  readonly percentage: number | null;
  readonly count: number | null;
}

export interface DailySentiment {
  /** Midnight UTC of a calendar day, which no zone may shift. */
  readonly date: Instant;
  readonly positive: number | null;
  readonly negative: number | null;
  readonly neutral: number | null;
  readonly total: number | null;
  readonly satisfactionScore: number | null;
}

const score = range('score of 1 to 5', 1, 5);

/** A day that arrives twice is one day, by the fuller of the two counts: the other was taken earlier. */
const oneEntryADay = (entries: readonly DailySentiment[]): readonly DailySentiment[] =>
  [...entries]
    .sort((a, b) => a.date - b.date || Number(b.total) - Number(a.total))
    .filter(({ date }, index, sorted) => date !== sorted[index - 1]?.date)
    .map((day) => (day.total === 0 ? { ...day, satisfactionScore: null } : day));

/** Of no message the keyword formulas give their middle, which says nothing. */
const unwritten = { satisfactionScore: null, resolutionRate: null };

export const readAnalytics: (json: unknown) => Read<Analytics> = answer(
  {
    responseTime: number,
    satisfactionScore: score,
    resolutionRate: percent,
    topQueries: list(row({ query: text, count }, 'query')),
    failedSearches: list(text),
    languageDistribution: list(
      row({ language: text, percentage: percent, count: optional(count) }, 'language'),
    ),
    metrics: object({ totalMessages: count, userMessages: count, avgMessagesPerDay: number }),
    dailySentiment: optional(
      list(
        row(
          {
            date: day,
            positive: count,
            negative: count,
            neutral: count,
            total: count,
            satisfactionScore: score,
          },
          'date',
        ),
      ),
    ),
  },
  ({ dailySentiment, ...figures }) => ({
    ...figures,
    ...(figures.metrics.userMessages === 0 && unwritten),
    dailySentiment: dailySentiment && oneEntryADay(dailySentiment),
  }),
);

/**
 * No message at all cannot follow messages on a day that is still wholly inside the window. Told only by servers that
 * send the days: without them nobody knows when the messages of the answer before were written.
 * @param days the window that both answers were asked for
 */
export const regressedAnalytics = (
  previous: Analytics,
  next: Analytics,
  now: Instant,
  days: number,
): boolean => {
  const windowStart = now - days * 86_400_000;
  return (
    next.metrics.totalMessages === 0 &&
    (next.dailySentiment ?? []).every(({ total }) => !total) &&
    (previous.dailySentiment ?? []).some(({ date, total }) => date >= windowStart && date <= now && total)
  );
};
