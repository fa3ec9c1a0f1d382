import { inspect } from 'node:util';
import { expect } from 'chai';
import fc from 'fast-check';
import { parseMoney, parseSignedMoney } from '../../src/money/parse.js';
import { growth, linear } from '../support/cpu-time.js';
import { anyMoney, equal, fraction } from './fraction.js';

describe('parseMoney', () => {
  const accepted: [unknown, string][] = [
    ['0', '0'],
    ['12.5430', '12.5430'],
    ['0.000000', '0.000000'],
    ['007.5', '7.5'],
    ['+3.20', '3.20'],
    ['-0.00', '0.00'],
    ['+0.00000000000000000001', '0.00000000000000000001'],
    ['+999999999999999', '999999999999999'],
    [`${'0'.repeat(60)}1.50`, '1.50'],
    [`${'0'.repeat(63)}1`, '1'],
    ['1e2', '100'],
    ['1.50E1', '15.0'],
    ['1.50e-1', '0.150'],
    ['25e-8', '0.00000025'],
    ['0e5', '0'],
    ['999999999999999.99999999999999999999', '999999999999999.99999999999999999999'],
    ['0.00000000000000000001', '0.00000000000000000001'],
    [0, '0'],
    [-0, '0'],
    [12.5, '12.5'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e-7, '0.0000001'],
    [1.5e-7, '0.00000015'],
    [999_999_999_999_999, '999999999999999'],
    // An average in floats; its 21st decimal is noise.
    [0.000012345678901234567, '0.00001234567890123457'],
  ];
  for (const [value, money] of accepted) {
    it(`reads ${JSON.stringify(value)} as ${money}`, () => {
      expect(parseMoney(value)).to.equal(money);
    });
  }

  const refused: unknown[] = [
    ...[
      '',
      ' ',
      '-',
      '.',
      '.5',
      '5.',
      '1,5',
      '1 000',
      ' 1',
      '1 ',
      '0x10',
      '1e',
      '1e1.5',
      '1_000',
      '--1',
      '$1',
    ],
    ...[
      'NaN',
      'Infinity',
      '-Infinity',
      '١',
      '１',
      '1\n',
      '-1',
      '-0.01',
      '1e15',
      '1e999',
      '1e-21',
      '1e-999',
      '1e9999',
    ],
    ...['1000000000000000', '0.000000000000000000001', '9'.repeat(65)],
    ...[NaN, Infinity, -Infinity, -1, -1e-30, 1e15, 1e308, 1e-30, Number.MIN_VALUE],
    ...[null, undefined, true, {}, [], [1], ['1'], 1n, Symbol('1'), () => 1, { toString: () => '1' }],
  ];
  for (const value of refused) {
    it(`refuses ${inspect(value).slice(0, 40)}`, () => {
      expect(parseMoney(value)).to.equal(null);
    });
  }

  it('leaves a plain amount as it is, digit by digit', () => {
    fc.assert(fc.property(anyMoney, (money) => parseMoney(money) === money));
  });

  it('keeps the value of scientific notation', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10n ** 12n),
        fc.stringMatching(/^\d{1,6}$/),
        fc.integer({ min: -14, max: 2 }),
        (whole, decimals, exponent) => {
          const text = `${whole}.${decimals}e${exponent}`;
          const money = parseMoney(text);
          return money !== null && equal(fraction(money), fraction(text));
        },
      ),
    );
  });

  it('reads back every JSON number of a cost as the same float', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e14, noNaN: true }),
        (value) => Number(parseMoney(value)) === value,
      ),
    );
  });

  it('gives a canonical amount or null for any value at all', () => {
    const canonical = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,20})?$/;
    const numeric = fc.string({ unit: fc.constantFrom(...'0123456789.eE+-'), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.double(), fc.string(), numeric), (value) => {
        const money = parseMoney(value);
        return money === null || canonical.test(money);
      }),
      { numRuns: 2000 },
    );
  });

  for (const [what, before, digit] of [
    ['nines', '', '9'],
    ['decimals', '0.', '0'],
    ['an exponent', '1e', '9'],
    ['zeros', '', '0'],
  ] as const) {
    it(`gives up on a megabyte of ${what}, without looking at it all many times`, () => {
      const parse = (size: number): unknown => parseMoney(before + digit.repeat(size));
      expect(parse(1e6)).to.equal(null);
      expect(growth(parse, 250_000)).to.be.below(linear);
    });
  }
});

describe('parseSignedMoney', () => {
  const read: [unknown, string | null][] = [
    ['-5.00', '-5.00'],
    [-5, '-5'],
    [-1e-7, '-0.0000001'],
    ['5.00', '5.00'],
    [5, '5'],
    ['-0.00', '0.00'],
    [-0, '0'],
    ['--5', null],
    ['-', null],
    ['-much', null],
    [-Infinity, null],
    [['-5'], null],
    [null, null],
  ];
  for (const [value, money] of read) {
    it(`reads ${inspect(value)} as ${money ?? 'nothing'}`, () => {
      expect(parseSignedMoney(value)).to.equal(money);
    });
  }
});
