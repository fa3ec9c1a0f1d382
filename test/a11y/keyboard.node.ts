import { expect } from 'chai';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { openDashboard, type Dashboard } from './dashboard.js';
import { all, list, ScreenReader, type Heard } from './screen-reader.js';

const tags = globSync('src/register/*.ts')
  .map((file) => basename(file, '.ts'))
  .filter((tag) => tag !== 'spendglass-scope');

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

/** In the page. */
const loseFocus = (): void => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  globalThis.held = active as HTMLElement;
  globalThis.held.blur();
};

const takeFocus = (): void => globalThis.held?.focus({ preventScroll: true });

describe('a page of every widget, by keyboard', function () {
  this.timeout(120_000);

  let dashboard: Dashboard;
  let reader: ScreenReader;
  let heard: Heard;
  const walked: Heard[] = [];

  before(async () => {
    const widgets = tags.map((tag) => `<${tag}></${tag}>`).join('');
    dashboard = await openDashboard(
      `<spendglass-scope base-url="/" time-zone="UTC"><main>${widgets}</main></spendglass-scope>`,
    );
    reader = await ScreenReader.of(dashboard.page);
    heard = await reader.hear('every widget', (page) =>
      list(page, 'table').length > 2 && list(page, 'slider').length > 0 ? page : undefined,
    );
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
      const focused = await reader.focused();
      if (!focused || focused.element === walked[0]?.element) break;
      walked.push(focused);
    }
    expect(walked.map(nameOf)).to.deep.equal(all(heard).filter(isStop).map(nameOf));
  });

  it('shows wherever the focus is', async () => {
    const unseen: string[] = [];
    for (const stop of walked) {
      await reader.press('Tab');
      const focused = await dashboard.page.screenshot();
      await dashboard.page.evaluate(loseFocus);
      const other = await dashboard.page.screenshot();
      await dashboard.page.evaluate(takeFocus);
      if (Buffer.from(focused).equals(other)) unseen.push(nameOf(stop));
    }
    expect(unseen).to.deep.equal([]);
  });
});
