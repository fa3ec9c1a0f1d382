import { expect } from 'chai';
import { openDashboard, widgetTags as tags, type Dashboard } from './dashboard.js';
import { all, list, ScreenReader, type Heard } from './screen-reader.js';

const controls = [
  'button',
  'combobox',
  'textbox',
  'searchbox',
  'slider',
  'checkbox',
  'radio',
  'link',
  'spinbutton',
];

/** What an option of a closed list is: reached through its list. */
const isStop = ({ role, focusable }: Heard): boolean =>
  focusable && !['option', 'RootWebArea'].includes(role);

const nameOf = ({ role, name }: Heard): string => `${role} "${name}"`;

declare global {
  var held: HTMLElement | undefined;
}

/** In the page: what has the focus, by all that may style it. */
const kindOfFocus = (): string => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  globalThis.held = active as HTMLElement;
  const { localName, className } = globalThis.held;
  return [localName, className, globalThis.held.getAttribute('part')].join(' ');
};

/** In the page. */
const closeToasts = async (): Promise<void> => {
  const root = document.querySelector('alert-notifications')?.shadowRoot;
  for (;;) {
    const close = root?.querySelector<HTMLElement>('[part=toast] button');
    if (!close) return;
    close.click();
    await new Promise(requestAnimationFrame);
  }
};

describe('a page of every widget, by keyboard', function () {
  this.timeout(120_000);

  let dashboard: Dashboard;
  let reader: ScreenReader;
  let heard: Heard;
  /** Chromium's numbers of the elements that had the focus, in order. */
  const walked: number[] = [];

  before(async () => {
    const widgets = tags.map((tag) => `<${tag}></${tag}>`).join('');
    dashboard = await openDashboard(
      `<spendglass-scope base-url="/" time-zone="UTC"><main>${widgets}</main></spendglass-scope>`,
    );
    reader = await ScreenReader.of(dashboard.page);
    heard = await reader.hear('every widget', (page) =>
      list(page, 'table').length > 2 && list(page, 'slider').length > 0 ? page : undefined,
    );
    // Toasts lie over the page until a person closes them.
    await dashboard.page.evaluate(closeToasts);
    heard = await reader.hear('no toast', (page) => page);
  });

  after(() => dashboard.close());

  it('has every widget as a region or a group with a name of its own', () => {
    const names = all(heard)
      .filter(({ role }) => role === 'region')
      .map(({ name }) => name);
    const main = all(heard).find(({ role }) => role === 'main');
    expect(names, 'none without a name, no name twice').to.deep.equal([...new Set(names)].filter(Boolean));
    expect(main?.children).to.have.lengthOf(tags.length);
  });

  it('has a name for every control and for whatever takes the focus', () => {
    const nameless = all(heard).filter(
      (each) => (controls.includes(each.role) || isStop(each)) && each.name === '',
    );
    expect(nameless.map(nameOf)).to.deep.equal([]);
  });

  it('reaches every control by the Tab key, each once, in reading order', async () => {
    for (;;) {
      await reader.press('Tab');
      const focused = await reader.focus();
      if (focused === undefined || focused === walked[0]) break;
      walked.push(focused);
    }
    const names = new Map(all(heard).map((each) => [each.element, nameOf(each)]));
    expect(walked.map((element) => names.get(element))).to.deep.equal(all(heard).filter(isStop).map(nameOf));
  });

  it('shows wherever the focus is', async () => {
    const kinds = new Set<string>();
    const unseen: string[] = [];
    for (let stop = 0; stop < walked.length; stop++) {
      await reader.press('Tab');
      const kind = await dashboard.page.evaluate(kindOfFocus);
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      const focused = await dashboard.page.screenshot();
      await dashboard.page.evaluate(() => held?.blur());
      const other = await dashboard.page.screenshot();
      await dashboard.page.evaluate(() => held?.focus({ preventScroll: true }));
      if (Buffer.from(focused).equals(other)) unseen.push(kind);
    }
    expect(unseen).to.deep.equal([]);
  });
});
