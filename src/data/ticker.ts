import { callEach } from './call-each.js';
import type { Cancel, Clock } from './clock.js';

const second = 1000;

/** One beat a second for everything that shows an age; it rests while nobody listens or nobody looks. */
export class Ticker {
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  #cancel: Cancel | undefined;
  #unwatch: Cancel | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Calls back every second, and at once when the page is looked at again. */
  readonly everySecond = (listener: () => void): Cancel => {
    this.#listeners.add(listener);
    this.#unwatch ??= this.#clock.watch(this.#lookedAt);
    if (!this.#cancel) this.#arm();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#rest();
      this.#unwatch?.();
      this.#unwatch = undefined;
    };
  };

  #lookedAt = (): void => {
    this.#rest();
    if (this.#clock.visible) this.#beat();
  };

  #beat = (): void => {
    this.#arm();
    callEach(this.#listeners);
  };

  #arm(): void {
    this.#cancel?.();
    if (this.#clock.visible) this.#cancel = this.#clock.after(second, this.#beat);
  }

  #rest(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
