import { expect } from '@open-wc/testing';
import { all, find, textOf } from './support/on-screen.js';
import { eachInItsOwnShop, part, shop, type Cents } from './support/shop.js';
import { chart } from './support/widgets.js';

describe(`<${chart.tag}>, what it knows`, () => {
  const { show } = eachInItsOwnShop();

  describe('what is still to come', () => {
    it('is dashed, named, and told with its method', async () => {
      const widget = await show(
        shop(() => 100),
        'bucket="day"',
      );
      expect(all(widget, 'svg.chart-drawing path.chart-projected').length).to.equal(2);
      expect(textOf(find(widget, '.legend')!)).to.include('Today, projected');
      // The running hour has its whole dollar already, and half of the hour is left.
      expect(part(widget, 'summary')).to.include('Today $8.00 so far, $24.50 projected.');
      expect(part(widget, 'summary')).to.include('at the usual pace, that of the 6 days before today.');
    });

    it('includes the month only where the answer reaches back to its first day', async () => {
      expect(part(await show(shop(() => 100)), 'summary')).not.to.include('This month');
      const widget = await show(
        shop(() => 100),
        'days="30"',
      );
      expect(part(widget, 'summary')).to.include('This month $512.00 so far, $720.50 projected.');
    });

    it('is refused where too little is known', async () => {
      const widget = await show(
        shop(() => 100),
        'days="2"',
      );
      expect(part(widget, 'summary')).not.to.include('projected');
      expect(all(widget, 'path.chart-projected').length).to.equal(0);
    });
  });

  describe('unusual hours', () => {
    const spike: Cents = (ago) => (ago === 16 + 2 * 24 ? 900 : 30);

    it('are marked, with a reason in words, in the sentence, the table and under the cursor', async () => {
      const widget = await show(shop(spike));
      expect(all(widget, '.chart-mark').length).to.equal(1);
      expect(part(widget, 'summary')).to.match(
        /1 unusual hour: Nov 19, 3 PM: \$9\.00, usual \$[\d.]+–\$[\d.]+ at this hour on weekdays\./,
      );
      const notes = widget
        .tables()[0]!
        .rows.map((row) => String(row.at(-1)))
        .filter(Boolean);
      expect(notes).to.have.length(2);
      expect(notes[0]).to.match(/^unusual, usual \$[\d.]+–\$[\d.]+ at this hour on weekdays$/);
      const cursor = find(widget, 'input[type=range]') as HTMLInputElement;
      cursor.focus();
      cursor.value = String(widget.tables()[0]!.rows.length - 1 - (16 + 2 * 24));
      cursor.dispatchEvent(new Event('input'));
      expect(cursor.getAttribute('aria-valuetext')).to.include('highest, unusual, usual $');
    });

    it('are not guessed: with too little history it is said', async () => {
      expect(part(await show(shop(spike), 'days="3"'), 'summary')).to.include(
        'Not enough history to tell unusual hours.',
      );
    });
  });
});
