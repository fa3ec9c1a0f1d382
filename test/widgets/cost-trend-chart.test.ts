import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { catchDownloads } from './support/downloads.js';
import { dollars } from './support/exact.js';
import { answer, cursor, gapped, hours, withTrend } from './support/gapped-trend.js';
import { frames, mount, states, words } from './support/look.js';
import { find, textOf } from './support/on-screen.js';
import { settle } from './support/page-time.js';
import { json } from './support/scripted-api.js';
import { known, telemetryAnswers } from './support/telemetry-answers.js';
import { eachOnItsOwnPage } from './support/test-page.js';
import { chart, type AnyWidget } from './support/widgets.js';

const { tag } = chart;

const has = (widget: AnyWidget, selector: string): boolean => find(widget, selector) !== null;
const summary = (widget: AnyWidget): string => textOf(find(widget, '[part=summary]')!);
const press = async (widget: AnyWidget, label: string): Promise<void> => {
  const button = [...widget.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one) === label);
  button!.click();
  await frames();
};

describe(`<${tag}>, beyond what every widget does`, () => {
  const downloads = catchDownloads();
  const page = eachOnItsOwnPage(10_000);
  const show = async (data: unknown = answer, attributes = ''): Promise<AnyWidget> => {
    page().api.reply = json(data);
    return mount(tag, `base-url="https://shop.example" time-zone="UTC" ${attributes}`);
  };

  it('shows the total of any answer, and says nothing that does not re-derive from it', async () => {
    const widget = await show();
    await fc.assert(
      fc.asyncProperty(telemetryAnswers, async (wire) => {
        widget.data = wire;
        await settle(1);
        if (states(widget).includes('empty')) return;
        const total = find(widget, '[part=total]')!;
        const { cost, hourlyTrend } = known(wire);
        expect(total.querySelector('data')?.value ?? null).to.equal(cost.total);
        const all = cost.total === null ? '—' : dollars(cost.total);
        expect(textOf(total)).to.equal(all);
        expect(summary(widget)).to.include(`Cost, last 7 days: ${all}.`);
        const costs = hourlyTrend.flatMap(({ cost }) => cost ?? []);
        const dearest = costs.reduce(
          (best, cost) => (Number(cost) > Number(best) ? cost : best),
          costs[0] ?? '',
        );
        const highest = /Highest (.+?) on/.exec(summary(widget))?.[1];
        expect(highest).to.equal(dearest ? dollars(dearest) : undefined);
      }),
      { numRuns: 100 },
    );
  });

  it('has a row in its table for each point, with the same figures', async () => {
    const widget = await show(withTrend(gapped, 6));
    await press(widget, 'Show as table');
    const rows = [...widget.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(textOf),
    );
    expect(rows.map((row) => row.slice(1))).to.deep.equal([
      ['$0.100', '1', ''],
      ['$0.400', '2', ''],
      ['$0.00', '0', ''],
      ['$0.00', '0', ''],
      ['$0.200', '3', ''],
      ['$0.00', '0', 'so far'],
    ]);
    expect(rows.map(([start]) => start)).to.deep.equal(
      [2, 3, 4, 5, 6, 7].map((hour) => `Nov 22, ${hour} AM`),
    );
    expect(textOf(find(widget, 'caption')!)).to.equal('Cost, last 7 days');
    expect(
      [...widget.shadowRoot!.querySelectorAll('thead th')].map((th) => th.getAttribute('scope')),
    ).to.deep.equal(Array(4).fill('col'));
    await press(widget, 'Show as chart');
    expect(has(widget, 'table')).to.equal(false);
    expect(has(widget, 'svg.chart-drawing')).to.equal(true);
  });

  it('takes an hour that was left out for zero only where the requests add up, else for a gap', async () => {
    const proven = await show(withTrend(gapped, 6));
    expect(summary(proven)).not.to.match(/No data|gaps?/);
    const open = await show(withTrend(gapped, 7), 'domain="other.example"');
    expect(summary(open)).to.include('2 gaps without data.');
    await press(open, 'Show as table');
    const notes = [...open.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(textOf).slice(1),
    );
    expect(notes[2]).to.deep.equal(['—', '—', 'no data']);
    expect(words(open)).not.to.include('$0.00');
  });

  it('says how long a single gap is, and where', async () => {
    const widget = await show(withTrend([...gapped, ...hours(['07', '0.05', 1])], 9));
    expect(summary(widget)).to.include('No data for 2 h on Nov 22, 4 AM.');
  });

  it('can show requests instead of cost', async () => {
    const widget = await show(withTrend(gapped, 6));
    await press(widget, 'Requests');
    expect(words(widget)).to.include('Requests, last 7 days');
    expect(textOf(find(widget, '[part=total]')!)).to.equal('6');
    expect(summary(widget)).to.include('Highest 3 on Nov 22, 6 AM.');
    expect(widget.getAttribute('metric') ?? (widget as unknown as { metric: string }).metric).to.equal(
      'requests',
    );
    expect(page().api.asked.length).to.equal(1);
  });

  it('warns once of a metric that there is not, and shows cost', async () => {
    page().expected.push(`<${tag}> metric="tokens" is not cost, requests; it is skipped.`);
    const widget = await show(answer, 'metric="tokens"');
    expect(words(widget)).to.include('Cost, last 7 days');
  });

  it('says the hour, the figure and the place under its cursor', async () => {
    const widget = await show(withTrend(gapped, 6));
    const spoken = (): string | null => cursor(widget).getAttribute('aria-valuetext');
    cursor(widget).focus();
    await sendKeys({ press: 'Home' });
    expect(spoken()).to.equal('Nov 22, 2 AM, $0.100, 1 of 6');
    await sendKeys({ press: 'ArrowRight' });
    expect(spoken()).to.equal('Nov 22, 3 AM, $0.400, 2 of 6, highest');
    await sendKeys({ press: 'End' });
    expect(spoken()).to.equal('Nov 22, 7 AM, $0.00, 6 of 6, so far');
    await sendKeys({ press: 't' });
    await frames();
    expect(has(widget, 'table')).to.equal(true);
    expect(widget.shadowRoot!.activeElement?.contains(find(widget, 'table'))).to.equal(true);
  });

  it('tells calendar days without shifting them into a zone', async () => {
    const days = [19, 20, 21].map((day) => ({ hour: `2026-11-${day}`, cost: '1', requests: 2 }));
    const widget = await show(withTrend(days, 6), 'time-zone="America/Los_Angeles"');
    expect(words(widget)).to.include('per day, UTC');
    expect(summary(widget)).to.include('Highest $1.00 on Nov 19.');
  });

  it('says that there is no series where the answer has none, though it has a total', async () => {
    const widget = await show(withTrend([], 6));
    expect(words(widget)).to.include('No series in this answer');
    expect(states(widget)).to.include('empty');
  });

  it('hands over a CSV of its points, in UTC and with the digits of the server', async () => {
    const widget = await show(withTrend(gapped, 7));
    await press(widget, 'CSV');
    const [file] = downloads();
    expect(file!.name).to.equal('cost-per-hour.csv');
    const lines = (await file!.blob.text()).trimEnd().split('\r\n');
    expect(lines.slice(0, 4)).to.deep.equal([
      'start,cost,requests,note',
      '2026-11-22T02:00:00Z,0.10,1,',
      '2026-11-22T03:00:00Z,0.40,2,',
      '2026-11-22T04:00:00Z,,,no data',
    ]);
  });
});
