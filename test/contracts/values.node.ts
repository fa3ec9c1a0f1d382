import { expect } from 'chai';
import {
  count,
  currency,
  day,
  flag,
  id,
  instant,
  money,
  nullable,
  number,
  oneOf,
  optional,
  percent,
  signed,
  text,
  type Reader,
} from '../../src/contracts/read.js';
import { reading } from './reading.js';

const unreadable = Symbol('unreadable');
const leaves: Record<string, [reader: Reader<unknown>, cases: [sent: unknown, read: unknown][]]> = {
  text: [
    text,
    [
      ['', ''],
      ['a'.repeat(1024), 'a'.repeat(1024)],
      ['a'.repeat(1025), 'a'.repeat(1024)],
      [`${'a'.repeat(1023)}😀`, 'a'.repeat(1023)],
      [`${'a'.repeat(1022)}😀b`, `${'a'.repeat(1022)}😀`],
      [7, unreadable],
      [null, unreadable],
    ],
  ],
  id: [
    id,
    [
      ['sess_a', 'sess_a'],
      [42, '42'],
      [1.5, unreadable],
      [true, unreadable],
    ],
  ],
  count: [
    count,
    [
      [0, 0],
      [-0, 0],
      ['12', 12],
      [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
      [2 ** 53, unreadable],
      [1.5, unreadable],
      [-1, unreadable],
      ['0x10', unreadable],
      ['1e3', unreadable],
      ['', unreadable],
      [true, unreadable],
      [[1], unreadable],
    ],
  ],
  number: [
    number,
    [
      [1.5, 1.5],
      ['2.30', 2.3],
      [Infinity, unreadable],
      [NaN, unreadable],
      [1e308, unreadable],
      [-0.1, unreadable],
      [' 1', unreadable],
    ],
  ],
  signed: [
    signed,
    [
      [-12.5, -12.5],
      ['-12.5', -12.5],
      [-Infinity, unreadable],
    ],
  ],
  percent: [
    percent,
    [
      [0, 0],
      ['97.96', 97.96],
      [100, 100],
      [100.5, unreadable],
      [-1, unreadable],
    ],
  ],
  money: [
    money,
    [
      ['12.5430', '12.5430'],
      [0.1, '0.1'],
      [1e-7, '0.0000001'],
      ['-1', unreadable],
      ['$1', unreadable],
      [1e308, unreadable],
      [null, unreadable],
    ],
  ],
  currency: [
    currency,
    [
      ['EUR', 'EUR'],
      ['gbp', 'GBP'],
      [undefined, 'USD'],
      [null, 'USD'],
    ],
  ],
  instant: [
    instant,
    [
      ['2026-11-15T07:00:00.000Z', Date.UTC(2026, 10, 15, 7)],
      ['2026-11-15T07:00:00+01:00', Date.UTC(2026, 10, 15, 6)],
      ['2026-11-15T07:00:00-0530', Date.UTC(2026, 10, 15, 12, 30)],
      ['2026-11-15 07:00:00+00', Date.UTC(2026, 10, 15, 7)],
      ['2026-11-15 07:00:00.123456+00', Date.UTC(2026, 10, 15, 7, 0, 0, 123)],
      ['2026-11-15T07:00:00.5', Date.UTC(2026, 10, 15, 7, 0, 0, 500)],
      ['2026-11-15t07:00z', Date.UTC(2026, 10, 15, 7)],
      ['2026-11-15', Date.UTC(2026, 10, 15)],
      ['2028-02-29', Date.UTC(2028, 1, 29)],
      ['2026-02-29', unreadable],
      ['2026-04-31T10:00:00Z', unreadable],
      ['2026-00-10', unreadable],
      ['2026-13-01', unreadable],
      ['2026-11-00', unreadable],
      ['2026-11-15T24:00:00Z', unreadable],
      ['2026-11-15T23:60:00Z', unreadable],
      ['2026-11-15T23:59:60Z', unreadable],
      ['2026-11-15T07:00:00+24:00', unreadable],
      ['1970-01-01T00:00:00Z', unreadable],
      ['2126-01-01', unreadable],
      ['+002026-11-15', unreadable],
      ['2026-11-15T07', unreadable],
      ['2026-11-15Z', unreadable],
      ['2026-11-15T07:00:00Z ', unreadable],
      ['15 Nov 2026', unreadable],
      [1_795_332_170_351, unreadable],
      [`2026-11-15T07:00:00.${'0'.repeat(100_000)}Z`, unreadable],
    ],
  ],
  day: [
    day,
    [
      ['2026-11-15', Date.UTC(2026, 10, 15)],
      ['2026-11-15T00:00:00+09:00', Date.UTC(2026, 10, 15)],
      ['2026-11-31', unreadable],
      [20261115, unreadable],
    ],
  ],
  flag: [
    flag,
    [
      [false, false],
      ['true', unreadable],
      [1, unreadable],
    ],
  ],
  'one of the words': [
    oneOf('up', 'down'),
    [
      ['up', 'up'],
      ['UP', unreadable],
      ['constructor', unreadable],
    ],
  ],
  nullable: [
    nullable(text),
    [
      [null, null],
      ['a', 'a'],
      [undefined, unreadable],
    ],
  ],
  optional: [
    optional(count),
    [
      [undefined, null],
      [null, null],
      [3, 3],
      ['many', unreadable],
    ],
  ],
};

describe('reading one value', () => {
  for (const [name, [reader, cases]] of Object.entries(leaves)) {
    for (const [sent, read] of cases) {
      const shown = String(JSON.stringify(sent)).slice(0, 40);
      it(`${name}: ${shown} is ${read === unreadable ? 'unreadable, and told' : 'read'}`, () => {
        const { value, told } = reading(reader, sent);
        expect(value).to.equal(read === unreadable ? null : read);
        expect(told).to.have.length(read === unreadable ? 1 : 0);
      });
    }
  }

  it('one of several words is told with all of them', () => {
    expect(reading(oneOf('up', 'down'), 'left').told).to.deep.equal(['it: expected up or down, got "left"']);
  });

  it('a zero has no sign', () => {
    expect(Object.is(reading(signed, -0).value, 0)).to.be.true;
  });

  it('a currency that is none is dollars, and told', () => {
    expect(reading(currency, 'euro')).to.deep.equal({
      value: 'USD',
      told: ['it: expected currency, got "euro"'],
    });
  });
});

describe('telling what came instead', () => {
  const quoted: [sent: unknown, got: string][] = [
    [undefined, 'undefined'],
    [null, 'null'],
    ['0x10', '"0x10"'],
    ['\u0000"<b>', '"\\u0000\\"<b>"'],
    ['twelve chars', '"twelve chars"'],
    ['thirteen char', 'text of 13 characters'],
    ['a customer said this', 'text of 20 characters'],
    ['\u0000'.repeat(12), `"${'\\u0000'.repeat(7).slice(0, 39)}`],
    [NaN, 'NaN'],
    [-7, '-7'],
    [true, 'true'],
    [{ secret: 1 }, 'object'],
    [['secret'], 'list'],
    [() => 'secret', 'function'],
    [10n ** 60n, 'bigint'],
  ];
  for (const [sent, got] of quoted) {
    it(`${got}`, () => {
      expect(reading(money, sent).told).to.deep.equal([`it: expected money, got ${got}`]);
    });
  }
});
