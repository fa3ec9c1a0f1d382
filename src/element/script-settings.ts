import { shared } from '../data/shared.js';
import type { Given } from './settings.js';

interface Holder {
  settings: Given;
}

const holder = (): Holder => shared('script', () => ({ settings: {} }));

/** What the `data-*` attributes of the library's own script tag say; the last resort before a default. */
export const scriptSettings = (): Given => holder().settings;

/** @param url of the running script, where the browser does not name the tag itself (a module) */
export const readScriptTag = (url: string): void => {
  const script =
    document.currentScript ??
    [...document.scripts].find(({ src, dataset }) => src === url && Object.keys(dataset).length > 0);
  // A second copy adds what the first one left open; it takes nothing back.
  if (script) holder().settings = { ...script.dataset, ...holder().settings };
};
