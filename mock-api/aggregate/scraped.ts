import type { ScrapedWire } from '../../src/contracts/scraped.js';
import type { Instant } from '../../src/types/instant.js';
import { HOUR_MS } from '../rhythm.js';
import type { Rows } from '../rows.js';
import { countOf, iso, percent, ratio, round, sum } from './sums.js';

const TOP_DOMAINS = 5;
/** A page that is older is waiting to be crawled again. */
const DUE_MS = (7 * 24 - 2) * HOUR_MS;

/** GET /api/dashboard/scraped. Coverage is the guide's embeddings / pages × 100: several embeddings a page exceed 100. */
export const scraped = (rows: Rows, now: Instant): ScrapedWire => {
  const pages = rows.pages;
  const domains = countOf(pages.map((page) => page.domain));
  const newest = pages.reduce((latest, page) => Math.max(latest, page.scraped_at), 0);
  return {
    totalPages: pages.length,
    lastUpdated: iso(newest || now),
    queuedJobs: pages.filter((page) => page.scraped_at < now - DUE_MS).length,
    statistics: {
      uniqueDomains: domains.length,
      totalEmbeddings: rows.embeddings.length,
      avgContentLength: round(
        ratio(
          sum(pages, (page) => page.content_length),
          pages.length,
        ),
      ),
      embeddingCoverage: percent(rows.embeddings.length, pages.length),
    },
    domains: domains.slice(0, TOP_DOMAINS).map(([domain]) => domain),
  };
};
