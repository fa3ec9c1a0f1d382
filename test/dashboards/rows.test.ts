import { expect, fixture } from '@open-wc/testing';
import '../../src/register/cost-dashboard.js';
import '../../src/register/insights-dashboard.js';
import '../../src/register/overview-dashboard.js';
import { frames } from '../widgets/support/look.js';
import { until } from '../widgets/support/page-time.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { samples } from '../widgets/support/widgets.js';

const dashboards = [
  '<cost-dashboard>',
  '<overview-dashboard>',
  ...['overview', 'conversations', 'performance', 'customers', 'insights'].map(
    (tab) => `<insights-dashboard tab="${tab}">`,
  ),
];
const widths = [240, 600, 736, 900, 1000, 1100, 1300, 1600];

describe('no row of a dashboard has a hole', () => {
  const page = eachOnItsOwnPage(20_000);

  for (const dashboard of dashboards) {
    it(`of ${dashboard}, ${widths.join(', ')} px wide`, async () => {
      page().api.reply = samples;
      const box = await fixture<HTMLElement>(
        `<div style="font-size: 14px">${dashboard.replace('>', ` base-url="${baseUrl}">`)}</div>`,
      );
      const root = box.firstElementChild!.shadowRoot!;
      const places = (): Element[] => [...root.querySelectorAll('.place')];
      await until(() => places().length > 0 && places().every((place) => place.firstElementChild), 'widgets');
      for (const width of widths) {
        box.style.inlineSize = `${width}px`;
        await frames();
        const { right } = root.querySelector('.grid')!.getBoundingClientRect();
        const inOneRow = (a: Element, b: Element): boolean =>
          Math.abs(a.getBoundingClientRect().top - b.getBoundingClientRect().top) < 1;
        for (const place of places()) {
          const row = places().filter((other) => inOneRow(place, other));
          const tags = row.map(({ firstElementChild }) => firstElementChild!.localName).join(', ');
          const ends = row.map((each) => each.getBoundingClientRect().right);
          expect(Math.max(...ends), `${tags} at ${width} px`).to.be.closeTo(right, 1);
        }
      }
    });
  }
});
