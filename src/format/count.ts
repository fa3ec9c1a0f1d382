import { decimals, written } from './intl.js';

/** `1,078,458`; with a number of decimals, `4.20`. */
export const count = (value: number, lang: string, digits = 0): string =>
  written(value, lang, decimals(digits));

/** The number of "69 times": whole from 10 up, at most one decimal below. */
export const times = (value: number, lang: string): string =>
  written(value, lang, { maximumFractionDigits: value < 9.95 ? 1 : 0 });
