import { answer, asRead, field, flag, optional, row, text, type Read } from './read.js';

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

export interface TestConnection {
  readonly success: boolean | null;
  readonly message: string | null;
  readonly error: string | null;
  readonly storeInfo: {
    readonly name: string | null;
    readonly version: string | null;
    readonly currency: string | null;
  } | null;
}

export const readTestConnection: (json: unknown) => Read<TestConnection> = answer(
  {
    success: flag,
    message: optional(text),
    error: optional(text),
    storeInfo: field(
      optional(row({ name: optional(text), version: optional(text), currency: optional(text) })),
      'store_info',
    ),
  },
  asRead,
  ['success'],
);
