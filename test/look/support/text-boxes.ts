import { trees } from './trees.js';

/** One line of a text as it is drawn, in px of the window. */
export interface TextBox {
  readonly node: Node;
  readonly text: string;
  /** What it stands in: the widget, or what lies over the page. */
  readonly layer: Element;
  /** Where it can be seen. */
  readonly seen: Edges;
  /** px by which it is cut off without a sign that there is more. */
  readonly cut: number;
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** px; what is less is rounding, or a letter's own side. */
const tolerance = 1.5;

const isScrolled = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/** Out of sight on purpose: one pixel, clipped away, for ears alone. */
const isForEars = (element: Element): boolean => {
  const { clipPath } = getComputedStyle(element);
  return clipPath !== 'none' && element.clientWidth <= 1 && element.clientHeight <= 1;
};

/** The elements around one, itself first, through the roots of shadow trees, up to the widget. */
export function* around(element: Element, widget: Element): Generator<Element> {
  let next: Element | null = element;
  while (next && next !== widget) {
    yield next;
    const root: Node = next.getRootNode();
    next = next.assignedSlot ?? next.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/** Whether it lies over the page, such as a tooltip. */
export const isOverThePage = (element: Element): boolean =>
  element.matches(':popover-open') || getComputedStyle(element).position === 'fixed';

/** An ellipsis says that there is more; the title says what. */
const saysMore = (clipping: Element, text: string): boolean =>
  getComputedStyle(clipping).textOverflow === 'ellipsis' &&
  (clipping.closest('[title]')?.getAttribute('title') ?? '').includes(text);

const meet = (a: Edges, b: Edges): Edges => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** A line's letters without the room above and below them that a font asks for: 1 em of its middle. */
const lettersOf = ({ left, right, top, bottom }: DOMRect, element: Element): Edges => {
  const height = Math.min(bottom - top, parseFloat(getComputedStyle(element).fontSize));
  const middle = (top + bottom) / 2;
  return { left, right, top: middle - height / 2, bottom: middle + height / 2 };
};

const drawn = (node: Node, text: string, box: Edges, element: Element, widget: Element): TextBox => {
  let seen = box;
  let cut = 0;
  const path = [...around(element, widget)];
  const over = path.findIndex(isOverThePage);
  const layer = path[over] ?? widget;
  const card = layer.getBoundingClientRect();
  for (const clipping of over < 0 ? path : path.slice(0, over + 1)) {
    const { overflowX, overflowY } = getComputedStyle(clipping);
    const edges = clipping.getBoundingClientRect();
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    if (!isScrolled(overflowX) && !saysMore(clipping, text))
      cut = Math.max(cut, edges.left - seen.left, seen.right - edges.right);
    if (!isScrolled(overflowY)) cut = Math.max(cut, edges.top - seen.top, seen.bottom - edges.bottom);
    seen = meet(seen, edges);
  }
  if (seen.right > seen.left && seen.bottom > seen.top)
    cut = Math.max(
      cut,
      card.left - seen.left,
      seen.right - card.right,
      card.top - seen.top,
      seen.bottom - card.bottom,
    );
  return { node, text, layer, seen, cut };
};

const visible = { checkOpacity: true, checkVisibilityCSS: true } as const;

const fields = 'select, input:not([type=range], [type=checkbox], [type=radio], [type=hidden])';

/** What a field says that a person has written nothing into, and what is chosen. */
const wordsOf = (field: HTMLInputElement | HTMLSelectElement): string =>
  field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.label ?? '') : field.placeholder;

/** Where the text of a field stands. */
const inside = (field: Element): DOMRect => {
  const { paddingLeft, paddingRight } = getComputedStyle(field);
  const { x, y, width, height } = field.getBoundingClientRect();
  const [left, right] = [parseFloat(paddingLeft), parseFloat(paddingRight)];
  return new DOMRect(x + left, y, width - left - right, height);
};

const canvas = document.createElement('canvas').getContext('2d')!;

const widthOf = (text: string, element: Element): number => {
  const { font, letterSpacing, wordSpacing } = getComputedStyle(element);
  Object.assign(canvas, { font, letterSpacing, wordSpacing });
  return canvas.measureText(text).width;
};

/** The element whose style a text has; that of a slot has no box. */
const boxAround = (node: Node): Element | null => {
  let element = node.parentElement;
  while (element && getComputedStyle(element).display === 'contents') element = element.parentElement;
  return element;
};

interface VisibleText {
  readonly node: Node;
  readonly text: string;
  readonly element: Element;
}

/** Every text that is meant for eyes. */
export function* visibleTexts(widget: Element): Generator<VisibleText> {
  for (const tree of trees(widget)) {
    const texts = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      const text = node.textContent?.trim().replace(/\s+/g, ' ');
      const element = boxAround(node);
      if (!text || !element?.checkVisibility(visible) || element.closest('option, style')) continue;
      if (![...around(element, widget)].some(isForEars)) yield { node, text, element };
    }
  }
}

/** Every line of text that a person sees of a widget; what a form field holds is one too. */
export function* textBoxes(widget: Element): Generator<TextBox> {
  for (const { node, text, element } of visibleTexts(widget)) {
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      if (line.width > 0) yield drawn(node, text, lettersOf(line, element), element, widget);
    }
  }
  for (const tree of trees(widget)) {
    for (const field of tree.querySelectorAll<HTMLInputElement | HTMLSelectElement>(fields)) {
      if (!field.checkVisibility(visible) || [...around(field, widget)].some(isForEars)) continue;
      const text =
        field.value === '' || field instanceof HTMLSelectElement ? wordsOf(field) : `[${field.value}]`;
      const box = drawn(field, text, inside(field), field, widget);
      const left = saysMore(field, text) ? 0 : widthOf(text, field) - inside(field).width;
      yield { ...box, cut: Math.max(box.cut, left) };
    }
  }
}

/** A line that ends in an ellipsis is told twice by the browser: as it is seen, and whole. */
const isSameLine = (a: TextBox, b: TextBox): boolean => a.node === b.node && a.seen.top === b.seen.top;

const overlap = (a: TextBox, b: TextBox): readonly [across: number, down: number] | null => {
  if (a.layer !== b.layer || isSameLine(a, b)) return null;
  const { left, right, top, bottom } = meet(a.seen, b.seen);
  return right - left > tolerance && bottom - top > tolerance ? [right - left, bottom - top] : null;
};

/** Drawings that lie over a text which is none of their own. */
function* drawnOver(widget: Element, boxes: readonly TextBox[]): Generator<string> {
  for (const tree of trees(widget)) {
    for (const drawing of tree.querySelectorAll('svg')) {
      if (!drawing.checkVisibility(visible)) continue;
      const box = drawn(drawing, '', drawing.getBoundingClientRect(), drawing, widget);
      for (const text of boxes)
        if (!drawing.contains(text.node) && overlap(box, text)) yield `a drawing lies over “${text.text}”`;
    }
  }
}

/** Places that scroll and that a keyboard cannot reach. */
function* unreachable(widget: Element): Generator<string> {
  const focusable = 'button, input, select, a[href], summary, [tabindex="0"]';
  for (const tree of trees(widget)) {
    for (const element of tree.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const scrolls =
        (isScrolled(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (isScrolled(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (scrolls && !element.matches(focusable) && !element.querySelector(focusable))
        yield `no key scrolls .${[...element.classList].join('.')}`;
    }
  }
}

/** What a person could not read of a widget, one line each. */
export const illegible = (widget: Element): readonly string[] => {
  const boxes = [...textBoxes(widget)];
  const found = boxes
    .filter(({ cut }) => cut > tolerance)
    .map(({ text, cut }) => `“${text}” is cut by ${cut.toFixed(1)} px`);
  for (const [i, one] of boxes.entries()) {
    for (const other of boxes.slice(i + 1)) {
      const by = overlap(one, other);
      if (by)
        found.push(
          `“${one.text}” and “${other.text}” overlap by ${by.map((px) => px.toFixed(1)).join(' × ')} px`,
        );
    }
  }
  return [...found, ...drawnOver(widget, boxes), ...unreachable(widget)];
};
