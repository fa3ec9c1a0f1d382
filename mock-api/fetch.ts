import { ask } from './ask.js';
import { type MockApiOptions, handlers } from './handlers.js';

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const fail = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });

/** A `fetch` that reaches the mock API without a network: it rejects, is aborted and streams as the real one does. */
export const mockFetch = (options: MockApiOptions = {}): typeof fetch => {
  const list = handlers(options);
  return async (input, init) => {
    const request = new Request(input, init);
    const response = await Promise.race([ask(list, request), aborted(request.signal)]);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
};
