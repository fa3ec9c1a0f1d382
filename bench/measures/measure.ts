import type { Contestant } from '../contestants/contestant.js';
import { Lab } from '../lab.js';
import type { Figure, Results } from '../results.js';
import { shuffled } from '../statistics.js';

export interface Measure {
  /** For `--only`. */
  readonly name: string;
  readonly title: string;
  /** How it was measured, for the report. */
  readonly how: string;
  readonly figures: readonly Figure[];
  run(bench: Bench): Promise<void>;
}

/** What is measured once in a round: a contestant at a size. */
export interface Trial {
  readonly contestant: Contestant;
  /** Points in the series, where there is one. */
  readonly points?: number;
  /** The figures that its samples belong to. */
  readonly figures: readonly string[];
}

export interface Rounds {
  readonly rounds: number;
  /** Rounds before them that are thrown away. */
  readonly warmUp: number;
  /** s after which no further round begins: on a slow machine there are fewer samples, not a longer run. */
  readonly budget: number;
  /** Of Chromium, where a measure needs another one. */
  readonly flags?: readonly string[];
}

/** ms after which a trial has failed. */
const patience = 40_000;

/** The harness in the page gives up on a picture likewise. */
const isTooSlow = (reason: string): boolean => / within \d+ s$/.test(reason);

/** A stack of the page says nothing to the reader of a report. */
export const firstLine = (problem: unknown): string =>
  (problem instanceof Error ? problem.message : String(problem)).split('\n', 1)[0] ?? '';

const within = <T>(ms: number, work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** One run: the browser that trials take turns in, and what they found. */
export class Bench {
  readonly results: Results;
  /** Fewer rounds, shorter waits: to see that everything works. */
  readonly quick: boolean;
  #lab: Lab | undefined;
  /** Who was too slow at a size, and why: nobody waits for that twice. */
  readonly #tooSlow = new Map<string, string>();

  constructor(results: Results, quick: boolean) {
    this.results = results;
    this.quick = quick;
  }

  /** Every trial once a round, in another order each time. `take` returns its figures' values in their order. */
  async each(
    { rounds, warmUp, budget, flags }: Rounds,
    trials: readonly Trial[],
    take: (lab: Lab, trial: Trial) => Promise<readonly number[]>,
  ): Promise<void> {
    const count = this.quick ? 1 : rounds;
    const end = performance.now() + 1000 * budget;
    for (let round = this.quick ? 0 : -warmUp; round < count; round++) {
      if (round > 0 && performance.now() > end) break;
      for (const trial of shuffled(trials)) await this.#try(trial, take, round >= 0, flags);
    }
  }

  close(): void {
    this.#lab?.close();
    this.#lab = undefined;
  }

  async #try(
    trial: Trial,
    take: (lab: Lab, trial: Trial) => Promise<readonly number[]>,
    counts: boolean,
    flags?: readonly string[],
  ): Promise<void> {
    const { contestant, points, figures } = trial;
    const key = `${contestant} ${points ?? ''}`;
    const known = this.#tooSlow.get(key);
    const fail = (reason: string): void => {
      for (const figure of figures) {
        if (!this.results.hasFailed(figure, contestant)) this.results.fail(figure, contestant, reason);
      }
    };
    if (known) return fail(known);
    if (figures.every((figure) => this.results.hasFailed(figure, contestant))) return;
    try {
      this.#lab ??= await Lab.open(flags);
      const values = await within(patience, take(this.#lab, trial));
      figures.forEach((figure, i) => {
        if (counts) this.results.record(figure, contestant, values[i] ?? NaN);
      });
    } catch (problem) {
      const reason = firstLine(problem);
      if (isTooSlow(reason)) this.#tooSlow.set(key, reason);
      fail(reason);
      this.close();
    }
  }
}
