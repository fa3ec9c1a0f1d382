import type { TestConnectionRequest, TestConnectionWire } from '../../src/contracts/test-connection.js';
import { shops } from '../catalogue.js';

const needed = {
  woocommerce: ['url', 'consumer_key', 'consumer_secret'],
  shopify: ['domain', 'access_token'],
} as const;

const hostOf = (address: string): string | null => {
  try {
    return new URL(address.includes('://') ? address : `https://${address}`).hostname;
  } catch {
    return null;
  }
};

const storeInfo = {
  woocommerce: { version: '9.3.3', currency: 'USD' },
  shopify: { version: '2026-04', currency: 'USD' },
} as const;

/** POST /api/dashboard/test-connection: the shops of this data set answer, no other host does. */
export const testConnection = ({ type, config }: TestConnectionRequest): TestConnectionWire => {
  const lacking = needed[type].filter((name) => !config[name]);
  if (lacking.length > 0) return { success: false, error: `Missing: ${lacking.join(', ')}` };
  const address = (type === 'woocommerce' ? config['url'] : config['domain']) ?? '';
  const shop = shops.find(({ domain }) => domain !== null && domain === hostOf(address));
  if (!shop?.domain) return { success: false, error: 'The store did not answer' };
  return {
    success: true,
    message: 'The store answered',
    store_info: { name: shop.domain.replace('.example', ''), ...storeInfo[type] },
  };
};
