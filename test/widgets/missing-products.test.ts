import { expect } from '@open-wc/testing';
import { mockFetch } from '../../mock-api/fetch.js';
import { configure } from '../../src/data/configuration.js';
import type { MissingProducts } from '../../src/widgets/missing-products/missing-products.js';
import {
  all,
  answer,
  missingProductsPage,
  one,
  press,
  product,
  rows,
  said,
  search,
  show,
  text,
} from './missing-products-page.js';
import { mount, words } from './support/look.js';
import { settle } from './support/page-time.js';
import { json } from './support/scripted-api.js';

describe('<missing-products>', () => {
  const page = missingProductsPage();

  describe('the list', () => {
    it('says what it is, of when, and how much the server counts', async () => {
      const element = await show(page());
      expect(text(one(element, '[part=scope]'))).to.equal(
        'Asked for in chat and not found. All domains, last 30 days',
      );
      expect(text(one(element, '[part=pager]'))).to.include('53 products · 227 requests');
    });

    it('is a table: one row a product, the name its header, the bar unspoken', async () => {
      const element = await show(page());
      expect(all(element, '[role=columnheader]').map(text)).to.deep.equal([
        'Product, as customers wrote it',
        'Times ↓',
        'Last asked',
        'Action',
      ]);
      expect(rows(element)).to.have.length(8);
      const [row] = all(element, '[part=product]');
      expect([...row!.children].map((cell) => cell.getAttribute('role'))).to.deep.equal([
        'rowheader',
        'cell',
        'cell',
        'cell',
      ]);
      expect(text(row!)).to.equal(
        'hydraulic pump filter i need a hydraulic pump filter. +2 more 18 23 Oct Add',
      );
      expect(row!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
      expect(one(element, '[aria-sort]').ariaSort).to.equal('descending');
      expect(one(element, 'time').getAttribute('datetime')).to.equal('2026-10-23T11:20:45.554Z');
    });

    it('is a list of blocks in a narrow card', async () => {
      const element = await show(page(), answer, '', 260);
      expect(text(all(element, '[part=product]')[0]!)).to.equal(
        'hydraulic pump filter i need a hydraulic pump filter. +2 more 18 23 Oct Add',
      );
      expect(one(element, '.frame').scrollWidth).to.equal(one(element, '.frame').clientWidth);
    });

    it('says where a figure is unknown', async () => {
      const element = await show(page(), { missingProducts: [{ name: 'pump' }, product('hose', 1)] });
      expect(text(all(element, '[part=product]')[1]!)).to.equal('pump — — Add');
    });

    it('shows as many as limit says, then all, then the first again', async () => {
      const element = await show(page(), answer, 'limit="3"');
      expect(rows(element)).to.have.length(3);
      await press(element, 'Show all 20');
      expect(rows(element)).to.have.length(20);
      await press(element, 'Show fewer');
      expect(rows(element)).to.have.length(3);
      expect(words(element)).to.include('The server lists 20 of 53');
    });

    for (const limit of ['0', '-1', '2.5', 'many']) {
      it(`takes 8 for a limit of ${limit}, and says so once`, async () => {
        page().expected.push(`<missing-products> limit="${limit}" is not a whole number`);
        const element = await show(page(), answer, `limit="${limit}"`);
        element.requestUpdate();
        await settle();
        expect(rows(element)).to.have.length(8);
      });
    }

    it("shows the server's recommendations unchanged", async () => {
      const element = await show(page());
      expect(all(element, '[part=recommendations] li').map(text)).to.deep.equal(answer.recommendations);
    });

    it('does not pass an unreadable list off as nothing missing', async () => {
      const element = await show(page(), { ...answer, missingProducts: 'none', categories: {} });
      expect(words(element)).to.include('The server counts 53 products and lists none of them.');
      expect(element.matches(':state(empty)')).to.equal(false);
    });

    it('shows given JSON and asks nobody', async () => {
      const element = (await mount('missing-products', '')) as unknown as MissingProducts;
      element.data = answer;
      await settle();
      expect(rows(element)).to.have.length(8);
      expect(page().api.asked).to.deep.equal([]);
    });

    it('shows what the mock API of a busy shop answers', async () => {
      const { now } = page().time;
      configure({ fetch: mockFetch({ scenario: 'busy', seed: 7, now }) });
      const element = (await mount('missing-products')) as unknown as MissingProducts;
      await page().time.advance(1000);
      expect(rows(element)).to.have.length(8);
      expect(element.tables()[0]!.rows.length).to.be.at.least(8);
    });
  });

  describe('categories', () => {
    it('narrow the list, and say to how many; the chosen one is pressed', async () => {
      const element = await show(page());
      expect(all(element, '.segments button').map(text)).to.deep.equal([
        'All',
        'Tools 5',
        'Parts 3',
        'Equipment 2',
        'Other 5',
      ]);
      await press(element, 'Parts 3');
      expect(rows(element)).to.deep.equal([
        'hydraulic pump filter',
        'wheel bearing kit',
        'serpentine belt 6pk1200',
      ]);
      expect(all(element, '.segments [aria-pressed=true]').map(text)).to.deep.equal(['Parts 3']);
      await page().time.advance(1000);
      expect(said()).to.equal('3 rows');
      await press(element, 'All');
      expect(rows(element)).to.have.length(8);
    });

    it('that nobody documented are shown as the server writes them', async () => {
      const categories = JSON.parse('{"garden & pond":["hose"],"constructor":["hose"]}') as object;
      const element = await show(page(), { missingProducts: [product('hose', 1)], categories });
      expect(all(element, '.segments button').map(text)).to.deep.equal([
        'All',
        'garden & pond 1',
        'constructor 1',
      ]);
    });

    it('stay chosen over a refresh', async () => {
      const element = await show(page());
      await press(element, 'Parts 3');
      page().api.reply = json({ ...answer, recommendations: [] });
      await element.refresh();
      await settle();
      expect(rows(element)).to.have.length(3);
    });
  });

  describe('search', () => {
    it('finds names and examples, and tells how many', async () => {
      const element = await show(page());
      await search(element, 'S');
      await search(element, 'SUBMERSIBLE');
      expect(rows(element)).to.deep.equal(['gracias, busco el', 'avez-vous produit submersible']);
      await page().time.advance(1000);
      expect(said()).to.equal('2 rows');
    });

    it('says that nothing matches, and Clear leads back with the focus in the field', async () => {
      const element = await show(page());
      await press(element, 'Tools 5');
      await search(element, '<b>zzz');
      expect(words(element)).to.include('Nothing matches “<b>zzz”');
      await press(element, 'Clear search');
      expect(rows(element)).to.have.length(5);
      expect(element.shadowRoot!.activeElement === one(element, 'input'), 'focus').to.equal(true);
      expect((one(element, 'input') as HTMLInputElement).value).to.equal('');
    });

    it('shows its own extent: all matches, not all products', async () => {
      const element = await show(page(), answer, 'limit="2"');
      await search(element, 'torque wrench');
      await press(element, 'Show all 3');
      expect(rows(element)).to.have.length(3);
    });
  });
});
