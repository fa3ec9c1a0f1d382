/** POST /api/dashboard/test-connection: what is sent. */
export interface TestConnectionRequest {
  type: 'woocommerce' | 'shopify';
  config: Record<string, string>;
}

/** POST /api/dashboard/test-connection: what comes back. */
export interface TestConnectionWire {
  success: boolean;
  message?: string;
  error?: string;
  store_info?: { name?: string; version?: string; currency?: string };
}
