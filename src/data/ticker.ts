import type { Cancel, Clock } from './clock.js';
import { listeners } from './listeners.js';

const second = 1000;

/**
 * One beat a second for everything that shows an age, and one at once when the page is looked at again; it rests while
 * nobody listens or nobody looks.
 */
export const ticker = (clock: Clock): ((listener: () => void) => Cancel) => {
  const { add, call } = listeners(() => {
    let cancel: Cancel | undefined;
    const arm = (): void => {
      cancel?.();
      cancel = clock.visible ? clock.after(second, beat) : undefined;
    };
    const beat = (): void => {
      arm();
      if (cancel) call();
    };
    const unwatch = clock.watch(beat);
    arm();
    return () => {
      cancel?.();
      unwatch();
    };
  });
  return add;
};
