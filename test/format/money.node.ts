import { expect } from 'chai';
import fc from 'fast-check';
import { compactMoney } from '../../src/format/compact.js';
import { currencySymbol } from '../../src/format/currency.js';
import { moneyAxis } from '../../src/format/money-axis.js';
import { money } from '../../src/format/money.js';
import { subtract, zero } from '../../src/money/arithmetic.js';
import type { Money } from '../../src/types/money.js';
import { anyMoney, fraction, rounded, usd } from '../money/fraction.js';

const minus = (text: string): Money => subtract(zero, usd(text));
const grouped = (digits: bigint): string => String(digits).replace(/\B(?=(\d{3})+$)/g, ',');

/** The rules of the figure, from whole numbers only. */
const expected = (amount: string): string => {
  const value = fraction(amount);
  if (value.n === 0n) return '$0.00';
  if (value.n * 1_000_000n < value.d) return '<\u00a0$0.000001';
  let decimals = 2;
  if (value.n < value.d) {
    decimals = 3;
    while (value.n * 10n ** BigInt(decimals - 2) < value.d) decimals++;
  }
  let { n, d } = rounded(value, decimals);
  // 0.9996: rounding brought a digit before the point, and three digits are three.
  if (decimals > 2 && n >= 10n ** 3n) [n, d, decimals] = [n / 10n, d / 10n, decimals - 1];
  return `$${grouped(n / d)}.${String(n % d).padStart(decimals, '0')}`;
};

describe('money', () => {
  const cases: [string, string][] = [
    ['0', '$0.00'],
    ['0.000000', '$0.00'],
    ['0.000123', '$0.000123'],
    ['0.0198', '$0.0198'],
    ['0.84', '$0.840'],
    ['0.0979525', '$0.0980'],
    ['0.9994999', '$0.999'],
    ['0.9995', '$1.00'],
    ['0.9996', '$1.00'],
    ['0.09996', '$0.100'],
    ['1', '$1.00'],
    ['1.005', '$1.01'],
    ['12.565', '$12.57'],
    ['12.56499999999999999999', '$12.56'],
    ['1234567.5', '$1,234,567.50'],
    ['0.000001', '$0.00000100'],
    ['0.00000099999999999999', '<\u00a0$0.000001'],
    ['999999999999999.99', '$999,999,999,999,999.99'],
  ];
  for (const [amount, text] of cases) {
    it(`writes ${amount} as ${text}`, () => {
      expect(money(usd(amount), 'en-US')).to.equal(text);
    });
  }

  it('writes a difference with a true minus', () => {
    expect(money(minus('12.565'), 'en-US')).to.equal('\u2212$12.57');
    expect(money(minus('0.25'), 'de')).to.equal('\u22120,250\u00a0$');
    expect(money(minus('0.0000004'), 'en-US')).to.equal('>\u00a0\u2212$0.000001');
  });

  const languages: [string, string, string][] = [
    ['en-GB', '$1,234.50', '$0.0198'],
    ['de', '1.234,50\u00a0$', '0,0198\u00a0$'],
    ['fr', '1\u202f234,50\u00a0$', '0,0198\u00a0$'],
    ['es', '1234,50\u00a0$', '0,0198\u00a0$'],
  ];
  for (const [lang, large, small] of languages) {
    it(`follows the language: ${lang}`, () => {
      expect([money(usd('1234.5'), lang), money(usd('0.0198'), lang)]).to.deep.equal([large, small]);
    });
  }

  it('tells another dollar apart, and leaves out cents that a currency does not have', () => {
    expect(money(usd('5'), 'en-US', 'CAD')).to.equal('CA$5.00');
    expect(money(usd('1234.5'), 'en-US', 'JPY')).to.equal('¥1,235');
  });

  it('agrees with whole-number arithmetic on any amount', () => {
    fc.assert(
      fc.property(anyMoney, (amount) => {
        expect(money(amount, 'en-US')).to.equal(expected(amount));
      }),
      { numRuns: 1000 },
    );
  });

  it('never shows nothing for money that was spent', () => {
    fc.assert(
      fc.property(anyMoney, (amount) => fraction(amount).n === 0n || /[1-9]/.test(money(amount, 'en-US'))),
    );
  });
});

describe('compact figures', () => {
  const cases: [string, string, string][] = [
    ['9999.99', 'en-US', '$9,999.99'],
    ['10000', 'en-US', '$10.0K'],
    ['12345.678', 'en-US', '$12.3K'],
    ['999950', 'en-US', '$1.00M'],
    ['0.0198', 'en-US', '$0.0198'],
    ['12345.678', 'fr', '12,3\u00a0k\u00a0$'],
    ['12345.678', 'de', '12.345,68\u00a0$'],
    ['1234567', 'de', '1,23\u00a0Mio.\u00a0$'],
  ];
  for (const [amount, lang, text] of cases) {
    it(`${amount} in ${lang} is ${text}`, () => {
      expect(compactMoney(usd(amount), lang)).to.equal(text);
    });
  }

  it('shorten a difference on either side of zero', () => {
    expect(compactMoney(minus('12345'), 'en-US')).to.equal('\u2212$12.3K');
  });
});

describe('the unit of a field', () => {
  for (const [lang, currency, symbol] of [
    ['en-US', 'USD', '$'],
    ['en-GB', 'USD', 'US$'],
    ['es', 'USD', 'US$'],
    ['de', 'EUR', '€'],
  ] as const) {
    it(`is ${symbol} for ${currency} in ${lang}`, () => {
      expect(currencySymbol(lang, currency)).to.equal(symbol);
    });
  }
});

describe('the money axis', () => {
  const cases: [number, number[], string[]][] = [
    [0.1, [0, 0.1, 0.2, 0.30000000000000004], ['$0.00', '$0.10', '$0.20', '$0.30']],
    [0.05, [0, 0.05], ['$0.00', '$0.05']],
    [0.002, [0, 0.002, 0.004], ['$0.000', '$0.002', '$0.004']],
    [0.0000005, [0, 0.0000005], ['$0.0000000', '$0.0000005']],
    [1, [0, 1, 2], ['$0', '$1', '$2']],
    [2.5, [0, 2.5, 5], ['$0.00', '$2.50', '$5.00']],
    [500, [0, 500, 1000], ['$0', '$500', '$1,000']],
    [1, [-1, -0, 1], ['\u2212$1', '$0', '$1']],
    [0, [0], ['$0']],
  ];
  for (const [step, values, labels] of cases) {
    it(`with a step of ${step} reads ${labels.join(' ')}`, () => {
      expect(moneyAxis(values, step, 'en-US')).to.deep.equal(labels);
    });
  }

  it('writes every step of one, two or five with one number of decimals, apart from each other', () => {
    const steps = fc.tuple(fc.constantFrom(1, 2, 2.5, 5), fc.integer({ min: -8, max: 5 }));
    fc.assert(
      fc.property(steps, ([mantissa, exponent]) => {
        const step = mantissa * 10 ** exponent;
        const labels = moneyAxis(
          [0, 1, 2, 3, 4].map((index) => index * step),
          step,
          'en-US',
        );
        const lengths = new Set(labels.map((label) => (label.split('.')[1] ?? '').length));
        return lengths.size === 1 && new Set(labels).size === 5;
      }),
    );
  });

  it('gives up counting decimals for a step that is none', () => {
    expect(moneyAxis([1], NaN, 'en-US')).to.deep.equal([`$1.${'0'.repeat(20)}`]);
  });
});
