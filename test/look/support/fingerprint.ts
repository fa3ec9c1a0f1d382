import { around, isOverThePage } from './text-boxes.js';
import { trees } from './trees.js';

const nameOf = ({ localName, classList }: Element): string => [localName, ...classList].join('.');

/** What lies over the page has its place in the window. */
const isApart = (element: Element, widget: Element): boolean =>
  [...around(element, widget)].some(isOverThePage);

/** px, to a tenth. */
const rounded = (value: number): string => value.toFixed(1);

/** px; an engine may round to its own fraction of a pixel, by where on the page a box stands. */
const tolerance = 0.25;

/** Whether two lines of a fingerprint tell the same. */
export const isAlike = (one: string, other: string): boolean => {
  const [words, others] = [one.split(' '), other.split(' ')];
  return (
    words.length === others.length &&
    words.every((word, i) => word === others[i] || Math.abs(Number(word) - Number(others[i])) < tolerance)
  );
};

/** Where everything that is drawn of a widget stands, seen from its own corner, and in which colours: one line an element. */
export const fingerprint = (widget: Element): readonly string[] => {
  const frame = widget.shadowRoot?.querySelector('.frame');
  if (!frame) return [];
  const corner = frame.getBoundingClientRect();
  return [...trees(widget)].flatMap((tree) =>
    [...tree.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !isApart(element, widget))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const place = width + height === 0 ? [] : [x - corner.x, y - corner.y];
        const { color, backgroundColor, fill, textAlign } = getComputedStyle(element);
        return [
          nameOf(element),
          ...[...place, width, height].map(rounded),
          color,
          backgroundColor,
          fill,
          textAlign,
        ].join(' ');
      }),
  );
};
