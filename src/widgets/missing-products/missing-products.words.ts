import { plural } from '../../words/words.js';

const n = plural('en');

export const english = {
  heading: 'Missing products',
  /** `found`: the server's totals, as far as they are known. */
  scope: (period: string, found: readonly string[]) =>
    `Asked for in chat and not found. ${[period, found.join(', ')].filter(Boolean).join(': ')}`,
  products: (count: number, text: string) => n(count, { one: `${text} product`, other: `${text} products` }),
  requests: (count: number, text: string) => n(count, { one: `${text} request`, other: `${text} requests` }),
  categories: 'Categories',
  all: 'All',
  /** The documented categories; others are shown as the server writes them. */
  category: { tools: 'Tools', parts: 'Parts', equipment: 'Equipment', other: 'Other' },
  search: 'Search products',
  name: 'Product, as customers wrote it',
  timesHeader: 'Times',
  lastHeader: 'Last asked',
  actionHeader: 'Action',
  times: (count: number, text: string) => n(count, { one: `${text} time`, other: `${text} times` }),
  timesUnknown: 'times unknown',
  last: (date: string) => `last ${date}`,
  lastUnknown: 'last asked unknown',
  moreExamples: (count: string) => `+${count} more`,
  moreInShort: (count: string) => `+${count}`,
  wholeText: 'More',
  fewerExamples: 'Less',
  examplesOf: (button: string, name: string) => `${button}, ${name}`,
  add: 'Add',
  addNamed: (name: string) => `Add ${name}`,
  passedOn: 'Passed on',
  passedOnNamed: (name: string) => `${name} passed on to this page`,
  showAll: (count: string) => `Show all ${count}`,
  showFirst: (count: string) => `Show the first ${count}`,
  showFewer: 'Show fewer',
  notShown: (count: string) => `${count} more: search finds them`,
  listed: (listed: string, all: string) => `The server lists ${listed} of ${all}`,
  notListed: (all: string) => `The server counts ${all} and lists none of them.`,
  unreadable: "The server's list of products could not be read.",
  noMatch: (query: string) => `No product matches “${query}”`,
  noMatchIn: (query: string, category: string) => `No product in ${category} matches “${query}”`,
  clear: 'Clear search',
  recommendations: 'Recommendations',
  empty: (days: number) =>
    n(days, {
      one: 'Nothing missing in the last 24 hours',
      other: `Nothing missing in the last ${days} days`,
    }),
  emptyText:
    'The server answered and found no question for a product that the shop does not have. Products appear here with the first one.',
  failedTitle: 'Missing products could not be loaded',
  examples: 'Examples',
  recommendation: 'Recommendation',
};

export type Words = typeof english;
