const isClipped = (element: Element, card: Element): boolean => {
  for (let box: Element | null = element; box && box !== card; box = box.parentElement) {
    const { overflowX, clipPath, visibility } = getComputedStyle(box);
    if (visibility === 'hidden' || clipPath !== 'none') return true;
    if (box !== element && overflowX !== 'visible') return true;
  }
  return false;
};

const nameOf = ({ localName, classList, id }: Element): string =>
  [localName, id && `#${id}`, ...[...classList].map((name) => `.${name}`)].join('');

/** px by which something may stand out: rounding. */
const tolerance = 1;

/** What stands out of a widget's card sideways or below, or is cut without a sign that there is more. */
export const overflows = (widget: Element): string[] => {
  const card = widget.shadowRoot?.querySelector('.card');
  if (!card) return [];
  const box = card.getBoundingClientRect();
  return [...card.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const { left, right, bottom, width } = element.getBoundingClientRect();
    if (width === 0 || element.closest('svg') !== null || isClipped(element, card)) return [];
    const out = Math.max(box.left - left, right - box.right, bottom - box.bottom);
    const cut = element.scrollWidth - element.clientWidth;
    const { overflowX, textOverflow } = getComputedStyle(element);
    return [
      ...(out > tolerance ? [`${nameOf(element)} stands out by ${out.toFixed(1)} px`] : []),
      ...(overflowX === 'hidden' && textOverflow !== 'ellipsis' && element.clientWidth > 1 && cut > tolerance
        ? [`${nameOf(element)} is cut by ${cut} px`]
        : []),
    ];
  });
};
