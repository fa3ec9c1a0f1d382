import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { csv } from '../../src/format/csv.js';
import { mount, words } from './support/look.js';
import { all, press, rows, search, textOf } from './support/on-screen.js';
import { morning, settle } from './support/page-time.js';
import { json } from './support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import { recentConversations, type AnyWidget } from './support/widgets.js';

const answer = recentConversations.answer as object;
const minute = 60_000;
const said = (id: string, message: string | null, msAgo: number) => ({
  id,
  message,
  timestamp: new Date(morning - msAgo).toISOString(),
});

describe('<recent-conversations>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(10_000);
  const show = (data: object = {}, attributes = ''): Promise<AnyWidget> => {
    page().api.reply = json({ ...answer, ...data });
    return mount('recent-conversations', `base-url="${baseUrl}" ${attributes}`);
  };

  it('asks with days and limit, always both', async () => {
    await show({}, 'days="30" limit="100"');
    expect(page().api.lines).to.deep.equal(['GET /api/dashboard/conversations?days=30&limit=100']);
  });

  it('tells a list that is empty from one that could not be read', async () => {
    const widget = await show({ total: 12, recent: [] });
    expect(words(widget)).to.include("The server's list is empty");
    expect(words(widget)).not.to.include('latest of');
    expect(words(await show({ total: 12, recent: 'none' }, 'days="1"'))).to.include('could not be read');
  });

  it('lists the newest first, and goes on telling how long ago without asking', async () => {
    const recent = [
      said('b', 'Second', 5 * minute),
      said('a', 'First', 0),
      said('c', 'Third', 50 * 60 * minute),
    ];
    const widget = await show({ recent }, 'refresh-interval="0"');
    expect(rows(widget, 'conversation')).to.deep.equal([
      ['First', 'now'],
      ['Second', '5 min. ago'],
      ['Third', '2 days ago'],
    ]);
    await page().time.advance(2 * minute);
    expect(rows(widget, 'conversation').map(([, when]) => when)).to.deep.equal([
      '2 min. ago',
      '7 min. ago',
      '2 days ago',
    ]);
    const time = all(widget, 'time')[0]!;
    expect(time.getAttribute('datetime')).to.equal('2026-11-22T07:30:00Z');
  });

  const changes: readonly [change: number | null, said: string][] = [
    [12.5, '▲ +13% up on the 7 days before'],
    [-0.4, '▼ −0.4% down on the 7 days before'],
    [0, '▬ 0% unchanged on the 7 days before'],
    [null, ''],
  ];
  for (const [change, text] of changes) {
    it(`tells a change of ${change} % by arrow, sign and word`, async () => {
      const widget = await show({ change });
      expect(all(widget, '[part=facts] dd.below').map(textOf)[change === null ? 1 : 0] ?? '').to.equal(text);
    });
  }

  it('names the busiest hours by their count, and says where a server sends none', async () => {
    const peakHours = [
      { hour: 23, count: 7, label: 'x', level: 'low' },
      { hour: 0, count: 9, label: 'x', level: 'high' },
    ];
    const widget = await show({ peakHours });
    expect(textOf(all(widget, '[part=facts] .figure')[1]!)).to.equal(
      "Busiest hour, By the server's clock 12 AM–1 AM then 11 PM–12 AM",
    );
    widget.data = { ...answer, peakHours: undefined };
    await settle();
    expect(words(widget)).to.match(/Busiest hour ?, By the server's clock — Not in this API/);
  });

  it('tells the page which conversation a person selected, by mouse and keyboard', async () => {
    const widget = await show({ recent: [said('id 1', 'Hello', 0), said('id 2', null, minute)] });
    const selected: unknown[] = [];
    widget.parentElement!.addEventListener('spendglass-conversation-select', ({ detail }) =>
      selected.push(detail.id),
    );
    await press(all(widget, 'tr th button').find((each) => textOf(each) === '—')!);
    all(widget, 'tbody th button')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(selected).to.deep.equal(['id 2', 'id 1']);
  });

  it('turns the pages of what it asked for, and says of how many these are the latest', async () => {
    const widget = await show();
    expect(rows(widget, 'conversation')).to.have.length(6);
    expect(words(widget)).to.include('The 20 latest of 184');
    await press(all(widget, '[part=pager] button')[1]!);
    expect(textOf(all(widget, '[part=pager] span')[0]!)).to.equal('7–12 of 20');
  });

  it('masks personal data on screen, in the search and in the CSV, and finds a conversation by its id', async () => {
    const recent = [said('x-1', 'I am ada@shop.example, call 020 7946 0958', 0), said('x-2', 'Hi', 0)];
    const widget = await show({ recent });
    expect(rows(widget, 'conversation')[0]).to.deep.equal(['I am •••@•••, call •••', 'now']);
    expect(widget.tables().map(csv).join('')).not.to.match(/ada@|7946/);
    await search(widget, 'x-2');
    expect(rows(widget, 'conversation').map(([message]) => message)).to.deep.equal(['Hi']);
  });

  it('keeps every figure of any answer exact in its tables', async () => {
    const wires = fc.record({
      total: fc.nat(9999),
      change: fc.double({ min: -100, max: 1000, noNaN: true }).map((percent) => percent + 0),
      recent: fc.uniqueArray(
        fc.record({ id: fc.uuid(), message: fc.string({ maxLength: 5 }), ago: fc.nat(1e9) }),
        { selector: ({ id }) => id, minLength: 1, maxLength: 20 },
      ),
      peakHours: fc.uniqueArray(fc.record({ hour: fc.integer({ min: 0, max: 23 }), count: fc.nat(99) }), {
        selector: ({ hour }) => hour,
      }),
    });
    const widget = await show();
    await fc.assert(
      fc.asyncProperty(wires, async ({ recent, ...wire }) => {
        const sent = recent.map(({ id, message, ago }) => said(id, message, ago));
        widget.data = { ...wire, recent: sent };
        await settle(1);
        const [list, totals, hours] = widget.tables();
        expect(totals!.rows).to.deep.equal([[wire.total, wire.change]]);
        expect([...hours!.rows].sort()).to.deep.equal(
          wire.peakHours.map(({ hour, count }) => [hour, count]).sort(),
        );
        const times = list!.rows.map(([, at]) => Number(at));
        expect(times).to.deep.equal([...times].sort((a, b) => b - a));
        expect(new Set(list!.rows.map(([message, at, id]) => `${id} ${at} ${message}`))).to.deep.equal(
          new Set(sent.map(({ id, message, timestamp }) => `${id} ${Date.parse(timestamp)} ${message}`)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
