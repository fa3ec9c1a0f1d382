import { expect } from '@open-wc/testing';
import { morning } from './support/page-time.js';
import { json, type Asked } from './support/scripted-api.js';
import { dollars, eachInItsOwnShop, hour, part, rising, shop } from './support/shop.js';
import { chart } from './support/widgets.js';

describe(`<${chart.tag}>, what it knows`, () => {
  const { page, show } = eachInItsOwnShop();

  describe('coarser buckets', () => {
    it('add up the hours of the days of the zone', async () => {
      const widget = await show(
        shop((ago) => ago % 7),
        'bucket="day" time-zone="America/New_York" days="3"',
      );
      expect(part(widget, 'scope')).to.include('per day, America/New_York');
      const rows = widget.tables()[0]!.rows;
      const expected = new Map<string, number>();
      for (let h = 71; h >= 0; h--) {
        const at = Math.floor(morning / hour) * hour - h * hour;
        const date = new Date(at - 5 * hour).toISOString().slice(0, 10);
        expected.set(date, (expected.get(date) ?? 0) + (h % 7));
      }
      expect(
        rows.map(([start, cost]) => [new Date(Number(start) - 5 * hour).toISOString(), cost]),
      ).to.deep.equal([...expected].map(([date, cents]) => [`${date}T00:00:00.000Z`, dollars(cents)]));
      expect(rows.map((row) => row.at(-1))).to.deep.equal(['only from Nov 19, 2:30 AM on', '', '', 'so far']);
    });

    it('below the width of the data are told not to be, and the data is shown as it is', async () => {
      const days = {
        ...(chart.answer as object),
        overview: { totalRequests: 3 },
        hourlyTrend: [20, 21, 22].map((d) => ({ hour: `2026-11-${d}T00:00:00Z`, cost: '1', requests: 1 })),
      };
      const widget = await show(json(days), 'bucket="hour"');
      expect(part(widget, 'summary')).to.include('The data has no single hours.');
      expect(part(widget, 'scope')).to.include('per day');
    });

    it('with an unknown part are a gap', async () => {
      const holes = (one: Asked) => {
        const reply = shop(() => 10);
        return Promise.resolve(reply(one))
          .then((response) => response.json())
          .then((wire: { hourlyTrend: object[]; overview: object }) =>
            json({ ...wire, hourlyTrend: wire.hourlyTrend.filter((_, i) => i !== 40) })(one),
          );
      };
      const widget = await show(holes, 'bucket="day"');
      const costs = widget.tables()[0]!.rows.map(([, cost]) => cost);
      expect(costs.filter((cost) => cost === null)).to.have.length(1);
      expect(part(widget, 'summary')).to.include('No data for 1 d on Nov 20.');
    });

    it('warns once of a bucket that there is not', async () => {
      page().expected.push(
        `<${chart.tag}> bucket="year" is not auto, hour, day, week, month; it is skipped.`,
      );
      expect(part(await show(shop(rising), 'bucket="year"'), 'scope')).to.include('per hour');
    });
  });
});
