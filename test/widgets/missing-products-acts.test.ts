import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import type { ProductDetail } from '../../src/element/events.js';
import {
  all,
  button,
  fold,
  missingProductsPage,
  one,
  press,
  product,
  rows,
  said,
  show,
  text,
} from './missing-products-page.js';
import { words } from './support/look.js';
import { settle } from './support/page-time.js';
import { json } from './support/scripted-api.js';

describe('<missing-products>: what a person does', () => {
  const page = missingProductsPage();

  describe('examples', () => {
    it('open in the row and close again, and keep the focus', async () => {
      const element = await show(page());
      const summary = fold(element, 'hydraulic pump filter');
      const shown = () =>
        [...summary.parentElement!.querySelectorAll('q')].filter((one) => one.checkVisibility());
      summary.focus();
      expect([text(summary), shown().length]).to.deep.equal(['i need a hydraulic pump filter. +2 more', 1]);
      await sendKeys({ press: 'Enter' });
      expect([text(summary), shown().length]).to.deep.equal(['i need a hydraulic pump filter. Less', 3]);
      expect(element.shadowRoot!.activeElement === summary, 'focus').to.equal(true);
      await sendKeys({ press: 'Enter' });
      expect(shown()).to.have.length(1);
    });

    it('are open for the same product after a refresh that orders the rows anew', async () => {
      const element = await show(page(), { missingProducts: [product('a', 3, ['x', 'y']), product('b', 2)] });
      fold(element, 'a').click();
      page().api.reply = json({
        missingProducts: [product('a', 3, ['x', 'y']), product('b', 9, ['x', 'y'])],
      });
      await element.refresh();
      await settle();
      expect(rows(element)).to.deep.equal(['b', 'a']);
      expect(all(element, '[open]').map((one) => one === fold(element, 'a').parentElement)).to.deep.equal([
        true,
      ]);
    });

    it('and Add keep the focus when another product overtakes theirs', async () => {
      const wires = [5, 1].map((count) => ({
        missingProducts: [product('a', count, ['x', 'y']), product('b', 4), product('c', 3), product('d', 2)],
      }));
      const element = await show(page(), wires[0]);
      const stops = [fold(element, 'a'), ...['Add a', 'Add b', 'Add d'].map((name) => button(element, name))];
      for (const [i, focused] of stops.entries()) {
        focused.focus();
        page().api.reply = json(wires[(i + 1) % 2]);
        await element.refresh();
        await settle();
        expect(rows(element)).to.deep.equal(i % 2 ? ['a', 'b', 'c', 'd'] : ['b', 'c', 'd', 'a']);
        expect(element.shadowRoot!.activeElement === focused, 'focus').to.equal(true);
      }
    });

    it('that fill more than a line can be opened, alone as they are', async () => {
      const long = 'do you have '.repeat(10);
      const element = await show(page(), { missingProducts: [product('hose', 1, [long])] });
      fold(element, 'hose').click();
      await settle();
      expect(one(element, '[part=product] q').offsetHeight).to.be.greaterThan(20);
    });

    it('that fit into a line have nothing to open', async () => {
      const element = await show(page(), { missingProducts: [product('hose', 1, ['a hose?'])] });
      expect(all(element, 'details')).to.deep.equal([]);
      expect(text(one(element, '[part=examples]'))).to.equal('a hose?');
    });
  });

  describe('Add', () => {
    const listen = (prevent = false): CustomEvent<ProductDetail>[] => {
      const heard: CustomEvent<ProductDetail>[] = [];
      document.body.addEventListener(
        'spendglass-product-action',
        (event) => {
          heard.push(event);
          if (prevent) event.preventDefault();
        },
        { once: true },
      );
      return heard;
    };

    it('tells the page the name, the count and the examples', async () => {
      const element = await show(page());
      const heard = listen();
      await press(element, 'Add rubber hammer');
      expect(heard.map(({ detail }) => detail)).to.deep.equal([
        {
          name: 'rubber hammer',
          count: 12,
          examples: [
            'i need a rubber hammer.',
            'show me rubber hammer',
            'i am looking for rubber hammer, can you help',
          ],
        },
      ]);
      expect(heard[0]).to.include({ bubbles: true, composed: true, cancelable: true });
    });

    it('then says that the product was passed on, in its row and once aloud', async () => {
      const element = await show(page());
      await press(element, 'Add rubber hammer');
      const told = all(element, '[part=product]').filter((row) => text(row).includes('Passed on'));
      expect(told.map((row) => text(row.querySelector('bdi')!))).to.deep.equal(['rubber hammer']);
      await page().time.advance(1000);
      expect(said()).to.equal('rubber hammer passed on to this page');
      await element.refresh();
      await settle();
      expect(all(element, '[part=passed-on]')).to.have.length(1);
    });

    it('says nothing when the page prevents it', async () => {
      const element = await show(page());
      listen(true);
      await press(element, 'Add rubber hammer');
      expect(all(element, '[part=passed-on]')).to.deep.equal([]);
      await page().time.advance(1000);
      expect(said()).to.equal('');
    });

    it('hands out a copy: what a listener does to it changes nothing', async () => {
      const element = await show(page());
      const heard = listen();
      await press(element, 'Add rubber hammer');
      (heard[0]!.detail.examples as string[]).length = 0;
      expect(element.tables()[0]!.rows[4]![4]).to.include('show me rubber hammer');
    });

    it('masks personal data in the row, the event and the table, unless the page shows it', async () => {
      const wire = { missingProducts: [product('hose for jo@mail.example', 1, ['call 0161 496 0000'])] };
      const element = await show(page(), wire);
      const heard = listen();
      await press(element, 'Add hose for •••@•••');
      expect(heard[0]!.detail).to.deep.equal({ name: 'hose for •••@•••', count: 1, examples: ['call •••'] });
      expect(JSON.stringify(element.tables()) + words(element)).not.to.match(/jo@|0161/);
      element.setAttribute('show-personal-data', '');
      await settle();
      expect(rows(element)).to.deep.equal(['hose for jo@mail.example']);
    });
  });

  describe('CSV', () => {
    it('holds every product, exact', async () => {
      const element = await show(page());
      await press(element, 'Tools 5');
      const blobs: Blob[] = [];
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => (blobs.push(blob), 'blob:none');
      const names: string[] = [];
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        names.push(this.download);
      };
      try {
        button(element, 'CSV').click();
      } finally {
        URL.createObjectURL = createObjectURL;
        HTMLAnchorElement.prototype.click = click;
      }
      await page().time.advance(10_000);
      expect(names).to.deep.equal(['missing-products.csv']);
      const lines = (await blobs[0]!.text()).split('\r\n');
      expect(lines[0]).to.equal('name,count,last_requested,categories,examples');
      expect(lines).to.have.length(22);
      expect(lines[20]).to.equal(
        'avez-vous produit submersible,3,2026-11-03T08:08:27.552Z,,avez-vous le produit submersible motor 3hp ?',
      );
    });
  });

  describe('by keyboard', () => {
    it('goes through categories, search, rows and footer in reading order', async () => {
      await resetMouse();
      const element = await show(page(), {
        missingProducts: [product('hose', 2, ['a', 'b'])],
        categories: { parts: ['hose'] },
        recommendations: ['stock a hose'],
      });
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      const stops: string[] = [];
      for (let i = 0; i < 11; i += 1) {
        await sendKeys({ press: 'Tab' });
        const stop = element.shadowRoot!.activeElement as HTMLElement;
        stops.push(stop.ariaLabel ?? text(stop));
      }
      expect(stops).to.deep.equal([
        'All',
        'Parts 1',
        'Search',
        'Missing products',
        'Product, as customers wrote it',
        'Times ↓',
        'Last asked',
        'a +1 more',
        'Add hose',
        'Recommendations',
        'CSV',
      ]);
    });

    it('chooses a category with Space', async () => {
      const element = await show(page());
      button(element, 'Equipment 2').focus();
      await sendKeys({ press: ' ' });
      await settle();
      expect(rows(element)).to.deep.equal(['diesel generator 5kva', 'air compressor 50l']);
    });
  });
});
