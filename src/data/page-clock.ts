import type { Clock } from './clock.js';
import { listeners } from './listeners.js';
import { ticker } from './ticker.js';

/** A longer timer would run at once. */
const longestTimer = 2 ** 31 - 1;
/** ms by which the two clocks may part between two timers before the machine must have slept. */
const sleep = 2000;

/**
 * Where the page's life is told, by the document too: on its way there an event passes the window. `unload` is never
 * listened to: it would keep the page out of the back/forward cache.
 */
const life = ['visibilitychange', 'freeze', 'resume', 'online', 'offline', 'pagehide', 'pageshow'];

let away = false;
let drift = 0;

const driftNow = (): number => Date.now() - performance.now();

const listen = (act: 'addEventListener' | 'removeEventListener'): void => {
  for (const name of life) globalThis[act](name, changed, true);
};

const watchers = /* @__PURE__ */ listeners(() => {
  away = false;
  drift = driftNow();
  listen('addEventListener');
  return () => listen('removeEventListener');
});

const changed = ({ type }: Event): void => {
  if (type === 'freeze' || type === 'pagehide') away = true;
  if (type === 'resume' || type === 'pageshow') away = false;
  watchers.call();
};

/** A laptop that wakes up tells no event; its steady clock stood still, the wall clock did not. */
const noticeSleep = (): void => {
  const before = drift;
  drift = driftNow();
  if (Math.abs(drift - before) > sleep) watchers.call();
};

export const pageClock: Clock = {
  now: () => Date.now(),
  steady: () => performance.now(),
  random: () => Math.random(),
  get visible() {
    return !away && document.visibilityState !== 'hidden';
  },
  get away() {
    return away;
  },
  get online() {
    return navigator.onLine;
  },
  after: (ms, run) => {
    const timer = setTimeout(
      () => {
        noticeSleep();
        run();
      },
      Math.min(ms, longestTimer),
    );
    return () => clearTimeout(timer);
  },
  watch: (changed) => watchers.add(changed),
};

/** One beat a second for everything on the page that shows an age. */
export const everySecond = /* @__PURE__ */ ticker(pageClock);

/** What a relative base URL is relative to; empty where there is no page. */
export const pageUrl = (): string => (typeof location === 'undefined' ? '' : location.href);
