import type { Instant } from '../types/instant.js';
import { answer, count, entries, instant, list, number, object, row, text, type Read } from './read.js';

/** GET /api/dashboard/missing-products?days= as it comes over the wire. */
export interface MissingProductsWire {
  missingProducts: {
    name: string;
    count: number;
    lastRequested: string;
    /** At most 3. */
    examples: string[];
  }[];
  statistics: {
    totalMissingProducts: number;
    totalRequests: number;
    avgRequestsPerProduct: number;
    timeRange: string;
  };
  /** Documented keys: tools, parts, equipment, other. Others may come. */
  categories: Record<string, string[]>;
  recommendations: string[];
}

export interface MissingProducts {
  readonly missingProducts: readonly MissingProduct[];
  readonly statistics: {
    readonly totalMissingProducts: number | null;
    readonly totalRequests: number | null;
    readonly avgRequestsPerProduct: number | null;
  };
  readonly categories: readonly ProductCategory[];
  readonly recommendations: readonly string[];
}

export interface MissingProduct {
  readonly name: string;
  readonly count: number | null;
  readonly lastRequested: Instant | null;
  /** Customers' own words. */
  readonly examples: readonly string[];
}

export interface ProductCategory {
  readonly category: string;
  readonly products: readonly string[];
}

/**
 * This answer has no `regressed`: servers extract products from a sample of the newest messages, so an empty list can
 * follow a full one without anything being wrong.
 */
export const readMissingProducts: (json: unknown) => Read<MissingProducts> = answer(
  {
    missingProducts: list(row({ name: text, count, lastRequested: instant, examples: list(text) }, 'name')),
    statistics: object({ totalMissingProducts: count, totalRequests: count, avgRequestsPerProduct: number }),
    categories: entries(list(text)),
    recommendations: list(text),
  },
  (figures) => ({
    ...figures,
    categories: figures.categories.map(({ key, value }) => ({ category: key, products: value })),
  }),
);
