import type { Instant } from '../types/instant.js';

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
