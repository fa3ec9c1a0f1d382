import { SpendglassElement } from './spendglass-element.js';
import type { SpendglassScope } from './spendglass-scope.js';

/** The scope that an element stands in, through any shadow roots; null: none. */
export const scopeOf = (element: Element): SpendglassScope | null => {
  const scope = element.parentElement?.closest('spendglass-scope');
  if (scope) return scope;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? (root.host.closest('spendglass-scope') ?? scopeOf(root.host)) : null;
};

/** Every widget inside a scope, in document order, those in shadow roots of others too; null: inside the whole page. */
export const widgetsIn = (scope: Element | null): SpendglassElement[] =>
  within(scope ?? document).filter((element) => element instanceof SpendglassElement);

const within = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? within(element.shadowRoot) : []),
  ]);
