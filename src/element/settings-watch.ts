import { watchChanges } from '../data/changes.js';
import { listeners } from '../data/listeners.js';

const watchers = /* @__PURE__ */ listeners(() => {
  const leave = watchChanges(watchers.call);
  const langs = new MutationObserver(watchers.call);
  langs.observe(document.documentElement, { attributeFilter: ['lang', 'dir'], subtree: true });
  return () => {
    leave();
    langs.disconnect();
  };
});

/**
 * Calls back when settings may resolve differently: a scope, configure(), a `lang` somewhere above or a language changed.
 * The page is watched only while somebody listens.
 */
export const watchSettings = watchers.add;
