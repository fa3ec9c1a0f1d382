import { version } from '../data/version.js';
import { warnOnce } from './warn-once.js';

/** Registers a tag. One that is already there is left alone: the first script on a page wins. */
export const define = (
  tag: string,
  element: CustomElementConstructor & { readonly version?: string },
): void => {
  const there = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!there) customElements.define(tag, element);
  else if (there !== element) {
    warnOnce(
      `<${tag}> is already defined by version ${there.version ?? 'unknown'}; version ${version} leaves it alone.`,
    );
  }
};
