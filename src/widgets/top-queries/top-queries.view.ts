import type { Analytics } from '../../contracts/analytics.js';
import { maskPersonal } from '../../format/personal.js';
import { mergeRows } from '../../parts/merge-rows.js';
import { ranking } from '../../parts/ranking.js';
import type { TermsWords } from '../../parts/terms.words.js';
import type { Table } from '../../types/table.js';
import type { TopQueriesWords } from './top-queries.words.js';

/** What is listed: `top`, what customers searched for most; `failed`, the searches that found nothing. */
export type QueryList = 'top' | 'failed';

export type TopQueriesView = Readonly<Record<QueryList, Table>>;

/** Customers' words are masked first: two queries that then read the same are one. */
export const topQueriesView = (
  { topQueries, failedSearches }: Analytics,
  showPersonalData: boolean,
  words: TopQueriesWords,
  terms: TermsWords,
): TopQueriesView => {
  const shown = showPersonalData ? (text: string) => text : maskPersonal;
  const queries = ranking(
    mergeRows(topQueries, 'query').map(({ query, count }) => ({ name: shown(query), count })),
  );
  const query = { key: 'query', label: words.query, kind: 'text', personal: true } as const;
  return {
    top: {
      name: 'top-queries',
      caption: words.lists.top,
      columns: [
        query,
        { key: 'count', label: terms.count, kind: 'count' },
        { key: 'share_of_listed_percent', label: words.share, kind: 'percent' },
      ],
      rows: queries.map(({ name, count, share }) => [name, count, share]),
    },
    failed: {
      name: 'failed-searches',
      caption: words.lists.failed,
      columns: [query],
      rows: [...new Set(failedSearches.map(shown))].map((name) => [name]),
    },
  };
};
