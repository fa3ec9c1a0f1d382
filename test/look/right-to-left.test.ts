import { expect } from '@open-wc/testing';
import { frames } from '../widgets/support/look.js';
import { eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { widgets, type AnyWidget } from '../widgets/support/widgets.js';
import { inAllStates } from './support/in-all-states.js';
import { visibleTexts } from './support/text-boxes.js';

/** Whether letters stand from left to right, line by line, as they are read. */
const isInOrder = (node: Node): boolean => {
  const letter = document.createRange();
  let before: DOMRect | null = null;
  return [...(node.textContent ?? '')].every((_, i) => {
    letter.setStart(node, i);
    letter.setEnd(node, i + 1);
    // The first one of a line may have a box without width at the end of the line before, too.
    const box = [...letter.getClientRects()].at(-1);
    if (!box?.width) return true;
    const follows = !before || box.top > before.top + before.height / 2 || box.left >= before.left - 1;
    before = box;
    return follows;
  });
};

const jumbled = (widget: AnyWidget): string[] =>
  [...visibleTexts(widget)].filter(({ node }) => !isInOrder(node)).map(({ text }) => text);

describe('on a page that runs from right to left', () => {
  const page = eachOnItsOwnPage();

  for (const widget of widgets)
    it(`the words of <${widget.tag}> keep their own order`, async function () {
      this.timeout(30_000);
      const { box, widgets } = await inAllStates(page(), widget);
      Object.assign(box, { dir: 'rtl' });
      box.style.inlineSize = '680px';
      await frames();
      const found = [...widgets].flatMap(([look, one]) => jumbled(one).map((text) => `${look}: ${text}`));
      expect(found.join('\n')).to.equal('');
    });
});
