import fc from 'fast-check';
import { parseMoney } from '../../src/money/parse.js';
import type { Money } from '../../src/types/money.js';

/** The oracle of these tests: numerator / denominator, no decimal scale anywhere. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const fraction = (text: string): Fraction => {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', decimals = ''] = mantissa.replace(/^[+-]/, '').split('.');
  const digits = BigInt(`0${whole}${decimals}`) * (mantissa.startsWith('-') ? -1n : 1n);
  const shift = Number(exponent) - decimals.length;
  return shift < 0 ? { n: digits, d: 10n ** BigInt(-shift) } : { n: digits * 10n ** BigInt(shift), d: 1n };
};

export const equal = (a: Fraction, b: Fraction): boolean => a.n * b.d === b.n * a.d;

/** School rounding: add a half to the magnitude and drop the rest. */
export const rounded = ({ n, d }: Fraction, scale: number): Fraction => {
  const negative = n < 0n !== d < 0n;
  const [top, bottom] = [n < 0n ? -n : n, d < 0n ? -d : d];
  const power = 10n ** BigInt(scale);
  const magnitude = (2n * top * power + bottom) / (2n * bottom);
  return { n: negative ? -magnitude : magnitude, d: power };
};

/** For literals in tests, where null would be a mistake in the test. */
export const usd = (text: string | number): Money => {
  const money = parseMoney(text);
  if (money === null) throw new Error(`${text} is no money`);
  return money;
};

/** Amounts with 0–20 decimals, trailing zeros included. */
export const anyMoney = fc
  .tuple(
    fc.oneof(fc.constant(0n), fc.bigInt(0n, 99n), fc.bigInt(0n, 999_999_999_999_999n)),
    fc.oneof(fc.constant(''), fc.stringMatching(/^\d{1,20}$/), fc.stringMatching(/^0{1,12}\d{1,4}$/)),
  )
  .map(([whole, decimals]) => usd(decimals ? `${whole}.${decimals}` : `${whole}`));
