import type { Instant } from '../src/types/instant.js';
import { AlertBook, startingAlerts } from './alerts.js';
import { Dataset } from './dataset.js';
import { type Endpoint, answersOf } from './endpoints.js';
import { BadRequest } from './query.js';
import { random } from './random.js';
import { type ScenarioName, scenarioOf } from './scenarios/index.js';
import type { Tables } from './scenarios/scenario.js';

export interface MockApiOptions {
  /** How the server behaves; a function is asked at every request, so that it can change. Default: busy. */
  readonly scenario?: ScenarioName | (() => ScenarioName);
  /** Another seed, another shop. Default: 7. */
  readonly seed?: number;
  /** The server's clock. Default: Date.now. */
  readonly now?: () => Instant;
  /** How "slow" waits. Default: setTimeout. */
  readonly wait?: (ms: number) => Promise<void>;
  /** ms between two events of the stream. Default: 10 000. */
  readonly streamInterval?: number;
}

const elapse = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const sound = (answer: () => unknown): Response => {
  try {
    return Response.json(answer());
  } catch (problem) {
    if (!(problem instanceof BadRequest)) throw problem;
    return Response.json({ error: problem.message, details: problem.details }, { status: 400 });
  }
};

/** The mock server without a door: one shop, and the alerts that were set since it was made. */
export class MockApi {
  readonly #options: MockApiOptions;
  readonly #seed: number;
  readonly #alerts: AlertBook;
  readonly #datasets = new Map<Tables, Dataset>();

  constructor(options: MockApiOptions) {
    this.#options = options;
    this.#seed = options.seed ?? 7;
    const started = this.#now();
    const chance = random(this.#seed, 'new alerts');
    const { tables } = scenarioOf(this.#scenario());
    this.#alerts = new AlertBook(
      () => startingAlerts(this.#dataset(tables).at(started), this.#seed, started),
      () => chance.uuid(),
    );
  }

  async answer(endpoint: Endpoint, request: Request): Promise<Response> {
    const scenario = scenarioOf(this.#scenario());
    const now = this.#now();
    const { get, post } = answersOf(endpoint);
    const answers = { GET: get, HEAD: get, POST: post }[request.method];
    if (!answers) return Response.json({ error: 'Method not allowed' }, { status: 405 });
    const body: unknown = request.method === 'POST' ? await request.json().catch(() => null) : null;

    const answer = () =>
      sound(() => {
        const right = answers({
          rows: this.#dataset(scenario.tables).at(now),
          alerts: this.#alerts,
          query: new URL(request.url).searchParams,
          body,
          now,
        });
        return scenario.body ? scenario.body(right) : right;
      });
    if (!scenario.reply) return answer();
    return scenario.reply({ endpoint, now, wait: this.#options.wait ?? elapse, answer });
  }

  #now(): Instant {
    return this.#options.now?.() ?? Date.now();
  }

  #scenario(): ScenarioName {
    const { scenario = 'busy' } = this.#options;
    return typeof scenario === 'function' ? scenario() : scenario;
  }

  #dataset(tables: Tables): Dataset {
    let dataset = this.#datasets.get(tables);
    if (!dataset) {
      dataset = new Dataset({ ...tables, seed: this.#seed });
      this.#datasets.set(tables, dataset);
    }
    return dataset;
  }
}
