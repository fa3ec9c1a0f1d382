import { expect } from '@open-wc/testing';
import { frames, mount } from './support/look.js';
import { find, textOf } from './support/on-screen.js';
import { answer, status } from './support/scripted-api.js';
import { eachInItsOwnShop, hour, part, rising, shop } from './support/shop.js';
import { chart, type AnyWidget } from './support/widgets.js';

const lastRow = (widget: AnyWidget): unknown[] | undefined => {
  const [table] = widget.tables();
  const [start, ...rest] = table?.rows.at(-1) ?? [];
  return [new Date(Number(start)).toISOString(), ...rest];
};

const anHourLater = ['2026-11-22T08:00:00.000Z', '0', 0, 'so far'];
const inTheMorning = ['2026-11-22T07:00:00.000Z', '0.30', 1, 'so far'];

describe(`<${chart.tag}>, as the hours pass`, () => {
  const { page, show } = eachInItsOwnShop();

  it('knows nothing of the hours of an outage, and so does not call them quiet', async () => {
    const widget = await show(shop(rising));
    expect(part(widget, 'summary')).to.include('Today $2.40 so far, $7.35 projected.');
    page().api.reply = status(500);
    await page().time.advance(hour);
    await frames();
    expect(textOf(find(widget, 'footer')!)).to.include('Stale, 1 h old');
    expect(part(widget, 'summary')).to.include('Today $2.40 so far, $7.35 projected.');
    expect(lastRow(widget)).to.deep.equal(inTheMorning);
  });

  it('goes on by itself through a quiet night, in which every answer is the same', async () => {
    const widget = await show(shop(rising));
    await page().time.advance(hour);
    await frames();
    expect(part(widget, 'summary')).to.include('Today $2.40 so far, $7.05 projected.');
    expect(lastRow(widget)).to.deep.equal(anHourLater);
  });

  it('of given data ends when that was true', async () => {
    const given = await shop(rising)({
      line: 'GET ?days=7',
      origin: '',
      headers: new Headers(),
      signal: new AbortController().signal,
    });
    page().api.reply = answer('');
    await page().time.advance(30 * 24 * hour);
    const widget = await mount(chart.tag, 'time-zone="UTC" data-at="2026-11-22T07:30Z"');
    widget.data = await given.json();
    await frames();
    expect(lastRow(widget)).to.deep.equal(inTheMorning);
  });
});
