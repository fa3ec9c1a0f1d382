import type { Instant } from '../../src/types/instant.js';
import type { DatasetOptions } from '../dataset.js';
import type { Endpoint } from '../endpoints.js';

export type Tables = Omit<DatasetOptions, 'seed'>;

export interface Turn {
  readonly endpoint: Endpoint;
  readonly now: Instant;
  readonly wait: (ms: number) => Promise<void>;
  /** What a sound server answers, errors in the parameters included. */
  readonly answer: () => Response;
}

/** How a server behaves, apart from the contract's rules: what it holds, what it writes, what it sends. */
export interface Scenario {
  /** One line for `--help` and the README. */
  readonly summary: string;
  readonly tables: Tables;
  /** What it makes of the body of a sound answer. */
  readonly body?: (body: unknown) => unknown;
  /** What it sends instead of, or around, a sound answer. */
  readonly reply?: (turn: Turn) => Response | Promise<Response>;
}
