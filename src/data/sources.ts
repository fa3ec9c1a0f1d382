import type { Read } from '../contracts/read.js';
import type { Instant } from '../types/instant.js';

/** One of the paths of the contract; each can be overridden in configure(). */
export type Endpoint =
  | 'telemetry'
  | 'analytics'
  | 'conversations'
  | 'missing-products'
  | 'woocommerce'
  | 'scraped'
  | 'config'
  | 'test-connection'
  | 'monitoring';

export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  readonly endpoint: Endpoint;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** One thing that can be asked of the API, and how its answer is read. */
export interface Source<T> {
  readonly request: ApiRequest;
  read(json: unknown, now: Instant): Read<T>;
  /** True when `next` cannot be the truth after `previous`: the feed then keeps what it had. */
  regressed?(previous: T, next: T, now: Instant): boolean;
}
