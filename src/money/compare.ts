import type { Money } from '../types/money.js';
import { decimalOf, plus } from './decimal.js';

/** By value, as a sort function wants it: below 0 where a < b, 0 for `1.5` and `1.50`. */
export const compare = (a: Money, b: Money): number => {
  const { units } = plus(decimalOf(a), decimalOf(b), -1n);
  return Number(units > 0n) - Number(units < 0n);
};

/** Above zero. */
export const isPositive = (money: Money): boolean => !money.startsWith('-') && !isZero(money);

export const isZero = (a: Money): boolean => !/[1-9]/.test(a);

/** For drawing only: the nearest float. */
export const toNumber = (a: Money): number => Number(a);

/** a / b, such as 0.26 for a share of 26%; null where b is zero. Each is rounded once, from its exact digits. */
export const ratio = (a: Money, b: Money): number | null => (isZero(b) ? null : Number(a) / Number(b));
