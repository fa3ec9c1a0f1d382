import { expect } from 'chai';
import fc from 'fast-check';
import type { MissingProductsWire } from '../../src/contracts/missing-products.js';
import { csv } from '../../src/format/csv.js';
import { isEmpty } from '../../src/widgets/missing-products/missing-products.view.js';
import { recorded, read, listing, viewOf, product, names, namesIn, wireOf } from './missing-products-wire.js';

describe('missing products: the order', () => {
  it('puts the most wanted first and, among equals, the newest', () => {
    expect(
      names(
        listing({ missingProducts: [product('a', 2, 3), product('b', 5, 1), product('c', 5, 2)] }).products,
      ),
    ).to.deep.equal(['c', 'b', 'a']);
  });

  it('puts a product without a readable count last', () => {
    const spoiled = { ...product('spoiled', 0), count: 'many' };
    const { products } = listing({
      missingProducts: [spoiled, product('a', 4), product('b', 3), product('z', 0)],
    });
    expect(products.map(({ name, count }) => [name, count])).to.deep.equal([
      ['a', 4],
      ['b', 3],
      ['z', 0],
      ['spoiled', null],
    ]);
  });

  it('lists a name once, with its highest count: adding up could count requests twice', () => {
    const { products } = listing({ missingProducts: [product('a', 2), product('a', 7), product('a', 2)] });
    expect(products.map(({ name, count }) => [name, count])).to.deep.equal([['a', 7]]);
  });

  it('reads the recorded answer as the picture shows it', () => {
    const { products } = listing(recorded);
    expect(names(products.slice(0, 8))).to.deep.equal([
      'hydraulic pump filter',
      'goedendag hebben jullie',
      'gracias, busco el',
      'pressure gauge',
      'rubber hammer',
      'diesel generator 5kva',
      'linen lampshade',
      'brass wall lamp',
    ]);
  });

  it('holds every name of any answer once, and never rises', () => {
    fc.assert(
      fc.property(wireOf, (wire) => {
        const { products } = listing(wire);
        const all = [...names(wire.missingProducts), ...Object.values(wire.categories).flat()];
        expect(names(products)).to.have.members([...new Set(all)]);
        const counts = products.map(({ count }) => Number(count ?? -1));
        expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
        for (const { id, count } of products) {
          const sent = wire.missingProducts.filter(({ name }) => name === id).map((sent) => sent.count ?? -1);
          expect(count ?? -1).to.equal(Math.max(-1, ...sent));
        }
      }),
    );
  });
});

describe('missing products: categories', () => {
  it("come in the server's order, with the number of products that they hold", () => {
    expect(listing(recorded).categories).to.deep.equal([
      { category: 'tools', size: 5 },
      { category: 'parts', size: 3 },
      { category: 'equipment', size: 2 },
      { category: 'other', size: 5 },
    ]);
  });

  it('take whatever key arrives, and leave out one without a product', () => {
    const categories = JSON.parse('{"garden":["a"],"__proto__":["a","b"],"tools":[]}') as Record<
      string,
      string[]
    >;
    const { categories: shown, products } = listing({ missingProducts: [product('a', 1)], categories });
    expect(shown).to.deep.equal([
      { category: 'garden', size: 1 },
      { category: '__proto__', size: 2 },
    ]);
    expect(products[0]?.categories).to.equal('garden, __proto__');
  });

  it('show a product that only they name, without figures', () => {
    const { products } = listing({ missingProducts: [product('a', 1)], categories: { tools: ['b', 'b'] } });
    expect(products[1]).to.deep.include({ name: 'b', count: null, lastRequested: null });
  });

  it('narrow the list down; a product in none of them is found under all', () => {
    const wire = {
      missingProducts: [product('a', 3), product('b', 2), product('c', 1)],
      categories: { x: ['c', 'a'] },
    };
    expect(namesIn(wire, 'x')).to.deep.equal(['a', 'c']);
    expect(names(listing(wire).products)).to.deep.equal(['a', 'b', 'c']);
  });

  it('lead to the products that the server names, as many as they say', () => {
    fc.assert(
      fc.property(wireOf, (wire) => {
        for (const { category, size } of listing(wire).categories) {
          expect(namesIn(wire, category)).to.have.members([...new Set(wire.categories[category])]);
          expect(size).to.equal(new Set(wire.categories[category]).size);
        }
      }),
    );
  });
});

describe("missing products: customers' own words", () => {
  const wire = {
    missingProducts: [product('pump for jo@mail.example', 2, 1, ['call +44 161 496 0000 please'])],
    categories: { tools: ['pump for jo@mail.example'] },
    recommendations: ['Consider adding "pump for jo@mail.example"'],
  };

  it('are masked in names, examples and recommendations, and categories still find their products', () => {
    const { products, recommendations, categories } = listing(wire);
    expect(products[0]).to.deep.include({ name: 'pump for •••@•••', examples: ['call ••• please'] });
    expect(recommendations).to.deep.equal(['Consider adding "pump for •••@•••"']);
    expect(categories).to.deep.equal([{ category: 'tools', size: 1 }]);
  });

  it('are shown as written where the page asks for it', () => {
    expect(listing(wire, true).products[0]?.examples).to.deep.equal(['call +44 161 496 0000 please']);
  });

  it('stay two products where masking makes them look alike', () => {
    const { products } = listing({
      missingProducts: [product('to a@b.example', 2), product('to c@d.example', 1)],
    });
    expect(products.map(({ name, count }) => [name, count])).to.deep.equal([
      ['to •••@•••', 2],
      ['to •••@•••', 1],
    ]);
  });
});

describe('missing products: nothing', () => {
  const none: MissingProductsWire = {
    missingProducts: [],
    statistics: { totalMissingProducts: 0, totalRequests: 0, avgRequestsPerProduct: 0, timeRange: '' },
    categories: { tools: [] },
    recommendations: [],
  };
  const cases: readonly [what: string, wire: unknown, empty: boolean][] = [
    ['an answer that counts none', none, true],
    ['an empty list of a server without statistics', { missingProducts: [], categories: {} }, true],
    ['one product', { ...none, missingProducts: [product('a', 1)] }, false],
    ['a product in a category alone', { ...none, categories: { tools: ['a'] } }, false],
    [
      'an empty list while the server counts 53',
      { ...none, statistics: { totalMissingProducts: 53 } },
      false,
    ],
    ['a list that was left out', { ...none, missingProducts: undefined }, false],
    ['a list whose entries cannot be read', { ...none, missingProducts: [{ count: 3 }] }, false],
  ];
  for (const [what, wire, empty] of cases) {
    it(`${empty ? 'is' : 'is not'} ${what}`, () => {
      const { data, issues } = read(wire);
      expect(isEmpty(data, issues)).to.equal(empty);
    });
  }
});

describe('missing products: tables', () => {
  it('hold every product with its exact figures, and the recommendations', () => {
    const { table: products, recommendations } = viewOf(recorded);
    expect(products.rows).to.have.length(20);
    expect(products.rows[0]).to.deep.equal([
      'hydraulic pump filter',
      18,
      Date.parse('2026-10-23T11:20:45.554Z'),
      'parts',
      'i need a hydraulic pump filter.\nwhere is the hydraulic pump filter?\nhydraulic pump filter の在庫はありますか？',
    ]);
    expect(recommendations.rows).to.deep.equal(recorded.recommendations.map((text) => [text]));
  });

  it('become a CSV in which no cell is a formula', () => {
    const { table } = viewOf({ missingProducts: [product('=1+1', 2, 3, ['@sum', 'a "b"'])] });
    expect(csv(table)).to.equal(
      'name,count,last_requested,categories,examples\r\n' +
        `'=1+1,2,2026-11-03T12:00:00Z,,"'@sum\na ""b"""\r\n`,
    );
  });

  it('add up to the counts that the server sent', () => {
    fc.assert(
      fc.property(wireOf, (wire) => {
        const byName = new Map(wire.missingProducts.map((one) => [one.name, one]));
        const once = { ...wire, missingProducts: [...byName.values()] };
        const { rows } = viewOf(once).table;
        const sum = (counts: readonly unknown[]) =>
          counts.reduce<number>((all, one) => all + Number(one ?? 0), 0);
        expect(sum(rows.map((row) => row[1]))).to.equal(sum(once.missingProducts.map(({ count }) => count)));
      }),
    );
  });
});
