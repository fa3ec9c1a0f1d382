import { type RefOrCallback, ref } from 'lit/directives/ref.js';

/** Sets attributes of the tag that it stands in; what is no text, number or `true` takes its attribute away. */
export const attributes = (values: Readonly<Record<string, unknown>>): ReturnType<typeof ref> => {
  const set: RefOrCallback = (element) => {
    for (const [name, value] of Object.entries(values)) {
      if (value === true) element?.setAttribute(name, '');
      else if (typeof value === 'string' || typeof value === 'number')
        element?.setAttribute(name, String(value));
      else element?.removeAttribute(name);
    }
  };
  return ref(set);
};
