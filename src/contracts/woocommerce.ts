/** GET /api/dashboard/woocommerce as it comes over the wire. */
export interface WooCommerceWire {
  totalProducts: number;
  totalOrders: number;
  revenue: number;
  abandonedCarts?: { count: number; value: number };
  statistics?: { avgProductPrice: number; configuredDomains: number; productsIndexed: number };
  status: StoreStatus;
  domains?: string[];
  message?: string;
}

export type StoreStatus = 'active' | 'not_configured' | 'error';
