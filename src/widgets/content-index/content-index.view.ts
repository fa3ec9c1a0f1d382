import type { TemplateResult } from 'lit';
import type { Scraped } from '../../contracts/scraped.js';
import type { Measure } from '../../parts/measures.js';
import type { Instant } from '../../types/instant.js';
import type { Table } from '../../types/table.js';
import type { ContentIndexWords } from './content-index.words.js';

/** What the index holds. */
export const indexMeasures = (
  { totalPages, queuedJobs, lastUpdated, statistics }: Scraped,
  words: ContentIndexWords,
  write: {
    readonly number: (value: number) => string;
    readonly age: (since: Instant) => TemplateResult;
  },
): Measure[] => {
  const { uniqueDomains, totalEmbeddings, avgContentLength, embeddingCoverage } = statistics;
  const perPage = totalEmbeddings === null || !totalPages ? null : totalEmbeddings / totalPages;
  const without = perPage === null || perPage >= 1 ? null : (totalPages ?? 0) - (totalEmbeddings ?? 0);
  return [
    { key: 'pages', label: words.pages, kind: 'count', value: totalPages },
    { key: 'domains', label: words.domains, kind: 'count', value: uniqueDomains },
    {
      key: 'average_length_characters',
      label: words.averageLength,
      kind: 'count',
      value: avgContentLength === null ? null : Math.round(avgContentLength),
      below: words.characters,
    },
    {
      key: 'coverage_percent',
      label: words.coverage,
      kind: 'percent',
      value: embeddingCoverage,
      note: words.coverageMethod,
      below:
        without !== null
          ? words.without(without, write.number(without))
          : perPage !== null && perPage > 1
            ? words.perPage(Math.round(perPage * 10) / 10, write.number(perPage))
            : undefined,
    },
    { key: 'queued', label: words.queued, kind: 'count', value: queuedJobs },
    {
      key: 'last_updated',
      label: words.lastUpdated,
      kind: 'instant',
      value: lastUpdated,
      below: lastUpdated === null ? undefined : write.age(lastUpdated),
    },
  ];
};

/** The server names the largest ones only. */
export const domainsTable = ({ domains }: Scraped, { largest }: ContentIndexWords): Table => ({
  name: 'indexed-domains',
  caption: largest,
  columns: [{ key: 'domain', label: largest, kind: 'text' }],
  rows: [...new Set(domains)].map((domain) => [domain]),
});
