/** GET /api/dashboard/config as it comes over the wire. It can carry store credentials, which are never read. */
export interface ConfigWire {
  config: null | {
    domain: string;
    owned_domains?: string[];
    woocommerce?: { enabled: boolean; url?: string; consumer_key?: string; consumer_secret?: string };
    shopify?: { enabled: boolean; domain?: string; access_token?: string };
  };
}
