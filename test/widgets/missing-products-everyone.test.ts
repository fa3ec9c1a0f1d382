import { expect } from '@open-wc/testing';
import {
  all,
  answer,
  fold,
  missingProductsPage,
  press,
  product,
  rows,
  search,
  show,
} from './missing-products-page.js';
import { expectAccessible, mount, words } from './support/look.js';
import { settle } from './support/page-time.js';
import { json, silent, status } from './support/scripted-api.js';

describe('<missing-products>: for everyone', () => {
  const page = missingProductsPage();

  describe('for everyone', () => {
    for (const [width, theme] of [
      [260, 'light'],
      [680, 'light'],
      [390, 'dark'],
      [1000, 'dark'],
    ] as const) {
      it(`is accessible at ${width} px, ${theme}, with everything opened`, async () => {
        const element = await show(page(), answer, `theme="${theme}"`, width);
        await press(element, 'Show all 20');
        fold(element, 'rubber hammer').click();
        await press(element, 'Add rubber hammer');
        await expectAccessible(page(), element);
      });
    }

    it('is accessible without a match', async () => {
      const element = await show(page());
      await search(element, 'zzz');
      await expectAccessible(page(), element);
    });

    for (const width of [220, 260, 328, 390, 560, 680, 1200]) {
      it(`fills one box in every state at ${width} px`, async () => {
        const nothing = { ...answer, missingProducts: [], categories: {}, statistics: {} };
        const replies = [silent, json(answer), json(nothing), status(503)];
        const heights: number[] = [];
        for (const [i, reply] of replies.entries()) {
          page().api.reply = reply;
          const element = await mount('missing-products', `base-url="https://shop-${i}.example"`);
          element.style.inlineSize = `${width}px`;
          heights.push(Math.round(element.offsetHeight));
          element.remove();
        }
        expect(new Set(heights).size, heights.join(', ')).to.equal(1);
      });
    }
  });

  describe('hostile answers', () => {
    const payloads = [
      '<img src=x onerror="window.pwned = 1">',
      '<script>window.pwned = 1</script>',
      '"><svg onload=window.pwned=1>',
      "javascript:window.pwned='1'",
      '${window.pwned = 1}',
      '</bdi></th></tr></table><iframe srcdoc="<script>parent.pwned=1</script>">',
      '\u202Egnp.exe\u2066',
      '__proto__',
      '{"_$litType$":1,"strings":["<b>"],"values":[]}',
    ];

    it('are text only, wherever they stand', async () => {
      const element = await show(
        page(),
        {
          missingProducts: payloads.map((name, i) => product(name, 20 - i, payloads)),
          categories: JSON.parse(
            JSON.stringify(Object.fromEntries(payloads.map((key) => [key, payloads]))),
          ) as object,
          recommendations: payloads,
        },
        'limit="20"',
      );
      for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
      await settle();
      expect(rows(element)).to.have.length(payloads.length);
      expect(all(element, '[part=product] th > bdi').map(({ textContent }) => textContent)).to.deep.equal(
        payloads,
      );
      expect(all(element, 'img, script, iframe, b, [onload], [onerror]')).to.deep.equal([]);
      expect('pwned' in window).to.equal(false);
    });

    it('with 5 000 products draw eight rows, then 500 on a page; a search finds the others within a blink', async () => {
      const many = Array.from({ length: 5000 }, (_, i) =>
        product(`product ${i}`, 5000 - i, ['got it?', 'where?']),
      );
      const element = await show(page(), { missingProducts: many });
      expect(rows(element)).to.have.length(8);
      await press(element, 'Show all 5,000');
      expect(rows(element)).to.have.length(500);
      expect(words(element)).to.include('1–500 of 5,000');
      // The page's own clock stands still here; an event's does not.
      const clock = () => new Event('tick').timeStamp;
      const start = clock();
      await search(element, 'got product 4999');
      expect(clock() - start).to.be.lessThan(1000);
      expect(rows(element)).to.deep.equal(['product 4999']);
    });
  });
});
