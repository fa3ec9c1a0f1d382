import { configuration } from '../data/configuration.js';
import { watchLanguages } from './languages.js';

const watchers = new Set<() => void>();
let stopWatching: (() => void) | undefined;

/** A scope, configure(), a `lang` somewhere above or a language changed: whoever resolves settings looks again. */
export const settingsChanged = (): void => {
  for (const changed of watchers) changed();
};

const watchPage = (): (() => void) => {
  const stop = [configuration.subscribe(settingsChanged), watchLanguages(settingsChanged)];
  const langs = new MutationObserver(settingsChanged);
  langs.observe(document.documentElement, { attributeFilter: ['lang', 'dir'], subtree: true });
  return () => {
    for (const each of stop) each();
    langs.disconnect();
  };
};

/** Calls back when settings may resolve differently; the page is watched only while somebody listens. */
export const watchSettings = (changed: () => void): (() => void) => {
  watchers.add(changed);
  stopWatching ??= watchPage();
  return () => {
    watchers.delete(changed);
    if (watchers.size > 0) return;
    stopWatching?.();
    stopWatching = undefined;
  };
};
