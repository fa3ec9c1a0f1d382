import type { Connection } from '../../src/data/connection.js';

/** A connection over the fetch of a test, with nothing else to it than what is said. */
export const connectionOver = (
  fetch: typeof globalThis.fetch,
  more: Partial<Connection> = {},
): Connection => ({
  baseUrl: 'https://api.example.com',
  fetch,
  authorization: null,
  credentials: 'same-origin',
  endpoints: {},
  streamUrl: null,
  session: null,
  scope: '0',
  ...more,
});
