import { expect } from '@open-wc/testing';
import { frames, mount, states } from './support/look.js';
import { all, textOf } from './support/on-screen.js';
import { status, type Asked } from './support/scripted-api.js';
import { alert, alerts, eachInItsOwnShop, part, rising, shop } from './support/shop.js';
import { chart } from './support/widgets.js';

describe(`<${chart.tag}>, what it knows`, () => {
  const { show, asked } = eachInItsOwnShop();

  describe('budget alerts', () => {
    const rows = [
      alert('hourly', '0.50'),
      alert('hourly', '90'),
      alert('daily', '8.00'),
      alert('hourly', '0'),
    ];

    it('are asked for only where somebody wants them', async () => {
      await show(alerts(rows, shop(rising)));
      expect(asked().some((line) => line.startsWith('POST'))).to.equal(false);
    });

    it('stand across the chart whose buckets they watch, and are told in the sentence', async () => {
      const hourly = await show(alerts(rows, shop(rising)), 'show-budgets');
      expect(all(hourly, '.chart-threshold-name').map(textOf)).to.deep.equal(['Hourly alert $0.500']);
      expect(part(hourly, 'summary')).to.include('Hourly alert $0.500 for each domain: 0 points above it.');
      expect(part(hourly, 'summary')).to.include('Hourly alert $90.00 for each domain: 0 points above it.');
      const daily = await show(alerts(rows, shop(rising)), 'show-budgets bucket="day" domain="a.example"');
      expect(all(daily, '.chart-threshold-name').map(textOf)).to.deep.equal(['Daily alert $8.00']);
    });

    const unfit: [why: string, attributes: string, of: object[]][] = [
      ['of another window', 'bucket="week"', rows],
      ['of days that are not those of UTC', 'bucket="day" time-zone="Asia/Tokyo"', rows],
      ['of another domain', 'domain="a.example"', [alert('hourly', '0.50', 'b.example')]],
      ['of one domain beside all', '', [alert('hourly', '0.50', 'b.example')]],
      ['of nothing positive', '', [alert('hourly', '0')]],
    ];
    for (const [why, attributes, of] of unfit)
      it(`are not drawn ${why}, and that is said`, async () => {
        const widget = await show(alerts(of, shop(rising)), `show-budgets ${attributes}`);
        expect(all(widget, '.chart-threshold').length).to.equal(0);
        expect(part(widget, 'summary')).to.include('No budget alert watches these buckets.');
      });

    it('can be given beside the telemetry, under the name of their endpoint', async () => {
      const telemetry: unknown = await (await shop(rising)({ line: 'days=7' } as Asked)).json();
      const widget = await mount(chart.tag, 'show-budgets time-zone="UTC"');
      widget.data = { telemetry, monitoring: { success: true, alerts: rows } };
      await frames();
      expect(all(widget, '.chart-threshold').length).to.equal(1);
      expect(asked()).to.deep.equal([]);
    });

    it('that fail are told, and the chart goes on', async () => {
      const widget = await show(
        (one) => (one.line.startsWith('POST') ? status(503)(one) : shop(rising)(one)),
        'show-budgets',
      );
      expect(states(widget)).to.include('fresh');
      expect(part(widget, 'summary')).to.include('Budget alerts could not be loaded.');
    });
  });
});
