import type { MissingProduct, MissingProducts } from '../../contracts/missing-products.js';
import { maskPersonal } from '../../format/personal.js';
import type { TermsWords } from '../../parts/terms.words.js';
import type { Issue } from '../../types/issue.js';
import { unreadIn } from '../../types/issue.js';
import type { Cell, Table } from '../../types/table.js';
import type { Words } from './missing-products.words.js';

export type Row = readonly Cell[];

export interface Category {
  /** As the server writes it. */
  readonly category: string;
  /** The products in it; most products are in one category, some in none. */
  readonly table: Table;
}

export interface MissingProductsView {
  /** The most wanted first. */
  readonly table: Table;
  /** Those that hold a product, in the server's order. */
  readonly categories: readonly Category[];
  readonly recommendations: Table;
  /** What tells products apart, unmasked: never shown. */
  readonly idOf: (row: Row) => string | undefined;
}

/** Customers' words are masked here, once, so that screen, search, events and tables hold the same text. */
export const missingProductsView = (
  answer: MissingProducts,
  showPersonalData: boolean,
  words: Words,
  terms: TermsWords,
): MissingProductsView => {
  const shown = showPersonalData ? (text: string) => text : maskPersonal;
  const byProduct = categoriesByProduct(answer);
  const ids = new Map<Row, string>();
  for (const { name, count, lastRequested, examples } of productsOf(answer, byProduct.keys())) {
    const categories = [...(byProduct.get(name) ?? [])];
    // One cell, as a server may send any number of them; a line each, as one of them may hold any sign but this.
    ids.set([shown(name), count, lastRequested, categories.join(', '), examples.map(shown).join('\n')], name);
  }
  const table: Table = {
    name: 'missing-products',
    caption: words.heading,
    columns: [
      { key: 'name', label: words.name, kind: 'text' },
      { key: 'count', label: terms.count, kind: 'count' },
      { key: 'last_requested', label: words.lastHeader, kind: 'instant' },
      { key: 'categories', label: words.categories, kind: 'text' },
      { key: 'examples', label: words.examples, kind: 'text', personal: true },
    ],
    rows: [...ids.keys()],
  };
  return {
    table,
    categories: [...new Set(answer.categories.map(({ category }) => category))].flatMap((category) => {
      const rows = table.rows.filter((row) => byProduct.get(ids.get(row) ?? '')?.has(category));
      return rows.length > 0 ? [{ category, table: { ...table, rows } }] : [];
    }),
    recommendations: {
      name: 'missing-products-recommendations',
      caption: words.recommendations,
      columns: [{ key: 'recommendation', label: words.recommendation, kind: 'text' }],
      rows: answer.recommendations.map((text) => [shown(text)]),
    },
    idOf: (row) => ids.get(row),
  };
};

/** What customers wrote, as it stands in a row. */
export const examplesIn = ([, , , , examples]: Row): readonly string[] =>
  examples ? String(examples).split('\n') : [];

/**
 * Every product that the answer names, the most wanted first, among equals the newest. A product that only a category
 * names is there without figures. A name that comes again is the same product: adding up would count its requests twice.
 */
const productsOf = (
  { missingProducts }: MissingProducts,
  categorised: Iterable<string>,
): Iterable<MissingProduct> => {
  const byName = new Map<string, MissingProduct>();
  const unlisted = [...categorised].map((name) => ({ name, count: null, lastRequested: null, examples: [] }));
  for (const product of [...[...missingProducts].sort(byDemand), ...unlisted])
    if (!byName.has(product.name)) byName.set(product.name, product);
  return byName.values();
};

/** Unknown comes last. */
const byDemand = (a: MissingProduct, b: MissingProduct): number =>
  (b.count ?? -1) - (a.count ?? -1) || (b.lastRequested ?? -Infinity) - (a.lastRequested ?? -Infinity) || 0;

const categoriesByProduct = ({ categories }: MissingProducts): ReadonlyMap<string, ReadonlySet<string>> => {
  const byProduct = new Map<string, Set<string>>();
  for (const { category, products } of categories)
    for (const name of products) byProduct.set(name, (byProduct.get(name) ?? new Set()).add(category));
  return byProduct;
};

/** The server answered and counted nothing. A list that it left out, or that could not be read, is not nothing. */
export const isEmpty = (
  { missingProducts, categories, statistics }: MissingProducts,
  issues: readonly Issue[],
): boolean =>
  missingProducts.length === 0 &&
  categories.every(({ products }) => products.length === 0) &&
  !statistics.totalMissingProducts &&
  !statistics.totalRequests &&
  !unreadIn(issues, 'missingProducts');
