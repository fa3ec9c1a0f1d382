import { plural } from '../../words/words.js';

const n = plural('en');

export const english = {
  heading: 'Customer queries',
  lists: { top: 'Top queries', failed: 'Failed searches' },
  choice: { top: 'Top', failed: 'Failed' },
  query: 'Query',
  share: 'Share of listed',
  empty: (days: number) =>
    n(days, { one: 'No search in the last 24 hours', other: `No search in the last ${days} days` }),
  noneFailed: 'The server names no search that found nothing',
  noneTop: 'The server names no query',
};

export type TopQueriesWords = typeof english;
