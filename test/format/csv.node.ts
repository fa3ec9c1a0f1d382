import { expect } from 'chai';
import fc from 'fast-check';
import { csv } from '../../src/format/csv.js';
import { subtract, zero } from '../../src/money/arithmetic.js';
import type { Cell, Column, Table } from '../../src/types/table.js';
import { growth, linear } from '../support/cpu-time.js';
import { usd } from '../money/fraction.js';

const table = (columns: Pick<Column, 'key' | 'kind'>[], rows: Cell[][]): Table => ({
  name: 'test',
  caption: 'Test',
  columns: columns.map((column) => ({ ...column, label: column.key })),
  rows,
});

/** RFC 4180 read back, character by character. */
const parse = (text: string): string[][] => {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let inside = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (inside) {
      if (character !== '"') field += character;
      else if (text.charAt(index + 1) === '"') field += text.charAt(index++);
      else inside = false;
    } else if (character === '"') inside = true;
    else if (character === ',') [record, field] = [[...record, field], ''];
    else if (character === '\r' && text.charAt(index + 1) === '\n') {
      records.push([...record, field]);
      [record, field] = [[], ''];
      index++;
    } else field += character;
  }
  return records;
};

describe('csv', () => {
  it('carries exact, unlocalised values under the keys of the columns', () => {
    const columns = [
      { key: 'hour', kind: 'instant' },
      { key: 'model', kind: 'text' },
      { key: 'requests', kind: 'count' },
      { key: 'cost_usd', kind: 'money' },
      { key: 'share', kind: 'percent' },
    ] as const;
    const rows = [
      [Date.UTC(2026, 10, 19, 8), 'gpt-4', 1234567, usd('12.5430'), 26.25],
      [null, null, null, null, null],
      [0, '', -1, subtract(zero, usd('0.50')), -3.5],
    ];
    expect(csv(table([...columns], rows))).to.equal(
      'hour,model,requests,cost_usd,share\r\n' +
        '2026-11-19T08:00:00Z,gpt-4,1234567,12.5430,26.25\r\n' +
        ',,,,\r\n' +
        '1970-01-01T00:00:00Z,,-1,-0.50,-3.5\r\n',
    );
  });

  it('fills up a row that is too short and leaves out what has no column', () => {
    expect(
      csv(
        table(
          [
            { key: 'a', kind: 'count' },
            { key: 'b', kind: 'count' },
          ],
          [[1], [1, 2, 3]],
        ),
      ),
    ).to.equal('a,b\r\n1,\r\n1,2\r\n');
  });

  const texts: [string, string][] = [
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['6" pipe', '"6"" pipe"'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['+44', "'+44"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['  =1+1', "'  =1+1"],
    ['\u00a0\ufeff=1', "'\u00a0\ufeff=1"],
    ['＝1', "'＝1"],
    ['a=b', 'a=b'],
    ['  spaced', '  spaced'],
  ];
  for (const [text, cell] of texts) {
    it(`writes the text ${JSON.stringify(text)} as ${JSON.stringify(cell)}`, () => {
      expect(csv(table([{ key: 'query', kind: 'text' }], [[text]]))).to.equal(`query\r\n${cell}\r\n`);
    });
  }

  it('reads back as it was, but for the apostrophe before a formula', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n ",;\'a1\ufeff＝') });
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, fc.string(), fc.option(fc.integer()))), (rows) => {
        const columns = [
          { key: 'a', kind: 'text' },
          { key: 'b', kind: 'text' },
          { key: 'c', kind: 'count' },
        ] as const;
        const [header, ...records] = parse(csv(table([...columns], rows)));
        expect(header).to.deep.equal(['a', 'b', 'c']);
        expect(records).to.have.length(rows.length);
        records.forEach(([a = '', b = '', c = ''], index) => {
          const [first, second, third] = rows[index] ?? ['', '', null];
          for (const [written, original] of [
            [a, first],
            [b, second],
          ] as const) {
            expect([original, `'${original}`]).to.include(written);
            expect('=+-@\t\r＝').not.to.include(written.trimStart().charAt(0) || 'none');
          }
          expect(c).to.equal(third === null ? '' : String(third));
        });
      }),
    );
  });

  it('takes four times as long for a megabyte of blanks as for a quarter of it', () => {
    const write = (size: number): string =>
      csv(table([{ key: 'query', kind: 'text' }], [[' '.repeat(size)]]));
    expect(growth(write, 250_000)).to.be.below(linear);
  });
});
