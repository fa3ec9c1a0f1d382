import { numberFormat, partOf } from './intl.js';

/**
 * The API counts in US dollars, so that its figures need no more than `$`; any other currency is told apart by
 * Intl's full symbol (`CA$`), and a form names even the dollar in full with currencySymbol.
 */
export const currencyStyle = (currency: string) =>
  ({
    style: 'currency',
    currency,
    currencyDisplay: currency === 'USD' ? 'narrowSymbol' : 'symbol',
  }) as const;

/** The unit of a field: `US$` in British English, `$` in American. */
export const currencySymbol = (lang: string, currency = 'USD'): string =>
  partOf(numberFormat(lang, { style: 'currency', currency }).formatToParts(0), 'currency') ?? currency;
