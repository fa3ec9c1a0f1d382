import type { Issue } from '../types/issue.js';
import { attempt } from './attempt.js';
import {
  answer,
  field,
  flag,
  list,
  longList,
  nullable,
  optional,
  parsed,
  row,
  text,
  type Read,
} from './read.js';

/** GET /api/dashboard/config as it comes over the wire. It can carry store credentials, which are never read. */
export interface ConfigWire {
  config: null | {
    domain: string;
    owned_domains?: string[];
    woocommerce?: { enabled: boolean; url?: string; consumer_key?: string; consumer_secret?: string };
    shopify?: { enabled: boolean; domain?: string; access_token?: string };
  };
}

/** Which shops are connected, and nothing that opens them. */
export interface Config {
  /** null: nothing is configured, or it could not be read. */
  readonly config: {
    readonly domain: string | null;
    readonly ownedDomains: readonly string[];
    readonly woocommerce: { readonly enabled: boolean | null; readonly url: string | null } | null;
    readonly shopify: { readonly enabled: boolean | null; readonly domain: string | null } | null;
  } | null;
}

/** Origin and path only: WooCommerce also takes its keys in the query, and a URL can hold a password. */
const storeUrl = parsed('url', (value) =>
  attempt(() => {
    const { protocol, origin, pathname } = new URL(typeof value === 'string' ? value : '');
    return protocol.startsWith('http') ? origin + pathname : undefined;
  }),
);

const read = answer(
  {
    config: nullable(
      row({
        domain: text,
        ownedDomains: field(optional(list(text, longList)), 'owned_domains'),
        woocommerce: optional(row({ enabled: flag, url: optional(storeUrl) })),
        shopify: optional(row({ enabled: flag, domain: optional(text) })),
      }),
    ),
  },
  ({ config }) => ({
    config: config && { ...config, ownedDomains: config.ownedDomains ?? [] },
  }),
);

/** Issues of this answer never quote: a key in the wrong field would be told. */
const unquoted = (issue: Issue): Issue => (issue.got.startsWith('"') ? { ...issue, got: 'text' } : issue);

export const readConfig = (json: unknown): Read<Config> => {
  const { data, issues } = read(json);
  return { data, issues: issues.map(unquoted) };
};
