import type { Instant } from '../types/instant.js';
import { answer, asRead, count, instant, list, longList, number, object, text, type Read } from './read.js';

/** GET /api/dashboard/scraped as it comes over the wire. */
export interface ScrapedWire {
  totalPages: number;
  lastUpdated: string;
  queuedJobs: number;
  statistics: {
    uniqueDomains: number;
    totalEmbeddings: number;
    /** Characters. */
    avgContentLength: number;
    /** Percent; may exceed 100, several embeddings a page. */
    embeddingCoverage: number;
  };
  domains: string[];
}

export interface Scraped {
  readonly totalPages: number | null;
  readonly lastUpdated: Instant | null;
  readonly queuedJobs: number | null;
  readonly statistics: {
    readonly uniqueDomains: number | null;
    readonly totalEmbeddings: number | null;
    /** Characters. */
    readonly avgContentLength: number | null;
    /** Percent; may exceed 100, several embeddings a page. */
    readonly embeddingCoverage: number | null;
  };
  readonly domains: readonly string[];
}

export const readScraped: (json: unknown) => Read<Scraped> = answer(
  {
    totalPages: count,
    lastUpdated: instant,
    queuedJobs: count,
    statistics: object({
      uniqueDomains: count,
      totalEmbeddings: count,
      avgContentLength: number,
      embeddingCoverage: number,
    }),
    domains: list(text, longList),
  },
  asRead,
);
