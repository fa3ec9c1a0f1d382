/** What has the focus, in whatever shadow tree it is. */
const focused = (): Element | null => {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
};

const covers = (box: DOMRect, { left, right, top, bottom }: DOMRect): boolean =>
  box.left <= left && right <= box.right && box.top <= top && bottom <= box.bottom;

/**
 * Moves a box to the other edge of the window when it covers what has the focus (WCAG 2.4.11). It takes at most half of
 * the height, so one of the two places is free.
 */
export const makeWay = (box: Element): void => {
  const focus = focused();
  if (!focus || box.matches(':focus-within')) return;
  if (covers(box.getBoundingClientRect(), focus.getBoundingClientRect())) box.toggleAttribute('data-top');
};
