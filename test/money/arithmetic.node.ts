import { expect } from 'chai';
import fc from 'fast-check';
import { add, divide, multiply, round, subtract, sum, zero } from '../../src/money/arithmetic.js';
import { growth, linear } from '../support/cpu-time.js';
import { anyMoney, equal, fraction, rounded, usd, type Fraction } from './fraction.js';

const scales = fc.integer({ min: 0, max: 24 });
const decimalsOf = (money: string): number => (money.split('.')[1] ?? '').length;

const product = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
const total = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });

describe('sums', () => {
  it('of nothing are zero', () => {
    expect(sum([])).to.equal('0');
    expect(zero).to.equal('0');
  });

  it('hold a million tenths that floats lose', () => {
    expect(sum(Array.from({ length: 10 }, () => usd('0.1')))).to.equal('1.0');
    expect(add(usd('0.1'), usd('0.2'))).to.equal('0.3');
  });

  it('have as many decimals as the finest item', () => {
    expect(sum([usd('1'), usd('0.250'), usd('2.5')])).to.equal('3.750');
  });

  it('agree with fractions, in any order', () => {
    fc.assert(
      fc.property(fc.array(anyMoney), (items) => {
        const expected = items.map(fraction).reduce(total, { n: 0n, d: 1n });
        return equal(fraction(sum(items)), expected) && sum([...items].reverse()) === sum(items);
      }),
    );
  });

  it('of 20 000 items take four times as long as of 5 000', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => usd((index / 7).toFixed(index % 9)));
    expect(growth((count) => sum(items.slice(0, count)), 5000)).to.be.below(linear);
  });
});

describe('a difference', () => {
  const cases: [string, string, string][] = [
    ['8.56', '6.79', '1.77'],
    ['1.50', '1.5', '0.00'],
    ['6.79', '8.56', '-1.77'],
    ['0', '0.000001', '-0.000001'],
  ];
  for (const [a, b, difference] of cases) {
    it(`${a} − ${b} = ${difference}`, () => {
      expect(subtract(usd(a), usd(b))).to.equal(difference);
    });
  }

  it('added again gives what it was taken from', () => {
    fc.assert(
      fc.property(anyMoney, anyMoney, (a, b) => equal(fraction(add(subtract(a, b), b)), fraction(a))),
    );
  });
});

describe('round', () => {
  const cases: [string, number, string][] = [
    ['0.005', 2, '0.01'],
    ['1.005', 2, '1.01'],
    ['2.675', 2, '2.68'],
    ['0.0049999999999999', 2, '0.00'],
    ['2.5', 0, '3'],
    ['0.4', 0, '0'],
    ['999.995', 2, '1000.00'],
    ['1.5', 3, '1.500'],
  ];
  for (const [amount, scale, expected] of cases) {
    it(`${amount} to ${scale} decimals is ${expected}`, () => {
      expect(round(usd(amount), scale)).to.equal(expected);
    });
  }

  it('takes a half away from zero on either side', () => {
    expect(round(subtract(zero, usd('2.5')), 0)).to.equal('-3');
    expect(round(subtract(zero, usd('0.4')), 0)).to.equal('0');
  });

  it('agrees with fractions', () => {
    fc.assert(
      fc.property(anyMoney, anyMoney, scales, (a, b, scale) => {
        const amount = subtract(a, b);
        const result = round(amount, scale);
        return equal(fraction(result), rounded(fraction(amount), scale)) && decimalsOf(result) === scale;
      }),
    );
  });
});

describe('multiply', () => {
  it('takes a float by the digits it is written with', () => {
    expect(multiply(usd('3'), 0.1, 2)).to.equal('0.30');
    expect(multiply(usd('1000000'), 2.5e-7, 6)).to.equal('0.250000');
    expect(multiply(usd('0.0980'), 24, 4)).to.equal('2.3520');
  });

  it('refuses what is no number', () => {
    for (const by of [NaN, Infinity, -Infinity]) {
      expect(() => multiply(usd('1'), by, 2)).to.throw(RangeError);
    }
  });

  it('agrees with fractions', () => {
    const factors = fc.oneof(
      anyMoney,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    );
    fc.assert(
      fc.property(anyMoney, factors, scales, (a, by, scale) => {
        const result = multiply(a, by, scale);
        const expected = rounded(product(fraction(a), fraction(String(by))), scale);
        return equal(fraction(result), expected) && decimalsOf(result) === scale;
      }),
    );
  });
});

describe('divide', () => {
  it('by zero is unknown', () => {
    expect(divide(usd('1'), 0, 2)).to.equal(null);
    expect(divide(usd('1'), -0, 2)).to.equal(null);
    expect(divide(usd('0'), usd('0.00'), 2)).to.equal(null);
  });

  it('rounds a half away from zero', () => {
    expect(divide(usd('1'), 8, 2)).to.equal('0.13');
    expect(divide(usd('1'), -8, 2)).to.equal('-0.13');
    expect(divide(usd('2'), 3, 6)).to.equal('0.666667');
  });

  it('refuses what is no number', () => {
    expect(() => divide(usd('1'), NaN, 2)).to.throw(RangeError);
  });

  it('agrees with fractions', () => {
    const divisors = fc.oneof(anyMoney, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(anyMoney, divisors, scales, (a, by, scale) => {
        const result = divide(a, by, scale);
        const divisor = fraction(String(by));
        if (divisor.n === 0n) return result === null;
        const expected = rounded(product(fraction(a), { n: divisor.d, d: divisor.n }), scale);
        return result !== null && equal(fraction(result), expected) && decimalsOf(result) === scale;
      }),
    );
  });
});
