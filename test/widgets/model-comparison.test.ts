import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { inBarFont } from '../look/support/bar-font.js';
import { catchDownloads } from './support/downloads.js';
import { dollars, exact } from './support/exact.js';
import { expectedModels } from './support/expected-models.js';
import { frames, mount, states, words } from './support/look.js';
import { settle } from './support/page-time.js';
import { json } from './support/scripted-api.js';
import { telemetryAnswers, type Wire, type WireModel } from './support/telemetry-answers.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import { comparison, type AnyWidget } from './support/widgets.js';

const { tag } = comparison;
const answer = comparison.answer as Wire;

const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const rows = (widget: AnyWidget, part = 'model'): readonly Element[] => [
  ...widget.shadowRoot!.querySelectorAll(`tr[part=${part}]`),
];
const names = (widget: AnyWidget): readonly string[] =>
  rows(widget).map((row) => text(row.querySelector('th')!));
const cell = (row: Element, label: string): Element => row.querySelector(`td[data-label="${label}"]`)!;
const value = (row: Element, label: string): string | null => cell(row, label).getAttribute('title');
const rest = (widget: AnyWidget): Element | undefined =>
  rows(widget, 'foot').find((row) => text(row).startsWith('Not attributed'));
const total = (widget: AnyWidget): Element => rows(widget, 'foot').at(-1)!;
const head = (widget: AnyWidget, label: string): HTMLElement =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>('thead button')].find((one) =>
    text(one).startsWith(label),
  )!;
const order = (widget: AnyWidget): readonly string[] =>
  [...widget.shadowRoot!.querySelectorAll('[aria-sort]')].map(
    (one) => `${text(one).replace(/[↑↓]$/, '')} ${one.getAttribute('aria-sort')!}`,
  );
const pressed = (widget: AnyWidget): readonly string[] =>
  [...widget.shadowRoot!.querySelectorAll('[part=segments] [aria-pressed=true]')].map(text);
const press = async (widget: AnyWidget, label: string): Promise<void> => {
  const button = [...widget.shadowRoot!.querySelectorAll('button')].find((one) => text(one) === label);
  button!.click();
  await settle();
};

const withModels = (modelUsage: readonly WireModel[]): Wire => ({ ...answer, modelUsage });
const model = (name: string, count: number, cost: string | null, tokens = 1000): WireModel => ({
  model: name,
  count,
  cost,
  tokens,
});
const many = Array.from({ length: 9 }, (_, i) => model(`model ${i}`, 10 - i, `0.${i + 1}`));

describe(`<${tag}>, beyond what every widget does`, () => {
  const downloads = catchDownloads();
  const page = eachOnItsOwnPage(10_000);
  const show = (data: unknown = answer): Promise<AnyWidget> => {
    page().api.reply = json(data);
    return mount(tag);
  };

  it('shows every figure of any answer as it re-derives from it, to the last digit', async () => {
    const widget = await show();
    await fc.assert(
      fc.asyncProperty(telemetryAnswers, async (wire) => {
        widget.data = wire;
        await settle(1);
        if (states(widget).includes('empty')) return;
        const expected = expectedModels(wire);
        if (rows(widget).length < expected.models.length) {
          await press(widget, `Show all ${expected.models.length}`);
        }
        expect([...names(widget)].sort()).to.deep.equal(expected.models.map((row) => row.model).sort());
        for (const row of rows(widget)) {
          const { cost, perRequest, perThousandTokens } = expected.models.find(
            (one) => one.model === text(row.querySelector('th')!),
          )!;
          for (const [name, amount] of Object.entries({
            Cost: cost,
            'Per request': perRequest,
            'Per 1K tokens': perThousandTokens,
          })) {
            const told = value(row, name);
            expect(told === null ? null : exact(told)).to.equal(amount);
            if (told !== null) expect(text(cell(row, name))).to.equal(dollars(told));
          }
        }
        expect(Boolean(rest(widget))).to.equal(expected.rest !== null);
      }),
      { numRuns: 100 },
    );
  });

  it('orders by cost, by requests and by tokens, and says so', async () => {
    const widget = await show();
    expect([names(widget)[0], order(widget)]).to.deep.equal(['gpt-4', ['Cost descending']]);
    await press(widget, 'Requests');
    expect([names(widget)[0], order(widget)]).to.deep.equal(['gpt-5-mini', ['Requests descending']]);
    await press(widget, 'Tokens');
    expect([order(widget), pressed(widget)]).to.deep.equal([['Tokens descending'], ['Tokens']]);
    expect(page().api.asked.length).to.equal(1);
  });

  it('sorts by any column whose head is clicked; the buttons say the same, or nothing', async () => {
    const widget = await show();
    head(widget, 'Requests').click();
    await settle();
    expect([order(widget), pressed(widget)]).to.deep.equal([['Requests descending'], ['Requests']]);
    head(widget, 'Model').click();
    await settle();
    expect([order(widget), pressed(widget)]).to.deep.equal([['Model ascending'], []]);
    expect(names(widget)).to.deep.equal([...names(widget)].sort());
    await press(widget, 'Cost');
    expect([order(widget), pressed(widget)]).to.deep.equal([['Cost descending'], ['Cost']]);
  });

  it('keeps the order that a person chose while answers come, until `by` changes', async () => {
    const widget = await show();
    head(widget, 'Per request').click();
    await settle();
    await page().time.advance(30_001);
    expect(page().api.asked.length).to.equal(2);
    expect(order(widget)).to.deep.equal(['Per request descending']);
    widget.setAttribute('by', 'tokens');
    await settle();
    expect([order(widget), pressed(widget)]).to.deep.equal([['Tokens descending'], ['Tokens']]);
    widget.removeAttribute('by');
    await settle();
    expect([order(widget), pressed(widget)]).to.deep.equal([['Cost descending'], ['Cost']]);
  });

  it('begins with the order that the page asks for, in the file too', async () => {
    page().api.reply = json(answer);
    const widget = await mount(tag, `base-url="${baseUrl}" by="requests"`);
    expect([names(widget)[0], order(widget)]).to.deep.equal(['gpt-5-mini', ['Requests descending']]);
    expect(widget.tables()[0]!.rows.map(([name]) => name)).to.deep.equal(names(widget));
  });

  it('warns once of an order that there is not, and takes cost', async () => {
    page().expected.push(`<${tag}> by="colour" is not cost, requests, tokens; it is skipped.`);
    const widget = await show();
    widget.setAttribute('by', 'colour');
    await settle();
    expect(names(widget)[0]).to.equal('gpt-4');
  });

  it('shows five models at first and all on demand', async () => {
    const whole = ['a', 'b', 'c', 'd', 'e'].map((name) => model(name, 100, '1.00', 100_000));
    const widget = await show(withModels(whole));
    expect([rows(widget).length, rows(widget, 'foot').length]).to.deep.equal([5, 1]);
    widget.data = withModels([...whole, model('f', 100, '1.00', 100_000)]);
    await frames();
    expect(rows(widget).length).to.equal(5);
    await press(widget, 'Show all 6');
    expect(rows(widget).length).to.equal(6);
    await press(widget, 'Show fewer');
    expect(rows(widget).length).to.equal(5);
  });

  it('gives the room of one model to what has none', async () => {
    const widget = await show(withModels(many.slice(0, 4)));
    expect([rows(widget).length, rows(widget, 'foot').length]).to.deep.equal([4, 2]);
    widget.data = withModels(many.slice(0, 5));
    await frames();
    expect([rows(widget).length, rows(widget, 'foot').length]).to.deep.equal([4, 2]);
    await press(widget, 'Show all 5');
    expect(rows(widget).length).to.equal(5);
  });

  it('says what is known where no model is named', async () => {
    const widget = await show(withModels([]));
    expect(rows(widget, 'foot').map((row) => text(row.querySelector('th')!))).to.deep.equal([
      'Not attributed',
      'All models',
    ]);
    expect(value(total(widget), 'Cost')).to.equal('2.3524');
    expect(words(widget)).not.to.include('Nothing matches');
  });

  for (const width of [240, 300, 480, 720, 1000]) {
    it(`has room for six models and a rest in the box of no request, ${width} px wide`, async () => {
      const widget = await show();
      widget.style.inlineSize = `${width}px`;
      widget.data = { ...withModels([]), overview: { totalRequests: 0 } };
      await frames();
      const body = widget.shadowRoot!.querySelector('.body')!;
      const empty = body.getBoundingClientRect().height;
      widget.data = withModels(many.slice(0, 6));
      await frames();
      expect(rows(widget).length).to.equal(4);
      expect(body.getBoundingClientRect().height).to.be.closeTo(empty, 1);
    });
  }

  it('stays inside its card with names and amounts of any length', async () => {
    const long = 'x'.repeat(80);
    const widget = await show();
    widget.data = withModels([model(long, 200, '12345678.90', 5e9), model('tiny', 210, '0.0000004', 5)]);
    const card = widget.shadowRoot!.querySelector('.card')!;
    for (const width of [220, 320, 610, 720, 900, 1200]) {
      widget.style.inlineSize = `${width}px`;
      await frames();
      expect(card.scrollWidth, `${width} px`).to.be.at.most(width);
    }
  });

  it('has one row for a model that is listed twice', async () => {
    const twice = [model('a', 1, '0.1'), model('b', 5, '0.2'), model('a', 2, '0.3')];
    const widget = await show(withModels(twice));
    expect(names(widget)).to.deep.equal(['a', 'b']);
    expect(value(rows(widget)[0]!, 'Cost')).to.equal('0.4');
  });

  it('says unpriced where tokens cost nothing, and never $0.00 or cheapest', async () => {
    const widget = await show(
      withModels([model('local', 50, '0'), model('a', 1, '0.1'), model('b', 1, '0.3')]),
    );
    const local = rows(widget).find((row) => text(row).startsWith('local'))!;
    expect(text(cell(local, 'Cost'))).to.equal('unpriced');
    expect(cell(local, 'Cost').querySelector('[title]')!.getAttribute('title')).to.include('no price');
    expect(text(local)).not.to.include('$0.00');
    expect(words(widget)).to.include(
      'Dearest per request is b at $0.300, 3 times a, the cheapest at $0.100.',
    );
  });

  it('has a row and a footnote for what no model is named for', async () => {
    const widget = await show(withModels([model('a', 60, '2.00'), model('b', 20, '0.30')]));
    const row = rest(widget)!;
    expect([value(row, 'Cost'), text(cell(row, 'Share of requests'))]).to.deep.equal(['0.0524', '18%']);
    expect(words(widget)).to.include('The rows hold 80 of 98 requests');
    expect(words(widget)).to.include('$0.0524 has no model yet');
  });

  it('has neither where the models hold everything', async () => {
    const widget = await show();
    expect(rest(widget)).to.equal(undefined);
    expect(words(widget)).not.to.include('The rows hold');
  });

  it('takes the sum of the models for the whole where the server told less', async () => {
    const widget = await show(withModels([model('a', 300, '9.00')]));
    expect(value(total(widget), 'Cost')).to.equal('9.00');
    expect(text(cell(total(widget), 'Requests'))).to.equal('300');
    expect(text(cell(rows(widget)[0]!, 'Share of cost'))).to.equal('100%');
  });

  it('stands its amounts on their decimal signs, that of all models too', async () => {
    const widget = await show();
    widget.style.inlineSize = '900px';
    // Its semibold digits are wider than the others.
    await inBarFont([widget]);
    await frames();
    const signOf = (cell: Element): number => {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (!texts.nextNode()?.textContent?.includes('.'));
      const range = document.createRange();
      range.setStart(texts.currentNode, texts.currentNode.textContent!.indexOf('.'));
      return range.getBoundingClientRect().left;
    };
    for (const label of ['Cost', 'Per request', 'Per 1K tokens']) {
      const signs = [...rows(widget), total(widget)].map((row) => signOf(cell(row, label)));
      for (const sign of signs) expect(sign, label).to.be.closeTo(signs[0]!, 0.05);
    }
  });

  it('has a bar for each share, hidden from speech', async () => {
    const widget = await show();
    for (const row of rows(widget)) {
      const bars = [...row.querySelectorAll('svg')];
      expect(bars.length).to.equal(2);
      for (const bar of bars) expect(bar.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('hands over a CSV with the rows as they stand and the digits of the server', async () => {
    const widget = await show();
    await press(widget, 'CSV');
    const [file] = downloads();
    expect(file!.name).to.equal('models.csv');
    const lines = (await file!.blob.text()).trimEnd().split('\r\n');
    expect(lines[0]!.split(',').slice(0, 2)).to.deep.equal(['model', 'requests']);
    expect(lines.slice(1).map((line) => line.split(',')[0])).to.deep.equal(names(widget));
    const [name, requests, , cost, , tokens] = lines[1]!.split(',');
    expect([name, requests, cost, tokens]).to.deep.equal(['gpt-4', '14', '1.5038', '42722']);
  });

  it('starts no formula in a spreadsheet', async () => {
    const widget = await show(withModels([model('=cmd|calc', 1, '0.1')]));
    await press(widget, 'CSV');
    expect(await downloads()[0]!.blob.text()).to.include("\r\n'=cmd|calc,");
  });
});
