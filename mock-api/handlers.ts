import { type RequestHandler, http } from 'msw';
import { MockApi, type MockApiOptions as ApiOptions } from './api.js';
import { type Endpoint, endpoints } from './endpoints.js';
import { FaultGate, type FaultOptions } from './faults/gate.js';
import { faultList } from './faults/index.js';
import { telemetryStream } from './stream.js';

export type MockApiOptions = ApiOptions & FaultOptions;

const STREAM_INTERVAL_MS = 10_000;

/** MSW handlers for every path of the contract behind any base URL. Each call is a server with alerts of its own. */
export const handlers = (options: MockApiOptions = {}): RequestHandler[] => {
  const api = new MockApi(options);
  const gate = new FaultGate(options);
  const answers = (Object.keys(endpoints) as Endpoint[]).map((endpoint) =>
    http.all(`*${endpoints[endpoint].path}`, ({ request }) =>
      gate.pass(request, () => api.answer(endpoint, request)),
    ),
  );
  const stream = http.get(`*${endpoints.telemetry.path}/stream`, ({ request }) =>
    gate.pass(request, () =>
      telemetryStream(
        () => api.answer('telemetry', request),
        options.streamInterval ?? STREAM_INTERVAL_MS,
        request.signal,
      ),
    ),
  );
  const list = http.get('*/faults', () => Response.json(faultList()));
  return [...answers, stream, list];
};
