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
    // A second script is told once, not once a tag.
    warnOnce(
      there.version
        ? `the tags are already defined by version ${there.version}; version ${version} leaves them alone.`
        : `<${tag}> is already defined by another script; version ${version} leaves it alone.`,
    );
  }
};
