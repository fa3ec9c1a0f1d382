import { isZero } from '../money/compare.js';
import type { Money } from '../types/money.js';
import { currencyStyle } from './currency.js';
import { decimal, numberFormat, withMinus } from './intl.js';

const belowOne = /^-?0\./;
const belowOneMillionth = /^-?0\.0{6}/;

/** `$12.54` from 1 up, `$0.0198` below, `< $0.000001` for next to nothing, `$0.00` for nothing spent. */
export const money = (value: Money, lang: string, currency = 'USD'): string => {
  const style = currencyStyle(currency);
  const significant = (digits: number) =>
    numberFormat(lang, { ...style, minimumSignificantDigits: digits, maximumSignificantDigits: digits });

  if (isZero(value)) return numberFormat(lang, style).format(0);
  if (belowOneMillionth.test(value)) {
    const [sign, bound] = value.startsWith('-') ? ['>', -0.000001] : ['<', 0.000001];
    return withMinus(`${sign}\u00a0${significant(1).format(bound)}`);
  }
  const format = belowOne.test(value) ? significant(3) : numberFormat(lang, style);
  return withMinus(format.format(decimal(value)));
};
