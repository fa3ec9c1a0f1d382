import type { noChange } from 'lit';
import { directive, type ChildPart } from 'lit/directive.js';
import { getCommittedValue, getDirectiveClass } from 'lit/directive-helpers.js';
import { repeat, type ItemTemplate, type KeyFn, type RepeatDirective } from 'lit/directives/repeat.js';

const Repeat = getDirectiveClass(repeat([], String)) as unknown as typeof RepeatDirective;

/** What stands between the parts of a list belongs to none of them. */
const tidy = (container: ChildPart): void => {
  const parts = getCommittedValue(container);
  let node = container.startNode?.nextSibling;
  const clearUntil = (end: Node | null): void => {
    while (node && node !== end) {
      const next: ChildNode | null = node.nextSibling;
      node.remove();
      node = next;
    }
  };
  if (!Array.isArray(parts)) return;
  for (const { startNode, endNode } of parts as readonly ChildPart[]) {
    clearUntil(startNode);
    node = endNode?.nextSibling;
  }
  clearUntil(container.endNode);
};

/** Lit leaves a comment behind for each part that it takes out (lit#5298), for ever in a list that is polled. */
class KeyedRows extends Repeat {
  override update<T>(
    container: ChildPart,
    list: [Iterable<T>, KeyFn<T> | ItemTemplate<T>, ItemTemplate<T>],
  ): unknown[] | typeof noChange {
    const rendered = super.update(container, list);
    tidy(container);
    return rendered;
  }
}

/** As Lit's `repeat`, with nothing left of what is gone. */
export const keyedRows = directive(KeyedRows) as typeof repeat;
