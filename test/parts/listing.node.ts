import { expect } from 'chai';
import * as fc from 'fast-check';
import { nextOrder, pageOf, type Choice } from '../../src/parts/listing/listing.view.js';
import type { Cell, Column, Table } from '../../src/types/table.js';

const columns: readonly Column[] = [
  { key: 'name', label: 'Name', kind: 'text' },
  { key: 'times', label: 'Times', kind: 'count' },
  { key: 'cost', label: 'Cost', kind: 'money' },
];
const tableOf = (rows: readonly (readonly Cell[])[]): Table => ({ name: 't', caption: 'T', columns, rows });
const choice = (change: Partial<Choice> = {}): Choice => ({
  order: null,
  query: '',
  page: 0,
  extent: 'first',
  ...change,
});
const names = (table: Table, change: Partial<Choice>, size = 10): Cell[] =>
  pageOf(table, choice(change), size, 'en').rows.map((row) => table.rows[row]?.[0] ?? null);

const table = tableOf([
  ['Pump 10', 3, '0.1'],
  ['pump 9', null, '10'],
  ['Élan', 7, null],
  ['Belt', 7, '9.999999999999999999'],
]);

describe('pageOf', () => {
  const orders: [what: string, order: Choice['order'], expected: string[]][] = [
    ['keeps the order of the rows unless told', null, ['Pump 10', 'pump 9', 'Élan', 'Belt']],
    ['orders texts as people do', { key: 'name', descending: false }, ['Belt', 'Élan', 'pump 9', 'Pump 10']],
    [
      'orders money exactly, unknown last',
      { key: 'cost', descending: true },
      ['pump 9', 'Belt', 'Pump 10', 'Élan'],
    ],
    [
      'keeps unknown last the other way round',
      { key: 'cost', descending: false },
      ['Pump 10', 'Belt', 'pump 9', 'Élan'],
    ],
    [
      'keeps equal rows as they came',
      { key: 'times', descending: true },
      ['Élan', 'Belt', 'Pump 10', 'pump 9'],
    ],
    [
      'knows nothing of a column that is not there',
      { key: 'none', descending: true },
      ['Pump 10', 'pump 9', 'Élan', 'Belt'],
    ],
  ];
  for (const [what, order, expected] of orders) {
    it(what, () => expect(names(table, { order })).to.deep.equal(expected));
  }

  it('finds rows in which every word is, in any case', () => {
    expect(names(table, { query: ' PUMP  1' })).to.deep.equal(['Pump 10']);
    expect(names(table, { query: 'élAN' })).to.deep.equal(['Élan']);
    expect(names(table, { query: '0.1' })).to.deep.equal([]);
  });

  const found: readonly [what: string, query: string, lang: string, matches: boolean][] = [
    ['a part of a word', 'ydraul', 'en', true],
    ['words in any order', 'filter  hydraulic', 'en', true],
    ['other case', 'HYDRAULIC', 'en', true],
    ['words of another text of the row', 'leeds', 'en', true],
    ['accents left out', 'elegante', 'fr', true],
    ['accents added', 'fïlter', 'en', true],
    ['blanks alone, as no query at all', '   ', 'en', true],
    ['a word that is nowhere', 'hydraulic hammer', 'en', false],
    ['signs of regular expressions as themselves', '.*', 'en', false],
    ['a Turkish dotless i only as itself', 'FILTER', 'tr', false],
    ['a Turkish dotted I', 'FİLTER', 'tr', true],
  ];
  const texts: Table = {
    ...tableOf([['hydraulic pump filter', 'élégante, to Leeds?']]),
    columns: [columns[0]!, { key: 'example', label: 'Example', kind: 'text' }],
  };
  for (const [what, query, lang, matches] of found) {
    it(`${matches ? 'finds' : 'does not find'} ${what}`, () => {
      expect(pageOf(texts, choice({ query }), 8, lang).matching).to.equal(matches ? 1 : 0);
    });
  }

  it('shows all rows of an unfolded list, of thousands 500 at once', () => {
    const many = tableOf(Array.from({ length: 1100 }, (_, i) => [`row ${i}`, i, null]));
    expect(names(table, { extent: 'all' }, 2)).to.have.length(4);
    const { rows, pages } = pageOf(many, choice({ extent: 'all', page: 2 }), 2, 'en');
    expect([rows.length, pages]).to.deep.equal([100, 3]);
  });

  it('shows each matching row on just one page, and stays inside the pages', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 20 }), fc.nat(100), (n, size, beyond) => {
        const list = tableOf(Array.from({ length: n }, (_, i) => [`row ${i}`, i, null]));
        const { pages } = pageOf(list, choice(), size, 'en');
        const seen = Array.from(
          { length: pages },
          (_, page) => pageOf(list, choice({ page }), size, 'en').rows,
        ).flat();
        expect(seen).to.deep.equal(list.rows.map((_, i) => i));
        expect(pageOf(list, choice({ page: beyond }), size, 'en').page).to.be.below(pages);
      }),
    );
  });
});

describe('nextOrder', () => {
  it('begins with the largest number and the first name, and then turns round', () => {
    const [name, times] = columns as [Column, Column];
    expect(nextOrder(times, null)).to.deep.equal({ key: 'times', descending: true });
    expect(nextOrder(name, { key: 'times', descending: true })).to.deep.equal({
      key: 'name',
      descending: false,
    });
    expect(nextOrder(times, { key: 'times', descending: true })).to.deep.equal({
      key: 'times',
      descending: false,
    });
  });
});
