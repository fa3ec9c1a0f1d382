import type { ConfigWire } from '../../src/contracts/config.js';
import type { Rows } from '../rows.js';

/** GET /api/dashboard/config. It carries store credentials, as servers do, so that a test can look for them on the page. */
export const config = (rows: Rows): ConfigWire => {
  const [domain, ...others] = rows.stores;
  if (domain === undefined) return { config: null };
  return {
    config: {
      domain,
      owned_domains: others,
      woocommerce: {
        enabled: true,
        url: `https://${domain}`,
        consumer_key: 'ck_mock_never_show_this',
        consumer_secret: 'cs_mock_never_show_this',
      },
      shopify: { enabled: false },
    },
  };
};
