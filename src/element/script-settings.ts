import { tellChange } from '../data/changes.js';
import { shared } from '../data/shared.js';
import type { Given } from './settings.js';

interface Holder {
  settings: Given;
}

const holder = (): Holder => shared('script', () => ({ settings: {} }));

/** What the `data-*` attributes of the library's own script tag say; the last resort before a default. */
export const scriptSettings = (): Given => holder().settings;

const fileOf = (url: string): string | undefined => url.split(/[?#]/)[0]?.split('/').at(-1);

/**
 * @param url of the running script, where the browser does not name the tag itself (a module): its server may have
 * redirected to a version of the file
 */
export const readScriptTag = (url: string): void => {
  const tags = [...document.scripts].filter(({ dataset }) => Object.keys(dataset).length > 0);
  const script =
    document.currentScript ??
    tags.find(({ src }) => src === url) ??
    tags.find(({ src }) => fileOf(src) === fileOf(url));
  if (!script) return;
  // A second copy adds what the first one left open; it takes nothing back.
  holder().settings = { ...script.dataset, ...holder().settings };
  tellChange();
};
