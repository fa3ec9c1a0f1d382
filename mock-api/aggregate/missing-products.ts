import type { MissingProductsWire } from '../../src/contracts/missing-products.js';
import type { Instant } from '../../src/types/instant.js';
import type { Rows } from '../rows.js';
import { categories, categoryOf } from './product-category.js';
import { productNameOf } from './product-name.js';
import { groupBy, iso, lastDays, ratio, round, sum } from './sums.js';

const LISTED = 20;
const EXAMPLES = 3;
const PER_CATEGORY = 5;

interface Product {
  readonly name: string;
  readonly count: number;
  readonly lastRequested: Instant;
  readonly examples: string[];
}

const recommend = (products: readonly Product[]): string[] => {
  const most = products[0];
  if (!most) return [];
  const again = products.filter((product) => product.count > 1).length;
  const byCategory = [...groupBy(products, (product) => categoryOf(product.name))]
    .map(([category, group]) => ({ category, requests: sum(group, (product) => product.count) }))
    .sort((one, other) => other.requests - one.requests)[0];
  return [
    `Stock "${most.name}": customers asked for it ${most.count} times`,
    ...(again > 0 ? [`${again} products were asked for more than once`] : []),
    ...(byCategory ? [`Most requests are for "${byCategory.category}": ${byCategory.requests}`] : []),
  ];
};

/** GET /api/dashboard/missing-products: what was searched for and not found. */
export const missingProducts = (
  rows: Rows,
  { days }: { readonly days: number },
  now: Instant,
): MissingProductsWire => {
  const failed = rows
    .messages(lastDays(days, now))
    .filter((message) => message.role === 'user' && message.metadata.results === 0)
    .sort((one, other) => other.created_at - one.created_at);

  const products: Product[] = [...groupBy(failed, (message) => productNameOf(message.content))]
    .flatMap(([name, group]) =>
      name === null
        ? []
        : {
            name,
            count: group.length,
            lastRequested: group[0]?.created_at ?? now,
            examples: [...new Set(group.map((message) => message.content))].slice(0, EXAMPLES),
          },
    )
    .sort((one, other) => other.count - one.count || other.lastRequested - one.lastRequested);
  const totalRequests = sum(products, (product) => product.count);

  return {
    missingProducts: products
      .slice(0, LISTED)
      .map((product) => ({ ...product, lastRequested: iso(product.lastRequested) })),
    statistics: {
      totalMissingProducts: products.length,
      totalRequests,
      avgRequestsPerProduct: round(ratio(totalRequests, products.length), 1),
      timeRange: `Last ${days} days`,
    },
    categories: Object.fromEntries(
      categories.map((category) => [
        category,
        products
          .map((product) => product.name)
          .filter((name) => categoryOf(name) === category)
          .slice(0, PER_CATEGORY),
      ]),
    ),
    recommendations: recommend(products),
  };
};
