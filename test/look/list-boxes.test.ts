import { expect } from '@open-wc/testing';
import { all } from '../widgets/support/on-screen.js';
import { frames } from '../widgets/support/look.js';
import { eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { widgets, type AnyWidget } from '../widgets/support/widgets.js';
import { staged } from './support/in-all-states.js';

/** px by which rounding may differ. */
const tolerance = 1;

/** px by which rows are higher than the room that each is given: names that take more lines. */
const surplus = (rows: readonly HTMLElement[]): number =>
  rows.reduce((sum, row) => {
    const room = parseFloat(getComputedStyle(row).minBlockSize) || row.offsetHeight;
    return sum + Math.max(0, row.offsetHeight - room);
  }, 0);

const scrolls = (widget: AnyWidget): string[] =>
  all(widget, '.listing .table-scroll').flatMap((box) => {
    const rows = [...box.querySelectorAll<HTMLElement>('tbody tr')];
    const sideways = box.scrollWidth - box.clientWidth;
    const down = box.scrollHeight - box.clientHeight - surplus(rows);
    return [
      ...(sideways > tolerance ? [`sideways by ${sideways} px`] : []),
      ...(down > tolerance ? [`down by ${down} px`] : []),
    ];
  });

/** What a value covers of the one beside it. */
const covered = (widget: AnyWidget): string[] =>
  all(widget, '.listing tbody td').flatMap((cell) => {
    const over = cell.scrollWidth - cell.clientWidth;
    return over > tolerance ? [`${cell.dataset['label']} stands out by ${over} px`] : [];
  });

describe('the box of a list', () => {
  const page = eachOnItsOwnPage();
  for (const widget of widgets) {
    it(`in <${widget.tag}> holds a page of rows without scrolling, and long names in their cells`, async () => {
      const { box, widgets: shown } = await staged(page(), widget, ['fresh', 'long']);
      const [fresh, long] = shown as [AnyWidget, AnyWidget];
      const found: string[] = [];
      for (const width of [360, 720]) {
        box.style.inlineSize = `${width}px`;
        await frames();
        found.push(...[...scrolls(fresh), ...covered(long)].map((line) => `${width} px: ${line}`));
      }
      expect(found.join('\n')).to.equal('');
    });
  }
});
