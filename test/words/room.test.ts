import { expect, fixture } from '@open-wc/testing';
import { addLanguage } from '../../src/element/languages.js';
import { frames, words } from '../widgets/support/look.js';
import { status } from '../widgets/support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { samples, widgets, type AnyWidget } from '../widgets/support/widgets.js';
import { pseudoLocale } from './pseudo.js';

/** Where a text is drawn that goes beyond `box`; by up to a pixel it does so everywhere. */
const outside = (text: DOMRect, box: DOMRect): boolean =>
  text.left < box.left - 1 ||
  text.right > box.right + 1 ||
  text.top < box.top - 1 ||
  text.bottom > box.bottom + 1;

/** Clipped away for the eyes, whatever element it is that is. */
const isForEars = (element: Element): boolean => {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (getComputedStyle(around).clipPath !== 'none') return true;
  }
  return false;
};

/** Names of others are cut where they are too long; lists scroll. Words of ours do neither. */
const mayBeCut = '.name, .examples, .alert-domain, .alerts, .table-scroll, select, input, .chart-gutter';

/** Words that are cut off or drawn over the edge of their card. */
const misplaced = (widget: AnyWidget): string[] => {
  const root = widget.shadowRoot!;
  const card = root.querySelector('.card')!;
  const box = card.getBoundingClientRect();
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement!;
    const text = texts.currentNode.textContent!.trim();
    if (text === '' || isForEars(element) || element.closest(mayBeCut)) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const drawn = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (drawn.some((rect) => outside(rect, element.closest('.strip')?.getBoundingClientRect() ?? box))) {
      found.push(`over the edge: ${text}`);
    }
    for (let around: Element | null = element; around && around !== card; around = around.parentElement) {
      const { overflowX } = getComputedStyle(around);
      if (overflowX !== 'visible' && around.scrollWidth > around.clientWidth) found.push(`cut off: ${text}`);
    }
  }
  if (card.scrollWidth > card.clientWidth)
    found.push(`the card is ${card.scrollWidth - card.clientWidth} px too narrow`);
  return found;
};

describe('words 40 % longer than the English ones', () => {
  const page = eachOnItsOwnPage();

  const mountIn = async (width: number, tag: string): Promise<AnyWidget> => {
    addLanguage('de', pseudoLocale);
    const box = await fixture<HTMLElement>(`<div><${tag} base-url="${baseUrl}" lang="de"></${tag}></div>`);
    box.style.width = `${width}px`;
    await frames();
    return box.firstElementChild as AnyWidget;
  };

  for (const { tag, endpoint } of widgets) {
    for (const width of [220, 328, 720]) {
      it(`stay inside <${tag}> at ${width} px, fresh and stale`, async () => {
        page().api.reply = samples;
        const widget = await mountIn(width, tag);
        expect(words(widget), 'the words are longer').to.match(/ööö/);
        expect(misplaced(widget), 'fresh').to.deep.equal([]);
        page().api.reply = status(503);
        await widget.refresh();
        await frames();
        expect(widget.matches(':state(stale)')).to.equal(true);
        expect(misplaced(widget), 'stale').to.deep.equal([]);
      });

      it(`stay inside <${tag}> at ${width} px, failed`, async () => {
        page().api.reply = status(503);
        const widget = await mountIn(width, tag);
        await page().time.advance(1000);
        await frames();
        expect(widget.matches(':state(failed)'), endpoint).to.equal(true);
        expect(misplaced(widget)).to.deep.equal([]);
      });
    }
  }
});
