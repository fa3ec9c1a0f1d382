import type { Money } from '../types/money.js';

/** A whole number of units of 10^-scale: 12.50 is 1250 at scale 2. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const notation = /^([+-]?\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Reads plain or scientific notation; null for anything else. */
export const parseDecimal = (text: string): Decimal | null => {
  const match = notation.exec(text);
  if (!match) return null;
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const decimal = {
    units: BigInt(whole.replace('+', '') + fraction),
    scale: fraction.length - Number(exponent),
  };
  return decimal.scale < 0 ? rescale(decimal, 0) : decimal;
};

/** parseDecimal for what is known to be in plain notation: several times as fast. */
export const decimalOf = (money: Money): Decimal => {
  const [whole = '', fraction = ''] = money.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
};

export const moneyOf = ({ units, scale }: Decimal): Money => {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const point = digits.length - scale;
  return (sign + digits.slice(0, point) + (scale > 0 ? `.${digits.slice(point)}` : '')) as Money;
};

/** The same value with another number of decimals; digits that do not fit are rounded, half away from zero. */
export const rescale = ({ units, scale: from }: Decimal, scale: number): Decimal => ({
  units: scale < from ? quotient(units, powerOfTen(from - scale)) : units * powerOfTen(scale - from),
  scale,
});

/** a + times × b, exact. */
export const plus = (a: Decimal, b: Decimal, times = 1n): Decimal => {
  const scale = Math.max(a.scale, b.scale);
  return { units: rescale(a, scale).units + times * rescale(b, scale).units, scale };
};

/** dividend / divisor to the nearest whole number, half away from zero. */
export const quotient = (dividend: bigint, divisor: bigint): bigint =>
  (2n * dividend + (dividend < 0n === divisor < 0n ? divisor : -divisor)) / (2n * divisor);

export const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);
