import { expect } from 'chai';
import fc from 'fast-check';
import { everything, select } from '../../src/widgets/missing-products/missing-products.view.js';
import { listing, product, names, chosen, text, wireOf } from './missing-products-wire.js';

describe('missing products: search', () => {
  const found: readonly [what: string, query: string, lang: string, matches: boolean][] = [
    ['a part of the name', 'ydraul', 'en', true],
    ['words in any order', 'filter  hydraulic', 'en', true],
    ['other case', 'HYDRAULIC', 'en', true],
    ['words of an example', 'leeds', 'en', true],
    ['accents left out', 'elegante', 'fr', true],
    ['accents added', 'fïlter', 'en', true],
    ['blanks alone, as no query at all', '   ', 'en', true],
    ['a word that is nowhere', 'hydraulic hammer', 'en', false],
    ['signs of regular expressions as themselves', '.*', 'en', false],
    ['a Turkish dotless i only as itself', 'FILTER', 'tr', false],
    ['a Turkish dotted I', 'FİLTER', 'tr', true],
  ];
  const wire = { missingProducts: [product('hydraulic pump filter', 3, 1, ['élégante, to Leeds?'])] };
  for (const [what, query, lang, matches] of found) {
    it(`${matches ? 'finds' : 'does not find'} ${what}`, () => {
      expect(chosen(wire, { query }, 8, lang).matching).to.have.length(matches ? 1 : 0);
    });
  }

  it('finds only what is shown: a masked number cannot be guessed', () => {
    const wire = { missingProducts: [product('call 0161 496 0000', 1)] };
    expect(chosen(wire, { query: '0161' }).matching).to.deep.equal([]);
    expect(select(listing(wire, true), { ...everything, query: '0161' }, 8, 'en').matching).to.have.length(1);
  });

  it('keeps the order, and every match holds every word', () => {
    fc.assert(
      fc.property(wireOf, text, (wire, query) => {
        const all = listing(wire);
        const { matching } = select(all, { ...everything, query }, 8, 'en');
        expect(matching).to.deep.equal(all.products.filter((one) => matching.includes(one)));
        for (const one of all.products) {
          const heap = [one.name, ...one.examples].join('\n').toLowerCase();
          const holds = query
            .toLowerCase()
            .split(' ')
            .every((part) => heap.includes(part));
          // Looser than this by the accents alone.
          if (holds) expect(matching).to.include(one);
          else if (!query.includes('été')) expect(matching).not.to.include(one);
        }
      }),
    );
  });
});

describe('missing products: how many are shown', () => {
  it('at first the limit, then all; the rest is never lost', () => {
    fc.assert(
      fc.property(wireOf, fc.integer({ min: 1, max: 12 }), (wire, limit) => {
        const all = listing(wire);
        const first = select(all, everything, limit, 'en');
        expect(first.shown).to.deep.equal(all.products.slice(0, limit));
        expect(select(all, { ...everything, extent: 'all' }, limit, 'en').shown).to.deep.equal(all.products);
      }),
    );
  });
});

describe('missing products: thousands of them', () => {
  const many = listing({
    missingProducts: Array.from({ length: 5000 }, (_, i) => product(`product ${i}`, i)),
  });

  it('are never drawn all at once, and every one is found', () => {
    const { matching, shown } = select(many, { ...everything, extent: 'all' }, 8, 'en');
    expect([matching.length, shown.length]).to.deep.equal([5000, 500]);
    const { shown: found } = select(many, { ...everything, query: 'product 17' }, 500, 'en');
    expect(names(found)).to.include('product 17');
  });
});
