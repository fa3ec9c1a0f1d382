import { ProblemError, type Problem } from '../../src/data/problem.js';
import type { Source } from '../../src/data/sources.js';

export interface Sent {
  readonly at: number;
  readonly signal: AbortSignal;
  answer(text: string): void;
  fail(problem: Problem): void;
}

/** Takes the place of the client: keeps every request until the test answers it, or answers by itself. */
export class ScriptedSend {
  readonly sent: Sent[] = [];
  /** Answers what is sent from now on; null: the test does. */
  reply: ((sent: Sent) => void) | null = null;
  readonly #steady: () => number;

  constructor({ steady }: { steady: () => number }) {
    this.#steady = steady;
  }

  send = (_request: unknown, signal: AbortSignal): Promise<string> =>
    new Promise((resolve, reject) => {
      const sent: Sent = {
        at: this.#steady(),
        signal,
        answer: resolve,
        fail: (problem) => reject(new ProblemError(problem)),
      };
      this.sent.push(sent);
      this.reply?.(sent);
    });

  get count(): number {
    return this.sent.length;
  }

  get last(): Sent {
    const sent = this.sent.at(-1);
    if (!sent) throw new Error('Nothing was sent.');
    return sent;
  }

  /** ms between the last two requests. */
  get gap(): number {
    return this.last.at - (this.sent.at(-2)?.at ?? NaN);
  }
}

export interface Total {
  readonly total: number;
}

/** A contract of one number: `{ total }`. A fall to zero is not believed while `window` says so. */
export const totalSource = (believesZero: () => boolean = () => true): Source<Total> => ({
  request: { method: 'GET', endpoint: 'telemetry', query: { days: '7' } },
  read: (json) => {
    const { total } = (json ?? {}) as { total?: unknown };
    return typeof total === 'number' ? { data: { total }, issues: [] } : { data: null, issues: [] };
  },
  regressed: (previous, next) => previous.total > 0 && next.total === 0 && !believesZero(),
});

export const total = (n: number): string => JSON.stringify({ total: n });

export const down: Problem = { kind: 'http', status: 503, path: '/api/dashboard/telemetry', retryAt: null };
