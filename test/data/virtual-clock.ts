import type { Cancel, Clock } from '../../src/data/clock.js';
import type { Instant } from '../../src/types/instant.js';

interface Timer {
  readonly due: number;
  readonly order: number;
  readonly run: () => void;
}

/** Lets every promise that can settle without time passing settle. */
export const settle = async (turns = 20): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
};

/** The same, where streams and other machinery of the platform take whole turns. */
export const settleStreams = async (turns = 10): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** A Clock in which time passes only by advance(). Draws its jitter from a list that repeats. */
export class VirtualClock implements Clock {
  #wall: Instant;
  #steady = 0;
  #order = 0;
  #visible = true;
  #away = false;
  #online = true;
  #draws: readonly number[] = [0.5];
  #drawn = 0;
  readonly #timers = new Map<number, Timer>();
  readonly #watchers = new Set<() => void>();

  constructor(wall: Instant = Date.UTC(2026, 10, 15)) {
    this.#wall = wall;
  }

  now = (): Instant => this.#wall;
  steady = (): number => this.#steady;
  random = (): number => this.#draws[this.#drawn++ % this.#draws.length] ?? 0;

  get visible(): boolean {
    return this.#visible && !this.#away;
  }

  set visible(visible: boolean) {
    this.#visible = visible;
    this.notify();
  }

  get away(): boolean {
    return this.#away;
  }

  set away(away: boolean) {
    this.#away = away;
    this.notify();
  }

  get online(): boolean {
    return this.#online;
  }

  set online(online: boolean) {
    this.#online = online;
    this.notify();
  }

  /** What random() gives from now on. */
  set draws(draws: readonly number[]) {
    this.#draws = draws;
    this.#drawn = 0;
  }

  after(ms: number, run: () => void): Cancel {
    const id = this.#order++;
    this.#timers.set(id, { due: this.#steady + Math.max(0, ms), order: id, run });
    return () => this.#timers.delete(id);
  }

  watch(changed: () => void): Cancel {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  /** Timers that are armed. */
  get timers(): number {
    return this.#timers.size;
  }

  get watchers(): number {
    return this.#watchers.size;
  }

  /** As if the page had come back from the back/forward cache. */
  notify(): void {
    for (const changed of [...this.#watchers]) changed();
  }

  /** Somebody sets the time; no timer notices. */
  setWall(wall: Instant): void {
    this.#wall = wall;
  }

  /** The machine sleeps: the wall clock goes on, the steady clock and the timers stand still. */
  sleep(ms: number): void {
    this.#wall += ms;
  }

  /** Lets time pass, running what falls due, and all that follows from it, in order. */
  async advance(ms: number, settled: () => Promise<void> = settle): Promise<void> {
    const end = this.#steady + ms;
    await settled();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#moveTo(next.due);
      this.#timers.delete(next.order);
      next.run();
      await settled();
    }
    this.#moveTo(end);
  }

  #next(end: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers.values()) {
      if (timer.due <= end && (!first || timer.due < first.due)) first = timer;
    }
    return first;
  }

  #moveTo(steady: number): void {
    this.#wall += Math.max(0, steady - this.#steady);
    this.#steady = Math.max(this.#steady, steady);
  }
}
