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
  const units = BigInt(whole.replace('+', '') + fraction);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { units: units * powerOfTen(-scale), scale: 0 } : { units, scale };
};

/** parseDecimal for what is known to be in plain notation: several times as fast. */
export const decimalOf = (money: Money): Decimal => {
  const point = money.indexOf('.');
  return point < 0
    ? { units: BigInt(money), scale: 0 }
    : { units: BigInt(money.slice(0, point) + money.slice(point + 1)), scale: money.length - point - 1 };
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

/** dividend / divisor to the nearest whole number, half away from zero. */
export const quotient = (dividend: bigint, divisor: bigint): bigint => {
  const whole = dividend / divisor;
  const twice = 2n * (dividend % divisor);
  if (magnitude(twice) < magnitude(divisor)) return whole;
  return dividend < 0n === divisor < 0n ? whole + 1n : whole - 1n;
};

export const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
