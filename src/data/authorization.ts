/**
 * The headers that the host page gives, asked for once and kept until a server refuses them.
 * However many requests want them at the same time, headers() runs once.
 */
export class Authorization {
  readonly #give: () => Promise<HeadersInit>;
  #asked: Promise<Headers> | null = null;
  #kept: Headers | null = null;

  constructor(give: () => Promise<HeadersInit>) {
    this.#give = give;
  }

  /** Rejects when headers() does, or when it gives what are no headers. */
  headers(): Promise<Headers> {
    this.#asked ??= this.#ask();
    return this.#asked;
  }

  /** Newer headers than the refused ones; whoever comes second gets what the first one asked for. */
  renew(refused: Headers): Promise<Headers> {
    if (refused === this.#kept) this.#asked = this.#kept = null;
    return this.headers();
  }

  /** A headers() that never answers must not hold up every later request: the next one asks again. */
  giveUpWaiting(): void {
    if (!this.#kept) this.#asked = null;
  }

  #ask(): Promise<Headers> {
    const asked = Promise.resolve()
      .then(this.#give)
      .then((given) => new Headers(given));
    asked.then(
      (headers) => {
        if (asked === this.#asked) this.#kept = headers;
      },
      () => {
        if (asked === this.#asked) this.#asked = null;
      },
    );
    return asked;
  }
}
