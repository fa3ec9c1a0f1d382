/** After so many ms without input whoever read is taken to have gone. */
const patience = 60_000;

/** Keeps a plot as it is while somebody reads it, and counts the answers that wait. */
export class ReadingLock<T> {
  readonly #apply: () => void;
  #shown: T | undefined;
  #answer: unknown;
  #question: string | undefined;
  #waiting = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When somebody read last, in ms of `performance.now()`. */
  #readAt = 0;

  /** @param apply called when what waited can be shown */
  constructor(apply: () => void) {
    this.#apply = apply;
  }

  /** How many answers came since. */
  get waiting(): number {
    return this.#waiting;
  }

  /** What the plot shows: the latest that was made of an answer, or an earlier one. Another question does not wait. */
  take(latest: T, answer: unknown, question: string): T {
    if (this.#shown === undefined || this.#timer === undefined || question !== this.#question) {
      this.#shown = latest;
      this.#waiting = 0;
    } else if (answer !== this.#answer) this.#waiting++;
    this.#answer = answer;
    this.#question = question;
    return this.#shown;
  }

  /** Somebody reads. One timer serves all moves of a pointer. */
  hold(): void {
    this.#readAt = performance.now();
    this.#timer ??= setTimeout(this.#look, patience);
  }

  readonly #look = (): void => {
    const left = this.#readAt + patience - performance.now();
    if (left > 0) this.#timer = setTimeout(this.#look, left);
    else this.release();
  };

  readonly release = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting > 0) this.#apply();
  };
}
