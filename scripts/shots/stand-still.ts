// Imported first by a page whose pictures must be the same every time: its clocks stand, nothing is random, and what
// would happen later (the next request, a timeout, a retry) does not happen.

/** ms; shorter timers are not about time passing. */
const later = 1000;

let moment = Date.now();

/** The page's clock shows this from now on; ms since 1970. */
export const setClock = (now: number): void => {
  moment = now;
};

Date.now = () => moment;
performance.now = () => 0;
Math.random = () => 0.5;

const { setTimeout: run } = globalThis;
globalThis.setTimeout = ((task: TimerHandler, ms = 0, ...args: unknown[]) =>
  ms < later ? run(task, ms, ...args) : 0) as typeof setTimeout;
