import type { Cancel } from './clock.js';
import { callEach } from './listeners.js';
import { shared } from './shared.js';

const watchers = (): Set<() => void> => shared('changes', () => new Set<() => void>());

/** Calls back after every configure() and for every language added, by whichever copy of this library. */
export const watchChanges = (changed: () => void): Cancel => {
  watchers().add(changed);
  return () => watchers().delete(changed);
};

/** What a setting or a word stands for may be another from now on. */
export const tellChange = (): void => callEach(watchers());
