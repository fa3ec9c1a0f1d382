import type { Contestant } from './contestants/contestant.js';
import { summarize, type Summary } from './statistics.js';

export type Unit = 'ms' | 'bytes' | 'count' | 'characters';

/** One line of the report. */
export interface Figure {
  /** `mount 168` */
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
}

export interface Failure {
  readonly figure: string;
  readonly contestant: Contestant;
  readonly reason: string;
}

/** Every sample of one run. */
export class Results {
  readonly #samples = new Map<string, number[]>();
  readonly failures: Failure[] = [];

  record(figure: string, contestant: Contestant, value: number): void {
    const key = `${figure}|${contestant}`;
    const samples = this.#samples.get(key) ?? [];
    samples.push(value);
    this.#samples.set(key, samples);
  }

  fail(figure: string, contestant: Contestant, reason: string): void {
    this.failures.push({ figure, contestant, reason });
  }

  /** null: nothing was measured. */
  summary(figure: string, contestant: Contestant): Summary | null {
    const samples = this.#samples.get(`${figure}|${contestant}`);
    return samples ? summarize(samples) : null;
  }

  hasFailed(figure: string, contestant: Contestant): boolean {
    return this.failures.some((each) => each.figure === figure && each.contestant === contestant);
  }

  /** The median of `contestant` over that of `peer`; null where either is missing. */
  ratio(figure: string, contestant: Contestant, peer: Contestant): number | null {
    const own = this.summary(figure, contestant);
    const theirs = this.summary(figure, peer);
    return own && theirs ? own.median / theirs.median : null;
  }
}
