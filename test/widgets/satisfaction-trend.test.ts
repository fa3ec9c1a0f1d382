import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { csv } from '../../src/format/csv.js';
import { frames, mount, states, words } from './support/look.js';
import { settle } from './support/page-time.js';
import { json } from './support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import { satisfactionTrend, type AnyWidget } from './support/widgets.js';

interface Day {
  readonly date: string;
  readonly positive: number;
  readonly negative: number;
  readonly neutral: number;
  readonly total: number;
  readonly satisfactionScore: number;
}

const wire = satisfactionTrend.answer as Record<string, unknown> & { metrics: object };
const dailySentiment: readonly Day[] = [14, 15, 16, 17, 19, 20, 21, 22].map((date, i) => ({
  date: `2026-11-${date}`,
  positive: 2 * i,
  negative: 1,
  neutral: 10,
  total: 11 + 2 * i,
  satisfactionScore: 3 + (2 * (2 * i - 1)) / (11 + 2 * i),
}));

const find = (widget: AnyWidget, selector: string): HTMLElement =>
  widget.shadowRoot!.querySelector<HTMLElement>(selector)!;

describe('<satisfaction-trend>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(10_000);
  const show = async (more: object = { dailySentiment }): Promise<AnyWidget> => {
    page().api.reply = json({ ...wire, ...more });
    const widget = await mount('satisfaction-trend', `base-url="${baseUrl}" days="9" lang="en-GB"`);
    await frames();
    return widget;
  };
  const cursor = (widget: AnyWidget): HTMLInputElement => find(widget, 'input') as HTMLInputElement;

  it('shows every day as the server sent it, with a gap where it left one out', async () => {
    const widget = await show();
    const [table] = widget.tables();
    const rows = table!.rows.map(([date, score, , , messages]) => [date, score, messages]);
    const expected = dailySentiment.map(({ date, satisfactionScore, total }) => [
      date,
      satisfactionScore,
      total,
    ]);
    expected.splice(4, 0, ['2026-11-18', null as unknown as number, null as unknown as number]);
    expect(rows).to.deep.equal(expected);
    expect(csv(table!)).to.match(
      /^date,satisfaction,range_from,range_to,messages,positive,negative,neutral\r\n2026-11-14,/,
    );
  });

  it('draws the range behind the line and the messages below it', async () => {
    const widget = await show();
    expect(find(widget, '.chart-range').getAttribute('d')).to.match(/^M.*Z$/);
    const bars = find(widget, '.chart-volume').getAttribute('d')!.match(/Z/g)!;
    expect(bars.length).to.equal(dailySentiment.length);
  });

  it('has an axis of one to five, whatever the scores', async () => {
    const widget = await show();
    const labels = [...widget.shadowRoot!.querySelectorAll('.chart-value')].map((label) => label.textContent);
    expect(labels).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('says highest, lowest, gaps and what the band is, in numbers that are the answer’s own', async () => {
    const text = find(await show(), '[part=summary]').innerText.replace(/\s+/g, ' ');
    expect(text).to.include('Satisfaction, last 9 days: 3.1 of 5, estimated.');
    expect(text).to.include('Highest 4.0 on 22 Nov.');
    expect(text).to.include('Lowest 2.8 on 14 Nov.');
    expect(text).to.include('1 day without a score.');
    expect(text).to.include('95%');
  });

  it('tells each day at the keyboard', async () => {
    const widget = await show();
    cursor(widget).focus();
    await settle();
    expect(cursor(widget).ariaValueText).to.equal('22 Nov, 4.0, 9 of 9, so far');
    await sendKeys({ press: 'Home' });
    expect(cursor(widget).ariaValueText).to.equal('14 Nov, 2.8, 1 of 9, lowest');
    for (let i = 0; i < 4; i += 1) await sendKeys({ press: 'ArrowRight' });
    expect(cursor(widget).ariaValueText).to.equal('18 Nov, no data, 5 of 9');
    expect(find(widget, '.chart-tip').innerText).to.match(/Wed,? 18 Nov/);
  });

  it('shows the days that somebody zooms into with their own range and messages', async () => {
    const widget = await show();
    const bars = (): number => find(widget, '.chart-volume').getAttribute('d')!.match(/Z/g)!.length;
    const all = bars();
    cursor(widget).focus();
    await sendKeys({ press: '+' });
    await frames();
    expect(bars()).to.be.within(1, all - 1);
    await sendKeys({ press: '0' });
    await frames();
    expect(bars()).to.equal(all);
  });

  it('puts its table in the place of the chart, by the key T too', async () => {
    const widget = await show();
    cursor(widget).focus();
    await sendKeys({ press: 't' });
    await settle();
    expect(widget.shadowRoot!.activeElement).to.equal(find(widget, '.table-scroll'));
    expect(find(widget, '[part=table]').innerText).to.include('2026-11-14');
    find(widget, '[part=table-button]').click();
    await frames();
    expect(find(widget, '[part=chart]')).to.not.equal(null);
  });

  it('says that a server gives no series, and keeps the score of the period', async () => {
    const widget = await show({ dailySentiment: undefined });
    expect(states(widget)).to.deep.equal(['fresh']);
    expect(words(widget)).to.include('No daily series in this API').and.to.include('3.1');
    expect(find(widget, '.chart')).to.equal(null);
    expect(widget.tables()).to.deep.equal([]);
  });
});
