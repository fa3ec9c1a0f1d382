import { numberFormat, withMinus } from './intl.js';

/** `1,078,458`; with a number of decimals, `4.20`. */
export const count = (value: number, lang: string, decimals = 0): string =>
  withMinus(
    numberFormat(lang, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value),
  );

/** The number of "69 times": whole from 10 up, at most one decimal below. */
export const times = (value: number, lang: string): string =>
  numberFormat(lang, { maximumFractionDigits: value < 9.95 ? 1 : 0 }).format(value);
