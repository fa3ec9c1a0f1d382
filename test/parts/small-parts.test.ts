import { expect, fixture, html } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { badge } from '../../src/parts/badge.js';
import { bar } from '../../src/parts/bar.js';
import { csvButton } from '../../src/parts/csv-button.js';
import { dataTable } from '../../src/parts/data-table.js';
import { figure } from '../../src/parts/figure.js';
import { meter } from '../../src/parts/meter.js';
import { notice } from '../../src/parts/notice.js';
import { segments } from '../../src/parts/segments.js';
import { TableToggle } from '../../src/parts/table-toggle.js';
import { tickingText } from '../../src/parts/ticking-text.js';
import type { Table } from '../../src/types/table.js';

const draw = (content: unknown): Promise<HTMLElement> => fixture<HTMLElement>(html`<div>${content}</div>`);
const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const find = (root: Element, selector: string): Element => root.querySelector(selector)!;
const has = (root: Element, selector: string): boolean => root.querySelector(selector) !== null;

describe('a figure', () => {
  it('has a label, a text, and its exact value for machines', async () => {
    const root = await draw(html`<dl>${figure({ label: 'Total', text: '$12.3K', exact: '12345.67' })}</dl>`);
    expect([text(find(root, 'dt')), text(find(root, 'dd'))]).to.deep.equal(['Total', '$12.3K']);
    const data = find(root, 'data') as HTMLDataElement;
    expect([data.value, data.title]).to.deep.equal(['12345.67', '12345.67']);
  });

  it('has no unit and no value where nothing is known', async () => {
    const root = await draw(html`<dl>${figure({ label: 'Rate', text: '—', exact: null, unit: '/h' })}</dl>`);
    expect(text(find(root, 'dd'))).to.equal('—');
    expect(has(root, 'data')).to.equal(false);
  });

  it('says its note to whoever points at it and to whoever listens', async () => {
    const note = 'Average over the last 7 days';
    const root = await draw(html`<dl>${figure({ label: 'Rate', text: '$1', exact: '1', note })}</dl>`);
    expect((find(root, '[part=figure]') as HTMLElement).title).to.equal(note);
    expect(text(find(root, 'dt'))).to.equal(`Rate, ${note}`);
  });
});

describe('a bar', () => {
  for (const [percent, width] of [
    [0, null],
    [0.01, '2.8%'],
    [50, '50%'],
    [100, '100%'],
  ] as const) {
    it(`of ${percent} % is ${width ?? 'not'} filled, hidden from speech`, async () => {
      const root = await draw(bar(percent, 'cost'));
      expect(root.querySelector('.filled')?.getAttribute('width') ?? null).to.equal(width);
      expect(find(root, 'svg').getAttribute('aria-hidden')).to.equal('true');
    });
  }
});

describe('a meter', () => {
  const fill = (root: Element): string | null =>
    root.querySelector('.meter-fill')?.getAttribute('width') ?? null;

  it('is as full as the value is of the limit', async () => {
    expect(fill(await draw(meter({ value: 5, limit: 20, tone: 'plain' })))).to.equal('25%');
  });

  it('is full and marks the limit where that is exceeded', async () => {
    const root = await draw(meter({ value: 20, limit: 5, tone: 'bad' }));
    expect(fill(root)).to.equal('100%');
    expect(find(root, '.meter-tick').getAttribute('x')).to.equal('25%');
  });

  it('shows that something was spent, however little, and nothing where nothing was', async () => {
    expect(fill(await draw(meter({ value: 0.0001, limit: 1000, tone: 'plain' })))).to.equal('0.7%');
    expect(fill(await draw(meter({ value: 0, limit: 1000, tone: 'plain' })))).to.equal('0%');
  });

  for (const unknown of [
    { value: null, limit: 1 },
    { value: 1, limit: null },
    { value: 1, limit: 0 },
    { value: 1, limit: -1 },
  ]) {
    it(`is empty and dashed for ${JSON.stringify(unknown)}`, async () => {
      const root = await draw(meter({ ...unknown, tone: 'plain' }));
      expect([fill(root), has(root, '.meter-unknown')]).to.deep.equal([null, true]);
    });
  }
});

describe('a badge', () => {
  it('says its state in a word, with a shape of its own that is hidden from speech', async () => {
    const tones = ['bad', 'warn', 'good', 'unknown', 'invalid'] as const;
    const shapes = await Promise.all(
      tones.map(async (tone) => {
        const root = await draw(badge({ tone, text: tone }));
        expect(text(root)).to.equal(tone);
        expect(find(root, 'svg').getAttribute('aria-hidden')).to.equal('true');
        return find(root, 'svg').innerHTML;
      }),
    );
    expect(new Set(shapes).size).to.equal(tones.length);
  });
});

describe('a choice', () => {
  it('says which one holds, and passes on another', async () => {
    const chosen: string[] = [];
    const options = ['cost', 'requests'].map((value) => ({ value, text: value.toUpperCase() }));
    const root = await draw(
      segments({ label: 'Show', options, value: 'cost', choose: (value) => void chosen.push(value) }),
    );
    expect(find(root, '[role=group]').getAttribute('aria-label')).to.equal('Show');
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false']);
    buttons[1]!.click();
    expect(chosen).to.deep.equal(['requests']);
  });

  it('of table or chart says what a press brings', async () => {
    const words = { showTable: 'Show as table', showChart: 'Show as chart' };
    let updates = 0;
    const chart = new TableToggle({
      requestUpdate: () => void updates++,
      updateComplete: Promise.resolve(true),
      renderRoot: document.body,
    });
    const root = await draw(chart.button(words));
    expect(text(root)).to.equal('Show as table');
    root.querySelector('button')!.click();
    expect([updates, chart.isTable]).to.deep.equal([1, true]);
    expect(text(await draw(chart.button(words)))).to.equal('Show as chart');
  });

  it('of CSV passes on the press', async () => {
    let presses = 0;
    const root = await draw(csvButton(() => void presses++));
    root.querySelector('button')!.click();
    expect([text(root), presses]).to.deep.equal(['CSV', 1]);
  });
});

describe('a notice', () => {
  it('has a title, a text, and room for what to do', async () => {
    const root = await draw(notice('Not connected', 'Tell it where.', html`<button>Do</button>`));
    expect(text(root)).to.equal('Not connected Tell it where. Do');
  });
});

describe('a table', () => {
  const table: Table = {
    name: 't',
    caption: 'Cost per hour',
    columns: [
      { key: 'start', label: 'Start', kind: 'instant' },
      { key: 'name', label: 'Name', kind: 'text' },
      { key: 'cost', label: 'Cost', kind: 'money' },
      { key: 'requests', label: 'Requests', kind: 'count' },
      { key: 'share', label: 'Share', kind: 'percent' },
    ],
    rows: [
      [Date.parse('2026-11-03T14:00Z'), '<b>gpt</b>', '0.0198', 12_345, 26.4],
      [null, null, null, null, null],
    ],
  };
  const drawn = (lang: string): Promise<HTMLElement> =>
    draw(dataTable(table, { lang, timeZone: 'UTC' }, 'USD'));
  const cells = (root: Element): readonly (readonly string[])[] =>
    [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(text));

  it('writes each kind of cell as the reader does, and the unknown as —', async () => {
    expect(cells(await drawn('en-US'))).to.deep.equal([
      ['Nov 3, 2 PM', '<b>gpt</b>', '$0.0198', '12,345', '26%'],
      ['—', '—', '—', '—', '—'],
    ]);
    expect(cells(await drawn('de-DE'))[0]!.slice(2)).to.deep.equal(['0,0198 $', '12.345', '26 %']);
  });

  it('has a caption, scoped headers, and its first column as row headers', async () => {
    const root = await drawn('en');
    expect(text(find(root, 'caption'))).to.equal('Cost per hour');
    const scopes = [...root.querySelectorAll('th')].map(({ scope }) => scope);
    expect(scopes.join(' ')).to.equal('col col col col col row row');
    await expect(root).to.be.accessible();
  });

  it('can be scrolled by keyboard under its name', async () => {
    const box = find(await drawn('en'), '[role=group]');
    expect([box.getAttribute('tabindex'), box.getAttribute('aria-label')]).to.deep.equal([
      '0',
      'Cost per hour',
    ]);
  });
});

describe('text that grows older', () => {
  const clock = () => {
    const ticks = new Set<() => void>();
    let writes = 0;
    const beat = {
      everySecond: (tick: () => void) => {
        ticks.add(tick);
        return () => ticks.delete(tick);
      },
    };
    return { beat, ticks, tick: () => [...ticks].forEach((one) => one()), writes: () => writes++ };
  };

  it('is written anew at a tick, and only where it reads differently', async () => {
    const { beat, tick } = clock();
    let age = 1;
    const root = await draw(tickingText(beat, () => `${Math.floor(age / 10)}`));
    const changes: unknown[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(root, { characterData: true, childList: true, subtree: true });
    for (age = 2; age <= 25; age += 1) tick();
    await Promise.resolve();
    observer.disconnect();
    expect(text(root)).to.equal('2');
    expect(changes.length).to.equal(2);
  });

  it('stops when it leaves the page', () => {
    const { beat, ticks } = clock();
    const root = document.createElement('div');
    render(html`${tickingText(beat, () => 'text')}`, root);
    expect(ticks.size).to.equal(1);
    render(nothing, root);
    expect(ticks.size).to.equal(0);
  });

  it('follows another clock when it is given one', () => {
    const [one, two] = [clock(), clock()];
    const root = document.createElement('div');
    for (const { beat } of [one, two]) render(html`${tickingText(beat, () => 'text')}`, root);
    expect([one.ticks.size, two.ticks.size]).to.deep.equal([0, 1]);
  });
});
