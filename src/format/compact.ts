import type { Money } from '../types/money.js';
import { currencyStyle } from './currency.js';
import { numberFormat, partOf, significant, withMinus } from './intl.js';
import { money } from './money.js';

const from = 10_000;

/** For tiles only: `$12.3K` from 10 000 up, exact below. The exact amount belongs in the title. */
export const compactMoney = (value: Money, lang: string, currency = 'USD'): string =>
  short(Number(value), lang, currencyStyle(currency)) ?? money(value, lang, currency);

/** Null below the threshold, and where a language has no short form: German writes thousands out. */
const short = (value: number, lang: string, style: Intl.NumberFormatOptions): string | null => {
  if (Math.abs(value) < from) return null;
  const parts = numberFormat(lang, {
    ...style,
    notation: 'compact',
    ...significant(3),
  }).formatToParts(value);
  return partOf(parts, 'compact') ? withMinus(parts.map((part) => part.value).join('')) : null;
};
