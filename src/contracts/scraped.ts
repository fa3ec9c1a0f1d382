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
