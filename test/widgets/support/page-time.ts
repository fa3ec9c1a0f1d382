interface Timer {
  readonly due: number;
  readonly run: () => void;
}

const native = {
  setTimeout: window.setTimeout,
  clearTimeout: window.clearTimeout,
  dateNow: Date.now,
  steady: performance.now,
  random: Math.random,
};

/** The test runner's own patience with its server, whenever a key is sent, is no timer of the page. */
const isOfTheRunner = (ms: number): boolean =>
  ms === 20_000 && Boolean(new Error().stack?.includes('web-dev-server__web-socket'));

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Lets everything happen that needs no time: promises, streams, renders. */
export const settle = async (turns = 4): Promise<void> => {
  for (let i = 0; i < turns; i += 1) await turn();
};

/** Waits in real time until something holds; for what the browser does in frames and tasks of its own. */
export const until = async (holds: () => unknown, what: string): Promise<void> => {
  const end = native.steady.call(performance) + 4000;
  while (!holds()) {
    if (native.steady.call(performance) > end) throw new Error(`never came about: ${what}`);
    await new Promise((resolve) => native.setTimeout.call(window, resolve, 4));
  }
};

/** A fine Sunday morning, shortly after the recorded answers were given. */
export const morning = Date.parse('2026-11-22T07:30Z');

/** The window's clocks and timers, in which time passes only by advance(), and chance, which is always 0. */
export class PageTime {
  #steady = 1000;
  #drift = 0;
  #next = 1;
  readonly #timers = new Map<number, Timer>();

  install(at = morning): void {
    this.#drift = at - this.#steady;
    const set = (run: () => void, ms = 0): unknown =>
      isOfTheRunner(ms) ? native.setTimeout.call(window, run, ms) : this.#arm(run, ms);
    const clear = (id: number | undefined): void => void this.#timers.delete(id ?? 0);
    Object.assign(window, { setTimeout: set, clearTimeout: clear });
    Date.now = this.now;
    performance.now = () => this.#steady;
    Math.random = () => 0;
  }

  restore(): void {
    Object.assign(window, { setTimeout: native.setTimeout, clearTimeout: native.clearTimeout });
    Date.now = native.dateNow;
    performance.now = native.steady;
    Math.random = native.random;
  }

  /** Runs something that needs the browser's own timers, while those of the page stand still. */
  async asideOf<T>(act: () => Promise<T>): Promise<T> {
    const at = this.now();
    this.restore();
    try {
      return await act();
    } finally {
      this.install(at);
    }
  }

  now = (): number => this.#steady + this.#drift;

  /** Timers that are armed. */
  get timers(): number {
    return this.#timers.size;
  }

  /** Lets time pass, running what falls due, and all that follows from it, in order. */
  async advance(ms: number): Promise<void> {
    const end = this.#steady + ms;
    await settle();
    for (let next = this.#first(end); next; next = this.#first(end)) {
      const [id, { due, run }] = next;
      this.#steady = Math.max(this.#steady, due);
      this.#timers.delete(id);
      run();
      await settle(2);
    }
    this.#steady = end;
    await settle();
  }

  #arm(run: () => void, ms: number): number {
    const id = this.#next++;
    this.#timers.set(id, { due: this.#steady + Math.max(0, ms), run });
    return id;
  }

  #first(end: number): [number, Timer] | undefined {
    let first: [number, Timer] | undefined;
    for (const entry of this.#timers) {
      if (entry[1].due <= end && (!first || entry[1].due < first[1].due)) first = entry;
    }
    return first;
  }
}
