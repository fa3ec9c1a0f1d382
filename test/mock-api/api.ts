import type { TelemetryWire } from '../../src/contracts/telemetry.js';
import { mockFetch } from '../../mock-api/fetch.js';
import type { MockApiOptions } from '../../mock-api/handlers.js';

/** A Thursday morning in the middle of a month: every alert has something to look at. */
export const THURSDAY = Date.UTC(2026, 10, 19, 10, 42, 17);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Exact millionths of a dollar of a decimal string or number, by digits: no float takes part. */
export const micros = (money: string | number | null): bigint => {
  const [whole = '', decimals = ''] = String(money).split('.');
  return BigInt(whole) * 1_000_000n + BigInt(decimals.padEnd(6, '0'));
};

export const total = (parts: readonly (string | number | null)[]): bigint =>
  parts.reduce((sum, part) => sum + micros(part), 0n);

/** A mock API whose clock stands still, behind some base URL. */
export const mockApi = (options: MockApiOptions = {}) => {
  const fetch = mockFetch({ now: () => THURSDAY, ...options });
  const base = 'https://shop.example/some/prefix';
  const json = async <T>(response: Response): Promise<T> => (await response.json()) as T;
  return {
    get: (path: string) => fetch(base + path),
    json: async <T = TelemetryWire>(path: string): Promise<T> => json<T>(await fetch(base + path)),
    post: (path: string, body: unknown) =>
      fetch(base + path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
    act: async <T>(body: object): Promise<T> =>
      json<T>(await fetch(`${base}/api/monitoring/chat`, { method: 'POST', body: JSON.stringify(body) })),
  };
};

export const TELEMETRY = '/api/dashboard/telemetry';
export const MONITORING = '/api/monitoring/chat';
