import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { TestConnection, TestConnectionRequest } from '../../contracts/test-connection.js';
import { askOnce } from '../../data/answer.js';
import type { Connection } from '../../data/connection.js';
import { ProblemError, type Problem } from '../../data/problem.js';
import { testConnection } from '../../data/sources.js';

export type StoreType = TestConnectionRequest['type'];

/** What a shop is asked with, by the names that the contract gives it; all of it but the address is secret. */
export const fieldsOf = {
  woocommerce: ['url', 'consumer_key', 'consumer_secret'],
  shopify: ['domain', 'access_token'],
} as const satisfies Record<StoreType, readonly [address: string, ...secrets: string[]]>;

export type FieldName = (typeof fieldsOf)[StoreType][number];

/** What became of a test. Nothing in it was typed by a person. */
export type Tested =
  | { readonly kind: 'answered'; readonly answer: TestConnection }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface ConnectionTestHost extends ReactiveControllerHost {
  readonly connection: Connection | null;
}

/** Sends the keys that a person typed, once, and forgets them: they are in no property, and in no argument of the task. */
export class ConnectionTest {
  readonly #task: Task<readonly [], Tested>;
  #typed: TestConnectionRequest | null = null;

  /** @param settled told what became of it */
  constructor(host: ConnectionTestHost, settled: (tested: Tested) => void) {
    this.#task = new Task(host, {
      autoRun: false,
      args: () => [],
      task: async (_, { signal }) => {
        const store = this.#typed;
        this.#typed = null;
        const tested = await send(store, host.connection, signal);
        settled(tested);
        return tested;
      },
    });
  }

  get isRunning(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** What became of the last test; undefined: there was none. */
  get tested(): Tested | undefined {
    return this.#task.value;
  }

  /** A second click while a test goes on does nothing. */
  run(store: TestConnectionRequest): Promise<void> {
    if (this.isRunning) return Promise.resolve();
    this.#typed = store;
    return this.#task.run();
  }
}

const send = async (
  store: TestConnectionRequest | null,
  connection: Connection | null,
  signal: AbortSignal,
): Promise<Tested> => {
  if (!store || !connection) return { kind: 'failed', problem: { kind: 'offline' } };
  try {
    const { data } = await askOnce(testConnection(store), connection, signal);
    return { kind: 'answered', answer: withoutSecrets(data, store) };
  } catch (error) {
    if (error instanceof ProblemError) return { kind: 'failed', problem: error.problem };
    throw error;
  }
};

/** Servers quote what they were sent; what was secret then is not shown. */
export const withoutSecrets = (
  answer: TestConnection,
  { type, config }: TestConnectionRequest,
): TestConnection => {
  const [, ...names] = fieldsOf[type];
  // The longest first: one may be a part of another.
  const secrets = names.flatMap((name) => config[name] ?? []).sort((a, b) => b.length - a.length);
  const hide = (text: string | null): string | null =>
    text === null ? null : secrets.reduce((shown, secret) => shown.replaceAll(secret, '•••'), text);
  const { storeInfo } = answer;
  return {
    success: answer.success,
    message: hide(answer.message),
    error: hide(answer.error),
    storeInfo: storeInfo && {
      name: hide(storeInfo.name),
      version: hide(storeInfo.version),
      currency: hide(storeInfo.currency),
    },
  };
};
