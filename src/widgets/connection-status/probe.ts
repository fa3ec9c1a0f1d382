import { readAnswer } from '../../data/answer.js';
import { send } from '../../data/client.js';
import type { Clock } from '../../data/clock.js';
import type { Connection } from '../../data/connection.js';
import { pageClock } from '../../data/page-clock.js';
import { ProblemError, type Problem } from '../../data/problem.js';
import {
  analytics,
  config,
  conversations,
  health,
  missingProducts,
  monitoring,
  scraped,
  telemetry,
  wooCommerce,
  type ApiRequest,
  type Endpoint,
  type Source,
} from '../../data/sources.js';

/** What one request to an endpoint showed. */
export interface Probed {
  readonly endpoint: Endpoint;
  /** ms from asking to the last byte of the answer, or to the refusal. */
  readonly took: number;
  /** null: it answered. */
  readonly problem: Problem | null;
  /** Places where its answer is not as the contract says; null: nobody can tell. */
  readonly deviations: number | null;
}

/** The smallest question to each endpoint that has an answer to read. */
const sources: readonly Source<unknown>[] = [
  telemetry({ days: 1 }),
  analytics({ days: 1 }),
  conversations({ days: 1, limit: 1 }),
  missingProducts({ days: 1 }),
  wooCommerce(),
  scraped(),
  config(),
  monitoring({ period: 'hour' }),
];

export const endpoints: readonly Endpoint[] = [...sources.map(({ request }) => request), health()].map(
  ({ endpoint }) => endpoint,
);

/** Somebody is there whatever they say, but "not found" and errors of the server's own. */
export const isReachable = (problem: Problem | null): boolean =>
  problem === null ||
  problem.kind === 'auth' ||
  (problem.kind === 'http' && problem.status !== 404 && problem.status < 500);

/** Asks every endpoint once, all at the same moment. */
export const probeAll = (
  connection: Connection,
  signal: AbortSignal,
  clock: Clock = pageClock,
): Promise<readonly Probed[]> => {
  const probe = async (request: ApiRequest, source?: Source<unknown>): Promise<Probed> => {
    const asked = clock.steady();
    const done = (problem: Problem | null, deviations: number | null): Probed => ({
      endpoint: request.endpoint,
      took: clock.steady() - asked,
      problem,
      deviations,
    });
    try {
      const text = await send(request, connection, signal, clock);
      return done(null, source ? readAnswer(text, source, clock.now()).issues.length : null);
    } catch (error) {
      if (error instanceof ProblemError) return done(error.problem, null);
      throw error;
    }
  };
  return Promise.all([...sources.map((source) => probe(source.request, source)), probe(health())]);
};
