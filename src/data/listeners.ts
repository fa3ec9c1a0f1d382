import type { Cancel } from './clock.js';

/** A listener that throws neither keeps the others from hearing nor becomes an error of the host's page. */
export const callEach = <Args extends unknown[]>(
  listeners: Iterable<(...args: Args) => void>,
  ...args: Args
): void => {
  for (const listener of [...listeners]) {
    try {
      listener(...args);
    } catch {
      // It is the listener's own loss.
    }
  }
};

export interface Listeners {
  readonly add: (listener: () => void) => Cancel;
  readonly call: () => void;
}

/** @param begin runs when the first listener comes; what it returns, when the last one has left */
export const listeners = (begin: () => Cancel): Listeners => {
  const all = new Set<() => void>();
  let end: Cancel;
  return {
    add: (listener) => {
      if (all.size === 0) end = begin();
      all.add(listener);
      return () => {
        if (all.delete(listener) && all.size === 0) end();
      };
    },
    call: () => callEach(all),
  };
};
