import { expect } from 'chai';
import fc from 'fast-check';
import { subtract } from '../../src/money/arithmetic.js';
import { compare, isPositive, isZero, ratio, toNumber } from '../../src/money/compare.js';
import { highestThreshold, lowestThreshold } from '../../src/money/threshold.js';
import type { Money } from '../../src/types/money.js';
import { anyMoney, fraction, usd } from './fraction.js';

describe('compare', () => {
  it('goes by value, not by digits', () => {
    expect(compare(usd('1.5'), usd('1.50'))).to.equal(0);
    expect(compare(usd('9'), usd('10'))).to.equal(-1);
    expect(compare(usd('0.30000000000000004'), usd('0.3'))).to.equal(1);
  });

  it('agrees with fractions, below zero too', () => {
    fc.assert(
      fc.property(anyMoney, anyMoney, anyMoney, (a, b, c) => {
        const [left, right] = [subtract(a, c), subtract(b, c)];
        const [x, y] = [fraction(left), fraction(right)];
        const difference = x.n * y.d - y.n * x.d;
        return compare(left, right) === Number(difference > 0n) - Number(difference < 0n);
      }),
    );
  });
});

describe('isZero', () => {
  for (const amount of ['0', '0.00', '0.00000000000000000000']) {
    it(`holds for ${amount}`, () => expect(isZero(usd(amount))).to.equal(true));
  }
  for (const amount of ['0.01', '10', '0.00000000000000000001']) {
    it(`does not hold for ${amount}`, () => expect(isZero(usd(amount))).to.equal(false));
  }
});

describe('isPositive', () => {
  const table: [amount: Money, isIt: boolean][] = [
    [usd('0.01'), true],
    [usd('10'), true],
    [usd('0'), false],
    [usd('0.00'), false],
    [subtract(usd('0'), usd('0.01')), false],
    [subtract(usd('0'), usd('10')), false],
  ];
  for (const [amount, isIt] of table) {
    it(`${isIt ? 'holds' : 'does not hold'} for ${amount}`, () => expect(isPositive(amount)).to.equal(isIt));
  }
});

describe('ratio', () => {
  it('of nothing is unknown', () => {
    expect(ratio(usd('1'), usd('0.00'))).to.equal(null);
  });

  it('of equal amounts is exactly one, however they are written', () => {
    expect(ratio(usd('0.1'), usd('0.100'))).to.equal(1);
  });

  it('is within a float of the fraction', () => {
    fc.assert(
      fc.property(anyMoney, anyMoney, (a, b) => {
        const share = ratio(a, b);
        const [x, y] = [fraction(a), fraction(b)];
        if (y.n === 0n) return share === null;
        const exact = Number((x.n * y.d * 10n ** 40n) / (x.d * y.n)) / 1e40;
        return share !== null && Math.abs(share - exact) <= exact * 1e-14 + 1e-39;
      }),
    );
  });
});

it('toNumber gives the nearest float for drawing', () => {
  expect(toNumber(usd('0.447'))).to.equal(0.447);
});

it('a threshold fits NUMERIC(10,2) and is more than nothing', () => {
  expect([lowestThreshold, highestThreshold]).to.deep.equal([usd('0.01'), usd('99999999.99')]);
});
