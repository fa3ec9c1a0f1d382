import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  readMissingProducts,
  type MissingProducts,
  type MissingProductsWire,
} from '../../src/contracts/missing-products.js';
import { csv } from '../../src/format/csv.js';
import type { Issue } from '../../src/types/issue.js';
import { tables } from '../../src/widgets/missing-products/missing-products.tables.js';
import {
  everything,
  isEmpty,
  listingOf,
  select,
  type Choice,
} from '../../src/widgets/missing-products/missing-products.view.js';
import { english } from '../../src/widgets/missing-products/missing-products.words.js';

const recorded = (
  JSON.parse(readFileSync('test/fixtures/recorded/missing-products.days30.json', 'utf8')) as {
    body: MissingProductsWire;
  }
).body;

const read = (wire: unknown): { data: MissingProducts; issues: readonly Issue[] } => {
  const { data, issues } = readMissingProducts(wire);
  if (data === null) throw new Error('not an answer of the contract');
  return { data, issues };
};

const listing = (wire: object, showPersonalData = false) =>
  listingOf(read({ missingProducts: [], ...wire }).data, showPersonalData);

const product = (name: string, count: number, day = 1, examples: string[] = []) => ({
  name,
  count,
  lastRequested: `2026-11-${String(day).padStart(2, '0')}T12:00:00Z`,
  examples,
});

const names = (products: readonly { readonly name: string }[]): string[] => products.map(({ name }) => name);

const chosen = (wire: object, choice: Partial<Choice>, limit = 8, lang = 'en') =>
  select(listing(wire), { ...everything, ...choice }, limit, lang);

/** Words as customers write them, some of them again and again. */
const word = fc.constantFrom('pump', 'Filter', 'o-ring', 'lampe', 'été', '18v', '水泵', '<b>', '__proto__');
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const wireOf = fc.record({
  missingProducts: fc.array(
    fc.record({
      name: text,
      count: fc.oneof(fc.nat(20), fc.constant(null)),
      lastRequested: fc
        .date({ min: new Date('2026-10-01'), max: new Date('2026-11-30'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      examples: fc.array(text, { maxLength: 3 }),
    }),
    { maxLength: 30 },
  ),
  categories: fc.dictionary(
    fc.constantFrom('tools', 'parts', 'other', 'garden', 'constructor'),
    fc.array(text),
  ),
});

describe('missing products: the order', () => {
  it('puts the most wanted first and, among equals, the newest', () => {
    expect(
      names(
        listing({ missingProducts: [product('a', 2, 3), product('b', 5, 1), product('c', 5, 2)] }).products,
      ),
    ).to.deep.equal(['c', 'b', 'a']);
  });

  it('puts a product without a readable count last, and the most wanted is the measure of the others', () => {
    const spoiled = { ...product('spoiled', 0), count: 'many' };
    const { products } = listing({
      missingProducts: [spoiled, product('a', 4), product('b', 3), product('z', 0)],
    });
    expect(products.map(({ name, share }) => [name, share])).to.deep.equal([
      ['a', 100],
      ['b', 75],
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
        const counts = products.map(({ count }) => count ?? -1);
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
    expect(products[0]?.categories).to.deep.equal(['garden', '__proto__']);
  });

  it('show a product that only they name, without figures', () => {
    const { products } = listing({ missingProducts: [product('a', 1)], categories: { tools: ['b', 'b'] } });
    expect(products[1]).to.deep.include({ name: 'b', count: null, lastRequested: null, share: null });
  });

  it('narrow the list down; a product in none of them is found under all', () => {
    const wire = {
      missingProducts: [product('a', 3), product('b', 2), product('c', 1)],
      categories: { x: ['c', 'a'] },
    };
    expect(names(chosen(wire, { category: 'x' }).matching)).to.deep.equal(['a', 'c']);
    expect(names(chosen(wire, {}).matching)).to.deep.equal(['a', 'b', 'c']);
  });

  it('that the next answer no longer has leave everything shown', () => {
    const { category, matching } = chosen({ missingProducts: [product('a', 3)] }, { category: 'gone' });
    expect([category, names(matching)]).to.deep.equal([null, ['a']]);
  });

  it('lead to as many products as they say', () => {
    fc.assert(
      fc.property(wireOf, (wire) => {
        const all = listing(wire);
        for (const { category, size } of all.categories) {
          const { matching } = select(all, { ...everything, category }, 8, 'en');
          expect(matching.length).to.equal(size);
          expect(size).to.equal(new Set(wire.categories[category]).size);
        }
      }),
    );
  });
});

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
    const [products, recommendations] = tables(listing(recorded), english);
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
    const [products] = tables(
      listing({ missingProducts: [product('=1+1', 2, 3, ['@sum', 'a "b"'])] }),
      english,
    );
    expect(csv(products)).to.equal(
      'name,count,last_requested,categories,examples\r\n' +
        `'=1+1,2,2026-11-03T12:00:00Z,,"'@sum\na ""b"""\r\n`,
    );
  });

  it('add up to the counts that the server sent', () => {
    fc.assert(
      fc.property(wireOf, (wire) => {
        const byName = new Map(wire.missingProducts.map((one) => [one.name, one]));
        const once = { ...wire, missingProducts: [...byName.values()] };
        const [{ rows }] = tables(listing(once), english);
        const sum = (counts: readonly unknown[]) =>
          counts.reduce<number>((all, one) => all + Number(one ?? 0), 0);
        expect(sum(rows.map((row) => row[1]))).to.equal(sum(once.missingProducts.map(({ count }) => count)));
      }),
    );
  });
});
