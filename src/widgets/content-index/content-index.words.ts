import { plural } from '../../words/words.js';

const n = plural('en');

export const english = {
  heading: 'Content index',
  scope: 'All domains, pages the assistant can read',
  emptyTitle: 'Nothing indexed yet',
  emptyText: 'The server has read no page. Figures appear after the first crawl.',
  pages: 'Pages',
  domains: 'Domains',
  averageLength: 'Average length',
  characters: 'characters',
  coverage: 'Coverage',
  coverageMethod: 'Embeddings for 100 pages; over 100% where pages have several',
  perPage: (count: number, text: string) =>
    n(count, { one: `${text} embedding a page`, other: `${text} embeddings a page` }),
  without: (pages: number, text: string) =>
    n(pages, { one: `at least ${text} page without`, other: `at least ${text} pages without` }),
  queued: 'In the queue',
  lastUpdated: 'Last crawled',
  now: 'just now',
  ago: (age: string) => `${age} ago`,
  largest: 'Largest domains',
  none: 'The server names no domain',
};

export type ContentIndexWords = typeof english;
