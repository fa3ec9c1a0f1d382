import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { catchDownloads } from './support/downloads.js';
import { frames, states } from './support/look.js';
import { all, find, textOf } from './support/on-screen.js';
import { json, status } from './support/scripted-api.js';
import { eachInItsOwnShop, part, rising, shop } from './support/shop.js';
import { chart } from './support/widgets.js';

describe(`<${chart.tag}>, what it knows`, () => {
  const downloads = catchDownloads();
  const { page, show, asked } = eachInItsOwnShop();

  describe('the period before', () => {
    it('is not asked for until somebody compares', async () => {
      const widget = await show(shop(rising));
      expect(asked()).to.deep.equal(['GET ?days=7']);
      expect(find(widget, '[part=delta]')).to.equal(null);
      expect(all(widget, 'path.series-before').length).to.equal(0);
    });

    it('is a quiet line with the change in words, sign and arrow', async () => {
      const widget = await show(shop(rising), 'compare="previous"');
      expect(asked()).to.deep.equal(['GET ?days=7', 'GET ?days=14']);
      expect(part(widget, 'delta')).to.equal('▲ +50% up');
      expect(find(widget, '[part=delta]')!.getAttribute('data-tone')).to.equal('bad');
      expect(part(widget, 'summary')).to.include('Cost, last 7 days: $50.40, up 50% on the 7 days before.');
      expect(find(widget, 'svg.chart-drawing path.series-before')?.getAttribute('d')).to.match(/^M/);
      expect(textOf(find(widget, '.legend')!)).to.include('7 days before $33.60');
    });

    it('is beside each point in the table, in the CSV and under the cursor', async () => {
      const widget = await show(shop(rising), 'compare="previous"');
      const [table] = widget.tables() as unknown as { columns: { key: string }[]; rows: unknown[][] }[];
      expect(table!.columns.map(({ key }) => key)).to.deep.equal([
        'start',
        'cost',
        'requests',
        'cost_before',
        'requests_before',
        'note',
      ]);
      expect(table!.rows[50]!.slice(1)).to.deep.equal(['0.30', 1, '0.20', 1, '']);
      const cursor = find(widget, 'input[type=range]') as HTMLInputElement;
      cursor.focus();
      await sendKeys({ press: 'Home' });
      expect(cursor.getAttribute('aria-valuetext')).to.include('$0.300, 7 days before $0.200');
      (find(widget, '[part=csv]') as HTMLElement).click();
      const lines = (await downloads()[0]!.blob.text()).split('\r\n');
      expect(lines[0]).to.equal('start,cost,requests,cost_before,requests_before,note');
      expect(lines[51]).to.match(/^2026-11-.*,0\.30,1,0\.20,1,$/);
    });

    it('is renewed after 15 minutes, while the period itself is polled', async () => {
      await show(shop(rising), 'compare="previous"');
      await page().time.advance(14 * 60_000);
      expect(asked().filter((line) => line.includes('days=14'))).to.have.length(1);
      expect(asked().length).to.be.greaterThan(20);
      await page().time.advance(2 * 60_000);
      expect(asked().filter((line) => line.includes('days=14'))).to.have.length(2);
    });

    it('is not asked for while the widget is paused', async () => {
      const widget = await show(shop(rising), 'compare="previous"');
      widget.paused = true;
      await frames();
      const before = asked().length;
      await page().time.advance(20 * 60_000);
      expect(asked().length).to.equal(before);
    });

    it('that cannot be asked for, or that the data does not reach, is said not to be', async () => {
      const year = await show(shop(rising), 'compare="previous" days="183"');
      expect(asked()).to.deep.equal(['GET ?days=183']);
      expect(part(year, 'delta')).to.equal('No earlier period');
      const short = await show(shop(rising, 30), 'compare="previous" days="30"');
      expect(part(short, 'delta')).to.equal('No earlier period');
      expect(all(short, 'path.series-before').length).to.equal(0);
    });

    it('that fails is told in its own place, and the chart goes on', async () => {
      const widget = await show(
        (one) => (one.line.includes('days=14') ? status(503)(one) : shop(rising)(one)),
        'compare="previous"',
      );
      expect(states(widget)).to.include('fresh');
      expect(part(widget, 'delta')).to.equal('The period before could not be loaded');
      expect(part(widget, 'total')).to.equal('$50.40');
    });

    it('of a total that nobody knows any more is not called nothing', async () => {
      const widget = await show(shop(rising), 'compare="previous"');
      page().api.reply = async (asked) => {
        const { cost, ...rest } = (await (await shop(rising)(asked)).json()) as { cost: object };
        return json({ ...rest, cost: { ...cost, total: null } })(asked);
      };
      await page().time.advance(60_000);
      expect(part(widget, 'total')).to.equal('—');
      expect(find(widget, '[part=delta]')).to.equal(null);
    });

    it('falls with requests without being good or bad', async () => {
      const widget = await show(shop(rising), 'compare="previous" metric="requests"');
      expect(part(widget, 'delta')).to.equal('▬ 0% unchanged');
      expect(find(widget, '[part=delta]')!.getAttribute('data-tone')).to.equal('neutral');
    });
  });
});
