import { isZero } from '../money/compare.js';
import type { Money } from '../types/money.js';
import { currencyStyle } from './currency.js';
import { significant, written } from './intl.js';

const belowOne = /^-?0\./;
const belowOneMillionth = /^-?0\.0{6}/;

/** `$12.54` from 1 up, `$0.0198` below, `< $0.000001` for next to nothing, `$0.00` for nothing spent. */
export const money = (value: Money, lang: string, currency = 'USD'): string => {
  const style = currencyStyle(currency);
  if (isZero(value)) return written(0, lang, style);
  if (belowOneMillionth.test(value)) {
    const [sign, bound] = value.startsWith('-') ? ['>', -0.000001] : ['<', 0.000001];
    return `${sign}\u00a0${written(bound, lang, { ...style, ...significant(1) })}`;
  }
  return written(value, lang, belowOne.test(value) ? { ...style, ...significant(3) } : style);
};
