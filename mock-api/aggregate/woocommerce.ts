import type { WooCommerceWire } from '../../src/contracts/woocommerce.js';
import type { Instant } from '../../src/types/instant.js';
import type { Rows } from '../rows.js';
import { lastDays, ratio, round, sum } from './sums.js';

/** The guide's server has no orders and estimates them; here one conversation in six of the last 30 days becomes one. */
const ORDERS_PER_CONVERSATION = 1 / 6;

/** GET /api/dashboard/woocommerce. Revenue is estimated too: orders × average price. */
export const woocommerce = (rows: Rows, now: Instant): WooCommerceWire => {
  if (rows.stores.length === 0) {
    return { totalProducts: 0, totalOrders: 0, revenue: 0, status: 'not_configured', domains: [] };
  }
  const products = rows.extractions.filter(
    ({ extraction_type, domain }) => extraction_type === 'products' && rows.stores.includes(domain),
  );
  const names = new Set(products.map((product) => product.data.name));
  const average = ratio(
    sum(products, (product) => product.data.price),
    products.length,
  );
  const orders = Math.floor(rows.conversations(lastDays(30, now)).length * ORDERS_PER_CONVERSATION);
  const carts = rows.abandonedCarts.filter((cart) => rows.stores.includes(cart.domain));

  return {
    totalProducts: names.size,
    totalOrders: orders,
    revenue: round(orders * average, 2),
    abandonedCarts: {
      count: carts.length,
      value: round(
        sum(carts, (cart) => cart.value),
        2,
      ),
    },
    statistics: {
      avgProductPrice: round(average, 2),
      configuredDomains: rows.stores.length,
      productsIndexed: products.length,
    },
    status: 'active',
    domains: [...rows.stores],
  };
};
