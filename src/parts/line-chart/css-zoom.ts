/**
 * px of the screen that a px of an element takes up on a page that sets the CSS property `zoom`. What events and rectangles
 * tell is in px of the screen; what is drawn and placed, in those of the element.
 */
export const cssZoom = (element: Element): number =>
  'currentCSSZoom' in element ? element.currentCSSZoom : 1;
