import { callEach } from './call-each.js';
import type { Cancel, Clock } from './clock.js';
import { Ticker } from './ticker.js';

/** A longer timer would run at once. */
const longestTimer = 2 ** 31 - 1;
/** ms by which the two clocks may part between two timers before the machine must have slept. */
const sleep = 2000;

/** Where the page's life is told. `unload` is never listened to: it would keep the page out of the back/forward cache. */
const ofDocument = ['visibilitychange', 'freeze', 'resume'];
const ofWindow = ['online', 'offline', 'pagehide', 'pageshow'];

class PageClock implements Clock {
  readonly #watchers = new Set<() => void>();
  #away = false;
  #drift = 0;

  now = (): number => Date.now();
  steady = (): number => performance.now();
  random = (): number => Math.random();

  get visible(): boolean {
    return !this.#away && document.visibilityState !== 'hidden';
  }

  get online(): boolean {
    return navigator.onLine;
  }

  after(ms: number, run: () => void): Cancel {
    const timer = setTimeout(
      () => {
        this.#noticeSleep();
        run();
      },
      Math.min(ms, longestTimer),
    );
    return () => clearTimeout(timer);
  }

  watch(changed: () => void): Cancel {
    if (this.#watchers.size === 0) {
      this.#away = false;
      this.#drift = this.#driftNow();
      this.#listen('addEventListener');
    }
    this.#watchers.add(changed);
    return () => {
      if (this.#watchers.delete(changed) && this.#watchers.size === 0) this.#listen('removeEventListener');
    };
  }

  #listen(act: 'addEventListener' | 'removeEventListener'): void {
    for (const name of ofDocument) document[act](name, this.#changed);
    for (const name of ofWindow) globalThis[act](name, this.#changed);
  }

  #changed = ({ type }: Event): void => {
    if (type === 'freeze' || type === 'pagehide') this.#away = true;
    if (type === 'resume' || type === 'pageshow') this.#away = false;
    callEach(this.#watchers);
  };

  #driftNow(): number {
    return this.now() - this.steady();
  }

  /** A laptop that wakes up tells no event; its steady clock stood still, the wall clock did not. */
  #noticeSleep(): void {
    const drift = this.#driftNow();
    const slept = Math.abs(drift - this.#drift) > sleep;
    this.#drift = drift;
    if (slept) callEach(this.#watchers);
  }
}

export const pageClock: Clock = /* @__PURE__ */ new PageClock();

/** One beat a second for everything on the page that shows an age. */
export const everySecond = (listener: () => void): Cancel => ticker.everySecond(listener);

const ticker = /* @__PURE__ */ new Ticker(pageClock);

/** What a relative base URL is relative to; empty where there is no page. */
export const pageUrl = (): string => (typeof location === 'undefined' ? '' : location.href);
