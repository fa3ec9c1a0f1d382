import type { Money } from '../types/money.js';
import {
  decimalOf,
  moneyOf,
  parseDecimal,
  plus,
  powerOfTen,
  quotient,
  rescale,
  type Decimal,
} from './decimal.js';

export const zero = '0' as Money;

/** Exact, with as many decimals as the finer of the two. */
export const add = (a: Money, b: Money): Money => moneyOf(plus(decimalOf(a), decimalOf(b)));

/** The exact total, with as many decimals as the finest item; `0` for no items. */
export const sum = (items: Iterable<Money>): Money => {
  let total = decimalOf(zero);
  for (const item of items) total = plus(total, decimalOf(item));
  return moneyOf(total);
};

/** Exact. The one way to a negative Money (`-0.25`): whether a difference below zero makes sense is the caller's to say. */
export const subtract = (a: Money, b: Money): Money => moneyOf(plus(decimalOf(a), decimalOf(b), -1n));

/**
 * Rounded to `scale` decimals, half away from zero.
 * @param by a number counts as the decimal that it is written as: 0.1 is one tenth
 * @throws RangeError where `by` is NaN or infinite
 */
export const multiply = (a: Money, by: number | Money, scale: number): Money => {
  const [left, right] = [decimalOf(a), factor(by)];
  return moneyOf(rescale({ units: left.units * right.units, scale: left.scale + right.scale }, scale));
};

/**
 * Rounded to `scale` decimals, half away from zero; null for a division by zero, which shows as "—".
 * @param by a number counts as the decimal that it is written as: 0.1 is one tenth
 * @throws RangeError where `by` is NaN or infinite
 */
export const divide = (a: Money, by: number | Money, scale: number): Money | null => {
  const [dividend, divisor] = [decimalOf(a), factor(by)];
  if (divisor.units === 0n) return null;
  return moneyOf({
    units: quotient(
      dividend.units * powerOfTen(divisor.scale + scale),
      divisor.units * powerOfTen(dividend.scale),
    ),
    scale,
  });
};

/** With exactly `scale` decimals, half away from zero. */
export const round = (a: Money, scale: number): Money => moneyOf(rescale(decimalOf(a), scale));

const factor = (by: number | Money): Decimal => {
  const decimal = parseDecimal(String(by));
  if (!decimal) throw new RangeError(`${by} is no decimal`);
  return decimal;
};
