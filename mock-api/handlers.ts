import { type RequestHandler, http } from 'msw';
import { MockApi, type MockApiOptions } from './api.js';
import { type Endpoint, endpoints } from './endpoints.js';
import { telemetryStream } from './stream.js';

export type { MockApiOptions } from './api.js';

const STREAM_INTERVAL_MS = 10_000;

/** MSW handlers for every path of the contract behind any base URL. Each call is a server with alerts of its own. */
export const handlers = (options: MockApiOptions = {}): RequestHandler[] => {
  const api = new MockApi(options);
  const answers = (Object.keys(endpoints) as Endpoint[]).map((endpoint) =>
    http.all(`*${endpoints[endpoint].path}`, ({ request }) => api.answer(endpoint, request)),
  );
  const stream = http.get(`*${endpoints.telemetry.path}/stream`, ({ request }) =>
    telemetryStream(
      () => api.answer('telemetry', request),
      options.streamInterval ?? STREAM_INTERVAL_MS,
      request.signal,
    ),
  );
  return [...answers, stream];
};
