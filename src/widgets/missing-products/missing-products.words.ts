import { plural } from '../../words/words.js';

const n = plural('en');

export const english = {
  heading: 'Missing products',
  scope: (period: string) => `Asked for in chat and not found. ${period}`,
  products: (count: number, text: string) => n(count, { one: `${text} product`, other: `${text} products` }),
  requests: (count: number, text: string) => n(count, { one: `${text} request`, other: `${text} requests` }),
  categories: 'Categories',
  all: 'All',
  /** The documented categories; others are shown as the server writes them. */
  category: { tools: 'Tools', parts: 'Parts', equipment: 'Equipment', other: 'Other' },
  name: 'Product, as customers wrote it',
  lastHeader: 'Last asked',
  actionHeader: 'Action',
  moreExamples: (count: string) => `+${count} more`,
  wholeText: 'More',
  fewerExamples: 'Less',
  add: 'Add',
  addNamed: (name: string) => `Add ${name}`,
  passedOn: 'Passed on',
  passedOnNamed: (name: string) => `${name} passed on to this page`,
  listed: (listed: string, all: string) => `The server lists ${listed} of ${all}`,
  notListed: (all: string) => `The server counts ${all} and lists none of them.`,
  recommendations: 'Recommendations',
  empty: (days: number) =>
    n(days, {
      one: 'Nothing missing in the last 24 hours',
      other: `Nothing missing in the last ${days} days`,
    }),
  emptyText:
    'The server answered and found no question for a product that the shop does not have. Products appear here with the first one.',
  examples: 'Examples',
  recommendation: 'Recommendation',
};

export type Words = typeof english;
