import type { Table } from '../../types/table.js';
import type { Listing } from './missing-products.view.js';
import type { Words } from './missing-products.words.js';

/** All products with their figures, and the server's recommendations. */
export const tables = (
  { products, recommendations }: Listing,
  words: Words,
): [products: Table, recommendations: Table] => [
  {
    name: 'missing-products',
    caption: words.heading,
    columns: [
      { key: 'name', label: words.name, kind: 'text' },
      { key: 'count', label: words.timesHeader, kind: 'count' },
      { key: 'last_requested', label: words.lastHeader, kind: 'instant' },
      { key: 'categories', label: words.categories, kind: 'text' },
      { key: 'examples', label: words.examples, kind: 'text', personal: true },
    ],
    rows: products.map(({ name, count, lastRequested, categories, examples }) => [
      name,
      count,
      lastRequested,
      categories.join(', '),
      // One cell, as a server may send any number of them; a line each, as one of them may hold any sign but this.
      examples.join('\n'),
    ]),
  },
  {
    name: 'missing-products-recommendations',
    caption: words.recommendations,
    columns: [{ key: 'recommendation', label: words.recommendation, kind: 'text' }],
    rows: recommendations.map((recommendation) => [recommendation]),
  },
];
