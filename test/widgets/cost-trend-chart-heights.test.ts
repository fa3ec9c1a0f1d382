import { expect } from '@open-wc/testing';
import { frames } from './support/look.js';
import { status, type Reply } from './support/scripted-api.js';
import { alert, alerts, eachInItsOwnShop, shop, type Cents } from './support/shop.js';
import { chart } from './support/widgets.js';

describe(`<${chart.tag}>, what it knows`, () => {
  const { show } = eachInItsOwnShop();

  describe('has one height, whatever it knows', () => {
    const cents: Cents = (ago) => (ago === 64 ? 900 : 20 + (ago % 24));
    const reply = alerts([alert('hourly', '0.50'), alert('daily', '8.00')], shop(cents));
    const heightOf = async (api: Reply, width: number, attributes: string): Promise<number> => {
      const widget = await show(api, attributes);
      widget.parentElement!.style.width = `${width}px`;
      await frames();
      await frames();
      return widget.getBoundingClientRect().height;
    };
    for (const width of [240, 360, 720])
      for (const attributes of [
        'days="7"',
        'days="1"',
        'compare="previous"',
        'days="30" compare="previous" show-budgets bucket="day"',
        'days="28" compare="previous" show-budgets',
      ])
        it(`at ${width} px: ${attributes}`, async () => {
          const failed = await heightOf(status(503), width, 'domain="none.example"');
          // An engine may round to its own fraction of a pixel.
          expect(await heightOf(reply, width, attributes)).to.be.closeTo(failed, 0.1);
        });
  });
});
