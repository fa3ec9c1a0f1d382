import { decimals, written } from './intl.js';

/**
 * `26%`; `<1%` and `>99%` where rounding would claim nothing or everything.
 * @param value 0–100, and beyond
 * @param digits decimals asked for, `26.4%`; then `<0.1%` and `>99.9%`
 */
export const percent = (value: number, lang: string, digits = 0): string => {
  const step = 10 ** -digits;
  if (value > 0 && value < step) return `<${plain(step, lang, digits)}`;
  if (value < 100 && value >= 100 - step / 2) return `>${plain(100 - step, lang, digits)}`;
  return plain(value, lang, digits);
};

const plain = (value: number, lang: string, digits: number): string =>
  written(value / 100, lang, { style: 'percent', ...decimals(digits) });
