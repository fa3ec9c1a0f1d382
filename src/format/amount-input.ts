import { compare } from '../money/compare.js';
import { parseMoney } from '../money/parse.js';
import { highestThreshold, lowestThreshold } from '../money/threshold.js';
import type { Money } from '../types/money.js';
import { decimalSign, numberFormat } from './intl.js';

export type AmountProblem =
  | 'empty'
  | 'not-a-number'
  /** A sign that may group thousands: nobody can tell whether 1,234 is more than a thousand or less than two. */
  | 'grouping'
  | 'too-many-decimals'
  | 'too-small'
  | 'too-large';

export type AmountInput =
  { readonly money: Money; readonly problem: null } | { readonly problem: AmountProblem };

/**
 * Reads the threshold of a budget alert as a person typed it: 0.01 to 99 999 999.99, at most two decimals.
 * The language's own decimal sign is accepted. The other one (a phone's keypad may offer no other) is accepted where it
 * cannot group thousands, before one or two digits at the end: `12,50` in English. Nothing else is guessed.
 */
export const fromInput = (text: string, lang: string): AmountInput => {
  const sign = decimalSign(lang);
  const typed = withLatinDigits(text.trim(), lang);
  if (typed === '') return { problem: 'empty' };

  const match = /^(?=.*\d)([-\u2212+]?)(\d*)(?:([.,٫])(\d*))?$/.exec(typed);
  if (!match) return { problem: grouped.test(typed) ? 'grouping' : 'not-a-number' };

  const [, signed = '', whole = '', separator = sign, decimals = ''] = match;
  if (separator !== sign && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole))
    return { problem: 'grouping' };
  if (signed && signed !== '+') return { problem: 'too-small' };
  const amount = parseMoney(`${whole || '0'}${decimals && '.'}${decimals.slice(0, 2)}`);
  if (!amount || compare(amount, highestThreshold) > 0) return { problem: 'too-large' };
  if (compare(amount, lowestThreshold) < 0) return { problem: 'too-small' };
  return decimals.length > 2 ? { problem: 'too-many-decimals' } : { money: amount, problem: null };
};

const grouped = /^[-\u2212+]?(?=.*\d)[\d\s.,٫٬'’]+$/;

const withLatinDigits = (text: string, lang: string): string =>
  [...numberFormat(lang, { useGrouping: false }).format(9876543210)].reduce(
    (latin, digit, index) => latin.replaceAll(digit, String(9 - index)),
    text,
  );
