import { expect } from 'chai';
import fc from 'fast-check';
import { fromInput } from '../../src/format/amount-input.js';
import { decimalSign, numberFormat } from '../../src/format/intl.js';

const result = (text: string, lang: string): string => {
  const input = fromInput(text, lang);
  return input.problem ?? input.money;
};

describe('fromInput', () => {
  const cases: [string, string, string][] = [
    ['12.50', 'en', '12.50'],
    ['  5 ', 'en', '5'],
    ['5.', 'en', '5'],
    ['.5', 'en', '0.5'],
    ['+5', 'en', '5'],
    ['007', 'en', '7'],
    ['0.01', 'en', '0.01'],
    ['99999999.99', 'en', '99999999.99'],
    ['12,50', 'de', '12.50'],
    ['12,50', 'fr', '12.50'],
    ['٥٫٥٠', 'ar-EG', '5.50'],
    // The keypad of a phone goes by the phone's language, not by the page's; before two digits no sign groups.
    ['12,50', 'en', '12.50'],
    ['12.5', 'de', '12.5'],

    ['', 'en', 'empty'],
    [' \u00a0', 'en', 'empty'],

    ['1,234', 'en', 'grouping'],
    ['1.234', 'de', 'grouping'],
    ['1.234', 'fr', 'grouping'],
    ['1,234.50', 'en', 'grouping'],
    ['1.234,50', 'de', 'grouping'],
    ['1 234', 'fr', 'grouping'],
    ['1\u202f234,50', 'fr', 'grouping'],
    ["1'234", 'de-CH', 'grouping'],
    ['1’234', 'de-CH', 'grouping'],
    ['١٬٢٣٤', 'ar-EG', 'grouping'],
    ['1,00,000', 'en-IN', 'grouping'],
    ['-1,234', 'en', 'grouping'],

    ['1.234', 'en', 'too-many-decimals'],
    ['1,234', 'de', 'too-many-decimals'],
    ['1.2345', 'de', 'too-many-decimals'],
    ['0.500', 'de', 'too-many-decimals'],
    [`1.${'0'.repeat(30)}`, 'en', 'too-many-decimals'],

    ['0', 'en', 'too-small'],
    ['0.00', 'en', 'too-small'],
    ['0.004', 'en', 'too-small'],
    ['0.004', 'de', 'too-small'],
    ['-1', 'en', 'too-small'],
    ['\u22121', 'en', 'too-small'],

    ['100000000', 'en', 'too-large'],
    ['1000000000000', 'en', 'too-large'],
    ['9'.repeat(1e6), 'en', 'too-large'],

    ...['abc', '$5', '1e12', '0x10', '5 USD', '.', ',', '-', '--5', 'NaN', 'Infinity', '5-', '<b>'].map(
      (text): [string, string, string] => [text, 'en', 'not-a-number'],
    ),
  ];
  for (const [text, lang, expected] of cases) {
    it(`${JSON.stringify(text.slice(0, 20))} in ${lang}: ${expected}`, () => {
      expect(result(text, lang)).to.equal(expected);
    });
  }

  const languages = fc.constantFrom('en', 'de', 'fr', 'es', 'ar-EG', 'en-IN');

  it('reads back every amount as its language writes it without grouping', () => {
    fc.assert(
      fc.property(languages, fc.integer({ min: 1, max: 9_999_999_999 }), (lang, cents) => {
        const text = numberFormat(lang, { useGrouping: false, minimumFractionDigits: 2 }).format(cents / 100);
        return result(text, lang) === (cents / 100).toFixed(2);
      }),
    );
  });

  it('refuses every amount above a thousand as its language groups it', () => {
    fc.assert(
      fc.property(languages, fc.integer({ min: 1_000_000, max: 9_999_999_999 }), (lang, cents) => {
        const text = numberFormat(lang, { useGrouping: true, minimumFractionDigits: 2 }).format(cents / 100);
        fc.pre(/[^\p{Nd}]/u.test(text.split(decimalSign(lang))[0] ?? ''));
        return result(text, lang) === 'grouping';
      }),
    );
  });

  it('gives an amount within the limits or a reason for any text', () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123456789.,-+ 'e$٫") });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string()), languages, (text, lang) => {
        const input = fromInput(text, lang);
        if (input.problem !== null) return true;
        const cents = Number(input.money) * 100;
        return /^\d+(\.\d{1,2})?$/.test(input.money) && cents > 0.99 && cents < 9_999_999_999.5;
      }),
      { numRuns: 2000 },
    );
  });
});
