import { delay, http } from 'msw';
import { ask } from '../../mock-api/ask.js';
import { isFault } from '../../mock-api/faults/index.js';
import { handlers } from '../../mock-api/handlers.js';
import type { ScenarioName } from '../../mock-api/scenarios/index.js';
import type { Api } from './story-api.js';

/** A server that behaves as a scenario of the mock API. */
export const scenario =
  (name: ScenarioName): Api =>
  () =>
    handlers({ scenario: name });

export const busy = scenario('busy');

/** A server that takes every request and never answers. */
export const silent: Api = () => [http.all('*', () => delay('infinite'))];

/** A busy server that falls into another scenario as soon as it has answered a URL once. */
export const busyThen =
  (name: ScenarioName): Api =>
  () => {
    const answered = new Set<string>();
    const fallen = handlers({ scenario: name });
    const fall = http.all('*', ({ request }) => {
      if (answered.has(request.url)) return ask(fallen, request);
      answered.add(request.url);
      return undefined;
    });
    return [fall, ...busy()];
  };

/** A busy server: below `/then/<fault>` it answers a URL once, and then does that fault to it. */
export const soundThenFault: Api = () => {
  const answered = new Set<string>();
  const fall = http.all('*/then/:fault/*', ({ request, params }) => {
    const fault = String(params['fault']);
    if (!answered.has(request.url) || !isFault(fault)) {
      answered.add(request.url);
      return undefined;
    }
    return ask(handlers({ fault }), request);
  });
  return [fall, ...busy()];
};
