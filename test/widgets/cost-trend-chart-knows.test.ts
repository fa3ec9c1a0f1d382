import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { catchDownloads } from './support/downloads.js';
import { frames, mount, states } from './support/look.js';
import { morning } from './support/page-time.js';
import { json, status, type Asked, type Reply } from './support/scripted-api.js';
import { eachOnItsOwnPage } from './support/test-page.js';
import { chart, type AnyWidget } from './support/widgets.js';

const { tag } = chart;
const hour = 3_600_000;

const text = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const find = (widget: AnyWidget, selector: string): Element | null =>
  widget.shadowRoot!.querySelector(selector);
const part = (widget: AnyWidget, name: string): string => text(find(widget, `[part=${name}]`));
const count = (widget: AnyWidget, selector: string): number =>
  widget.shadowRoot!.querySelectorAll(selector).length;

/** Cents of one hour of the shop, by how many whole hours ago it began. */
type Cents = (ago: number) => number;

const dollars = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** A server with one request an hour; it keeps so many days. */
const shop =
  (cents: Cents, keeps = 365): Reply =>
  (asked) => {
    const days = Math.min(keeps, Number(/days=(\d+)/.exec(asked.line)?.[1]));
    const ago = Array.from({ length: 24 * days }, (_, i) => i);
    const total = ago.reduce((sum, h) => sum + cents(h), 0);
    const { overview, cost, ...rest } = chart.answer as Record<'overview' | 'cost', object>;
    return json({
      ...rest,
      overview: { ...overview, totalRequests: ago.length },
      cost: { ...cost, total: dollars(total) },
      hourlyTrend: ago.map((h) => ({
        hour: new Date(Math.floor(morning / hour) * hour - h * hour).toISOString(),
        cost: dollars(cents(h)),
        requests: 1,
      })),
    })(asked);
  };

/** This week every hour costs 30 cents, the week before it was 20. */
const rising: Cents = (ago) => (ago < 7 * 24 ? 30 : 20);

const alerts =
  (rows: object[], telemetry: Reply): Reply =>
  (asked) =>
    asked.line.startsWith('POST') ? json({ success: true, alerts: rows })(asked) : telemetry(asked);

const alert = (alert_type: string, threshold_usd: string, domain: string | null = null) => ({
  alert_id: `${alert_type}${threshold_usd}${domain}`,
  domain,
  alert_type,
  threshold_usd,
  current_value: '0',
  exceeded: false,
  message: null,
});

describe(`<${tag}>, what it knows`, () => {
  const downloads = catchDownloads();
  const page = eachOnItsOwnPage(70_000);
  const show = async (reply: Reply, attributes = ''): Promise<AnyWidget> => {
    page().api.reply = reply;
    const widget = await mount(tag, `base-url="https://shop.example" ${attributes} time-zone="UTC"`);
    await frames();
    return widget;
  };
  const asked = (): readonly string[] =>
    page().api.asked.map(({ line }: Asked) => line.replace('/api/dashboard/telemetry', ''));

  describe('the period before', () => {
    it('is not asked for until somebody compares', async () => {
      const widget = await show(shop(rising));
      expect(asked()).to.deep.equal(['GET ?days=7']);
      expect(find(widget, '[part=delta]')).to.equal(null);
      expect(count(widget, 'path.series-before')).to.equal(0);
    });

    it('is a quiet line with the change in words, sign and arrow', async () => {
      const widget = await show(shop(rising), 'compare="previous"');
      expect(asked()).to.deep.equal(['GET ?days=7', 'GET ?days=7', 'GET ?days=14']);
      expect(part(widget, 'delta')).to.equal('▲ +50% up');
      expect(find(widget, '[part=delta]')!.getAttribute('data-tone')).to.equal('bad');
      expect(part(widget, 'summary')).to.include('Cost, last 7 days: $50.40, up 50% on the 7 days before.');
      expect(find(widget, 'svg.chart-drawing path.series-before')?.getAttribute('d')).to.match(/^M/);
      expect(text(find(widget, '.legend'))).to.include('7 days before $33.60');
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
      expect(count(short, 'path.series-before')).to.equal(0);
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

    it('falls with requests without being good or bad', async () => {
      const widget = await show(shop(rising), 'compare="previous" metric="requests"');
      expect(part(widget, 'delta')).to.equal('▬ 0% unchanged');
      expect(find(widget, '[part=delta]')!.getAttribute('data-tone')).to.equal('neutral');
    });
  });

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
      page().expected.push(`<${tag}> bucket="year" is not auto, hour, day, week, month; it is skipped.`);
      expect(part(await show(shop(rising), 'bucket="year"'), 'scope')).to.include('per hour');
    });
  });

  describe('what is still to come', () => {
    it('is dashed, named, and told with its method', async () => {
      const widget = await show(
        shop(() => 100),
        'bucket="day"',
      );
      expect(count(widget, 'svg.chart-drawing path.chart-projected')).to.equal(2);
      expect(text(find(widget, '.legend'))).to.include('Today, projected');
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
      expect(count(widget, 'path.chart-projected')).to.equal(0);
    });
  });

  describe('unusual hours', () => {
    const spike: Cents = (ago) => (ago === 16 + 2 * 24 ? 900 : 30);

    it('are marked, with a reason in words, in the sentence, the table and under the cursor', async () => {
      const widget = await show(shop(spike));
      expect(count(widget, '.chart-mark')).to.equal(1);
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
      expect([...hourly.shadowRoot!.querySelectorAll('.chart-threshold-name')].map(text)).to.deep.equal([
        'Hourly alert $0.500',
      ]);
      expect(part(hourly, 'summary')).to.include('Hourly alert $0.500 for each domain: 0 points above it.');
      expect(part(hourly, 'summary')).to.include('Hourly alert $90.00 for each domain: 0 points above it.');
      const daily = await show(alerts(rows, shop(rising)), 'show-budgets bucket="day" domain="a.example"');
      expect([...daily.shadowRoot!.querySelectorAll('.chart-threshold-name')].map(text)).to.deep.equal([
        'Daily alert $8.00',
      ]);
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
        expect(count(widget, '.chart-threshold')).to.equal(0);
        expect(part(widget, 'summary')).to.include('No budget alert watches these buckets.');
      });

    it('can be given beside the telemetry, under the name of their endpoint', async () => {
      const telemetry: unknown = await (await shop(rising)({ line: 'days=7' } as Asked)).json();
      const widget = await mount(tag, 'show-budgets time-zone="UTC"');
      widget.data = { telemetry, monitoring: { success: true, alerts: rows } };
      await frames();
      expect(count(widget, '.chart-threshold')).to.equal(1);
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

  describe('has one height, whatever it knows', () => {
    const cents: Cents = (ago) => (ago === 64 ? 900 : 20 + (ago % 24));
    const reply = alerts([alert('hourly', '0.50'), alert('daily', '8.00')], shop(cents));
    const heightOf = async (api: Reply, width: number, attributes: string): Promise<number> => {
      const widget = await show(api, attributes);
      widget.parentElement!.style.width = `${width}px`;
      await frames();
      await frames();
      return widget.getBoundingClientRect().height;
    };
    for (const width of [240, 360, 720])
      for (const attributes of [
        'days="7"',
        'days="1"',
        'compare="previous"',
        'days="30" compare="previous" show-budgets bucket="day"',
        'days="28" compare="previous" show-budgets',
      ])
        it(`at ${width} px: ${attributes}`, async () => {
          const failed = await heightOf(status(503), width, 'domain="none.example"');
          // An engine may round to its own fraction of a pixel.
          expect(await heightOf(reply, width, attributes)).to.be.closeTo(failed, 0.1);
        });
  });
});
