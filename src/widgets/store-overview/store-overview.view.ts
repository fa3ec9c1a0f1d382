import type { WooCommerce } from '../../contracts/woocommerce.js';
import type { Measure } from '../../parts/measures.js';
import type { TermsWords } from '../../parts/terms.words.js';
import type { Table } from '../../types/table.js';
import type { StoreOverviewWords } from './store-overview.words.js';

/** What the shops hold and sell; orders and revenue are the server's estimates. */
export const storeMeasures = (
  { totalProducts, totalOrders, revenue, statistics, abandonedCarts }: WooCommerce,
  words: StoreOverviewWords,
  terms: TermsWords,
): Measure[] => {
  const estimated = { note: words.estimate, below: terms.estimated };
  const ofStatistics = statistics ? undefined : terms.notInApi;
  const ofCarts = abandonedCarts ? undefined : terms.notInApi;
  return [
    { key: 'products', label: words.products, kind: 'count', value: totalProducts },
    {
      key: 'average_price',
      label: words.averagePrice,
      kind: 'money',
      // Of no product there is no price.
      value: totalProducts === 0 ? null : (statistics?.avgProductPrice ?? null),
      why: ofStatistics,
    },
    { key: 'orders', label: words.orders, kind: 'count', value: totalOrders, ...estimated },
    { key: 'revenue', label: words.revenue, kind: 'money', value: revenue, ...estimated },
    {
      key: 'abandoned_carts',
      label: words.carts,
      kind: 'count',
      value: abandonedCarts?.count ?? null,
      why: ofCarts,
    },
    {
      key: 'value_of_carts',
      label: words.cartValue,
      kind: 'money',
      value: abandonedCarts?.value ?? null,
      why: ofCarts,
    },
  ];
};

export const storesTable = ({ domains }: WooCommerce, { stores }: StoreOverviewWords): Table => ({
  name: 'stores',
  caption: stores,
  columns: [{ key: 'domain', label: stores, kind: 'text' }],
  rows: [...new Set(domains)].map((domain) => [domain]),
});
