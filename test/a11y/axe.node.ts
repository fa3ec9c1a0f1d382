import axe, { type AxeResults } from 'axe-core';
import { expect } from 'chai';
import { openDashboard, widgetTags, type Dashboard } from './dashboard.js';
import { ScreenReader } from './screen-reader.js';

/** What a person opens in a page of widgets by keys alone, one after the other. */
const opened: Record<string, (reader: ScreenReader) => Promise<void>> = {
  'as it comes': () => Promise.resolve(),
  'with the cursor in a chart': async (reader) => {
    await reader.tabTo('slider', 'Cost over time');
    await reader.press('Home');
  },
  'with a point that is pinned': async (reader) => {
    await reader.tabTo('slider', 'Cost over time');
    await reader.press('ArrowLeft');
    await reader.press('Enter');
  },
  'with the keys of a chart listed': async (reader) => {
    await reader.tabTo('slider', 'Cost over time');
    await reader.press('?');
  },
  'with a table in place of a chart': async (reader) => {
    await reader.tabTo('slider', 'Cost over time');
    await reader.press('t');
  },
  'with an alert that was refused': async (reader) => {
    await reader.tabTo('textbox', 'Threshold, $');
    await reader.press('0');
    await reader.press('Enter');
  },
};

const backgrounds = { light: '#fff', dark: '#0e1013' };

// The page's own headings are not what is tested.
const run = `axe.run({ include: 'spendglass-scope' }, { rules: { 'page-has-heading-one': { enabled: false } } })`;

for (const theme of ['light', 'dark'] as const) {
  describe(`axe finds nothing on a page of every widget, ${theme}`, function () {
    this.timeout(120_000);

    let dashboard: Dashboard;
    let reader: ScreenReader;

    before(async () => {
      const widgets = widgetTags.map((tag) => `<${tag}></${tag}>`).join('');
      dashboard = await openDashboard(
        `<main>
        <spendglass-scope base-url="/" time-zone="UTC" theme="${theme}">${widgets}</spendglass-scope></main>`,
        backgrounds[theme],
      );
      reader = await ScreenReader.of(dashboard.page);
      await dashboard.page.addScriptTag({ content: axe.source });
    });

    after(() => dashboard.close());

    for (const [state, open] of Object.entries(opened)) {
      it(state, async () => {
        await open(reader);
        const { violations } = (await dashboard.page.evaluate(run)) as AxeResults;
        expect(
          violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => JSON.stringify(target))]),
        ).to.deep.equal([]);
      });
    }
  });
}
