import type { Money } from '../types/money.js';
import {
  answer,
  count,
  currency,
  list,
  longList,
  money,
  object,
  oneOf,
  optional,
  text,
  type Read,
} from './read.js';

/** GET /api/dashboard/woocommerce as it comes over the wire. */
export interface WooCommerceWire {
  totalProducts: number;
  /** Estimated by the guide's own server. */
  totalOrders: number;
  /** Estimated by the guide's own server. */
  revenue: string | number;
  abandonedCarts?: { count: number; value: string | number };
  statistics?: { avgProductPrice: string | number; configuredDomains: number; productsIndexed: number };
  status: StoreStatus;
  domains?: string[];
  message?: string;
  /** ISO 4217; US dollars where it is left out. */
  currency?: string;
}

export type StoreStatus = 'active' | 'not_configured' | 'error';

export interface WooCommerce {
  readonly totalProducts: number | null;
  /** Estimated by the guide's own server. */
  readonly totalOrders: number | null;
  /** Estimated by the guide's own server. */
  readonly revenue: Money | null;
  /** null: this server sends none. */
  readonly abandonedCarts: { readonly count: number | null; readonly value: Money | null } | null;
  readonly statistics: {
    readonly avgProductPrice: Money | null;
    readonly configuredDomains: number | null;
    readonly productsIndexed: number | null;
  } | null;
  readonly status: StoreStatus | null;
  readonly domains: readonly string[];
  /** The server's own words on its status. */
  readonly message: string | null;
  /** ISO 4217, `USD` where the server sends none. */
  readonly currency: string;
}

/** Totals of a shop, of no period: nothing in them says that a later answer cannot be true. */
export const readWooCommerce: (json: unknown) => Read<WooCommerce> = answer(
  {
    totalProducts: count,
    totalOrders: count,
    revenue: money,
    abandonedCarts: optional(object({ count, value: money })),
    statistics: optional(
      object({ avgProductPrice: money, configuredDomains: count, productsIndexed: count }),
    ),
    status: oneOf('active', 'not_configured', 'error'),
    domains: optional(list(text, longList)),
    message: optional(text),
    currency,
  },
  (figures) => ({ ...figures, domains: figures.domains ?? [] }),
  ['totalProducts', 'totalOrders', 'revenue', 'status'],
);
