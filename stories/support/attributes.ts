import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class Attributes extends Directive {
  override render(_values: Readonly<Record<string, unknown>>): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [values]: Parameters<this['render']>): typeof nothing {
    for (const [name, value] of Object.entries(values)) {
      if (value === true) element.setAttribute(name, '');
      else if (typeof value === 'string' || typeof value === 'number')
        element.setAttribute(name, String(value));
      else element.removeAttribute(name);
    }
    return nothing;
  }
}

/** Sets attributes by name; what is no text, number or `true` takes its attribute away. */
export const attributes = directive(Attributes);
