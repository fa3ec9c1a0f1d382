import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { csv } from '../../src/format/csv.js';
import { shopWithoutPrices } from '../support/unpriced-shop.js';
import { frames, mount, words } from './support/look.js';
import { all, find, textOf } from './support/on-screen.js';
import { morning } from './support/page-time.js';
import { json, type Reply } from './support/scripted-api.js';
import { alert } from './support/shop.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import type { AnyWidget } from './support/widgets.js';

const note = 'Without the cost of 1 unpriced model';
const day = 86_400_000;

const api = (since: number): Reply => {
  const shop = shopWithoutPrices(morning, since);
  return (asked) => {
    if (asked.line.includes('check-alerts'))
      return json({ success: true, alerts: [alert('daily', '0.10')] })(asked);
    const days = Number(/days=(\d+)/.exec(asked.line)?.[1]);
    const answers = {
      telemetry: () => shop.telemetry(days),
      chat: () => shop.monitoring(),
      'missing-products': () => ({ missingProducts: [], statistics: {} }),
      conversations: () => ({ total: 9, change: 0, recent: [] }),
    };
    const path = /([\w-]+)(\?|$)/.exec(asked.line)?.[1] as keyof typeof answers;
    return json(answers[path]())(asked);
  };
};

/** Every widget that shows what something cost, where that is a sum over models. */
const sums: [markup: string, attributes?: string][] = [
  ['live-cost-ticker'],
  ['key-metrics'],
  ['key-metrics', 'compare="previous"'],
  ['cost-trend-chart'],
  ['cost-trend-chart', 'compare="previous" bucket="day" show-budgets'],
  ['model-comparison'],
  ['domain-costs'],
  ['customer-segments', 'by="domain"'],
  ['ai-performance'],
  ['ai-insights', 'compare="previous"'],
];

describe('a model without a price', () => {
  const page = eachOnItsOwnPage(70_000);
  const show = (tag: string, attributes = '', since = -Infinity): Promise<AnyWidget> => {
    page().api.reply = api(since);
    return mount(tag, `base-url="${baseUrl}" time-zone="UTC" ${attributes}`);
  };

  for (const [tag, attributes = ''] of sums) {
    describe(`in <${[tag, attributes].join(' ').trim()}>`, () => {
      it('makes no cost $0.00 where it is the only one that was used, and the card says why', async () => {
        const widget = await show(tag, attributes);
        const chart = find(widget, '[part=chart]')?.innerText.replace(/\s+/g, ' ').trim() ?? '';
        // A scale and a budget are no costs.
        expect(words(widget).replace(chart, '')).not.to.include('$');
        expect(words(widget)).to.include(note);
        for (const { columns, rows } of widget.tables())
          columns.forEach(({ kind, key }, i) => {
            if (kind === 'money')
              expect(
                rows.every((row) => row[i] === null),
                key,
              ).to.equal(true);
          });
      });

      it('is named beside figures that leave it out', async () => {
        expect(words(await show(tag, attributes, morning - day))).to.include(note);
      });

      it('needs no word where no such model was used', async () => {
        expect(words(await show(tag, attributes, Infinity))).not.to.include('unpriced');
      });
    });
  }

  it('leaves <live-cost-ticker> without a line, a trend and a cost of what runs', async () => {
    const widget = await show('live-cost-ticker');
    expect(textOf(find(widget, '[part=value]')!)).to.equal('—');
    expect(words(widget)).to.include('Cost of the 1 session running now');
    expect(all(widget, '[part=figure] dd').map(textOf)).to.deep.equal(['—', '—', '—', '—']);
    expect(find(widget, '.spark')).to.equal(null);
    expect(find(widget, '[data-trend]')).to.equal(null);
    expect(csv(widget.tables()[0]!).split('\r\n')[1]).to.equal('1,,,,,,');
  });

  it('leaves <live-cost-ticker> without a line where only the last day has none but such requests', async () => {
    const widget = await show('live-cost-ticker', '', morning - day);
    expect(words(widget)).to.include('No hourly figures in this answer');
    expect(words(widget)).to.match(/Total, last 7 days \$\d/);
    expect(words(await show('live-cost-ticker', 'days="6"', Infinity))).to.include('Per hour, highest $');
  });

  it('leaves <key-metrics> its requests, their line and their change', async () => {
    const widget = await show('key-metrics', 'compare="previous"');
    const figures = all(widget, '[part=figure]').map(textOf);
    expect(figures.filter((figure) => figure.includes('—'))).to.have.length(4);
    expect(figures[0]).to.equal(`Total spend, ${note} —`);
    expect(figures[4]).to.match(/^Requests .*(up|down|same)/);
    expect(all(widget, '.spark')).to.have.length(1);
  });

  it('leaves <cost-trend-chart> a gap, and its requests as they are', async () => {
    const widget = await show('cost-trend-chart');
    expect(textOf(find(widget, '[part=total]')!)).to.equal('—');
    expect(textOf(find(widget, '[part=summary]')!)).to.equal(
      'Cost, last 7 days: —. No data for 7 d on Nov 15, 8 AM.',
    );
    widget.setAttribute('metric', 'requests');
    await frames();
    expect(words(widget)).to.match(/Highest \d+ on/);
  });

  it('is said in <session-details> of a session that runs', async () => {
    const { id } = shopWithoutPrices(morning).telemetry().live.sessionsData[0]!;
    const widget = await show('session-details', `session="${id}"`);
    await frames();
    expect(words(widget)).to.include('Cost so far — unpriced');
    expect(csv(widget.tables()[0]!)).to.match(/\r\nRunning,,\d+,llama/);
  });
});
