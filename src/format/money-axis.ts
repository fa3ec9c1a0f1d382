import { currencyStyle } from './currency.js';
import { decimals, written } from './intl.js';

/**
 * The labels of an axis, all with the number of decimals that its step needs: none for $1, two for $0.50, three for $0.002.
 * @param step distance of two ticks, in `currency`
 */
export const moneyAxis = (
  values: readonly number[],
  step: number,
  lang: string,
  currency = 'USD',
): string[] => {
  const needed = decimalsOf(step);
  const options = { ...currencyStyle(currency), ...decimals(needed && Math.max(needed, 2)) };
  // A tick that a scale computed as -0 is no debt.
  return values.map((value) => written(value || 0, lang, options));
};

/** Steps come out of float arithmetic: 0.30000000000000004 needs one decimal. */
const decimalsOf = (step: number): number => {
  let shifted = step;
  let digits = 0;
  while (digits < 20 && !(Math.abs(shifted - Math.round(shifted)) <= shifted * 1e-9)) {
    shifted = step * 10 ** ++digits;
  }
  return digits;
};
