import { currencyStyle } from './currency.js';
import { numberFormat, withMinus } from './intl.js';

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
  const decimals = needed > 0 ? Math.max(needed, 2) : 0;
  const format = numberFormat(lang, {
    ...currencyStyle(currency),
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  // A tick that a scale computed as -0 is no debt.
  return values.map((value) => withMinus(format.format(value || 0)));
};

/** Steps come out of float arithmetic: 0.30000000000000004 needs one decimal. */
const decimalsOf = (step: number): number => {
  for (let decimals = 0; decimals < 20; decimals++) {
    const shifted = step * 10 ** decimals;
    if (Math.abs(shifted - Math.round(shifted)) <= shifted * 1e-9) return decimals;
  }
  return 20;
};
