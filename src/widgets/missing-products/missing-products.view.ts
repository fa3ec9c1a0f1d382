import type { MissingProduct, MissingProducts } from '../../contracts/missing-products.js';
import { maskPersonal } from '../../format/personal.js';
import type { Instant } from '../../types/instant.js';
import type { Issue } from '../../types/issue.js';

/** A product that customers asked for, as it may be shown: null is "—" on screen. */
export interface Product {
  /** As customers wrote it, unmasked: what tells products apart, never what is shown. */
  readonly id: string;
  readonly name: string;
  readonly count: number | null;
  readonly lastRequested: Instant | null;
  readonly examples: readonly string[];
  /** The server's own words for the categories that it is in; most products are in one, some in none. */
  readonly categories: readonly string[];
  /** 0–100: its count in relation to the most wanted product's. */
  readonly share: number | null;
}

/** What a person chose to see. */
export interface Choice {
  /** null: all of them. */
  readonly category: string | null;
  readonly query: string;
  readonly extent: 'first' | 'all';
}

/** More rows at once than anybody reads, and than a browser draws in a blink; a search finds the others. */
export const mostShown = 500;

export const everything: Choice = { category: null, query: '', extent: 'first' };

export interface Category {
  /** As the server writes it. */
  readonly category: string;
  /** How many products are in it. */
  readonly size: number;
}

/** An answer as it may be shown, before anything is chosen. */
export interface Listing {
  readonly products: readonly Product[];
  /** Those that hold a product, in the server's order. */
  readonly categories: readonly Category[];
  /** How many products the server counts; null: unknown. */
  readonly total: number | null;
  readonly recommendations: readonly string[];
}

/** What a choice leads to. */
export interface Selection {
  /** The chosen category, if the answer still has it. */
  readonly category: string | null;
  readonly matching: readonly Product[];
  readonly shown: readonly Product[];
}

/** Customers' words are masked here, once, so that screen, search, events and tables hold the same text. */
export const listingOf = (answer: MissingProducts, showPersonalData: boolean): Listing => {
  const shown = showPersonalData ? (text: string) => text : maskPersonal;
  const products = productsOf(answer, shown);
  return {
    products,
    categories: categoriesOf(answer, products),
    total: answer.statistics.totalMissingProducts,
    recommendations: answer.recommendations.map(shown),
  };
};

/**
 * Every product that the answer names, the most wanted first, among equals the newest. A product that only a category
 * names is there without figures.
 */
const productsOf = (answer: MissingProducts, shown: (text: string) => string): readonly Product[] => {
  const categories = categoriesByProduct(answer);
  const unlisted = [...categories.keys()].map((name) => ({ ...unknown, name }));
  const named = unique([...answer.missingProducts].sort(byDemand), unlisted);
  const highest = named[0]?.count ?? 0;
  return named.map(({ name, count, lastRequested, examples }) => ({
    id: name,
    name: shown(name),
    count,
    lastRequested,
    examples: examples.map(shown),
    categories: categories.get(name) ?? [],
    share: count === null || highest === 0 ? null : (count / highest) * 100,
  }));
};

const unknown: MissingProduct = { name: '', count: null, lastRequested: null, examples: [] };

/** Unknown comes last. */
const byDemand = (a: MissingProduct, b: MissingProduct): number =>
  (b.count ?? -1) - (a.count ?? -1) || (b.lastRequested ?? -Infinity) - (a.lastRequested ?? -Infinity) || 0;

/** A name that comes again is the same product: adding up would count its requests twice. */
const unique = (...lists: readonly (readonly MissingProduct[])[]): readonly MissingProduct[] => {
  const byName = new Map<string, MissingProduct>();
  for (const product of lists.flat()) if (!byName.has(product.name)) byName.set(product.name, product);
  return [...byName.values()];
};

const categoriesByProduct = ({ categories }: MissingProducts): ReadonlyMap<string, readonly string[]> => {
  const byProduct = new Map<string, string[]>();
  for (const { category, products } of categories) {
    for (const name of new Set(products)) {
      const there = byProduct.get(name);
      if (there) there.push(category);
      else byProduct.set(name, [category]);
    }
  }
  return byProduct;
};

const categoriesOf = ({ categories }: MissingProducts, products: readonly Product[]): readonly Category[] => {
  const sizes = new Map(categories.map(({ category }) => [category, 0]));
  for (const category of products.flatMap((product) => product.categories)) {
    sizes.set(category, (sizes.get(category) ?? 0) + 1);
  }
  return [...sizes].flatMap(([category, size]) => (size > 0 ? [{ category, size }] : []));
};

/** The products of a category whose name or examples hold every word of the query, at first the `limit` most wanted. */
export const select = (
  { products, categories }: Listing,
  { category: chosen, query, extent }: Choice,
  limit: number,
  lang: string,
): Selection => {
  const category = categories.some((there) => there.category === chosen) ? chosen : null;
  const words = folded(query, lang).split(/\s+/).filter(Boolean);
  const matching = products.filter(
    (product) => (category === null || product.categories.includes(category)) && holds(product, words, lang),
  );
  return { category, matching, shown: matching.slice(0, extent === 'all' ? mostShown : limit) };
};

const holds = ({ name, examples }: Product, words: readonly string[], lang: string): boolean => {
  if (words.length === 0) return true;
  const text = folded([name, ...examples].join('\n'), lang);
  return words.every((word) => text.includes(word));
};

/** Without case, in the reader's language, and without accents: "manometre" finds "manomètre". */
const folded = (text: string, lang: string): string =>
  text
    .toLocaleLowerCase(lang)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** The server answered and counted nothing. A list that it left out, or that could not be read, is not nothing. */
export const isEmpty = (
  { missingProducts, categories, statistics }: MissingProducts,
  issues: readonly Issue[],
): boolean =>
  missingProducts.length === 0 &&
  categories.every(({ products }) => products.length === 0) &&
  !statistics.totalMissingProducts &&
  !statistics.totalRequests &&
  !issues.some(({ path }) => path.startsWith('missingProducts'));
