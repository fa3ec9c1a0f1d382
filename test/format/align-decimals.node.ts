import { expect } from 'chai';
import fc from 'fast-check';
import { alignDecimals } from '../../src/format/align-decimals.js';
import { money } from '../../src/format/money.js';
import { anyMoney } from '../money/fraction.js';

const fillers = (texts: string[], lang: string): string[] =>
  alignDecimals(texts, lang).map(({ filler }) => filler);

describe('alignDecimals', () => {
  it('fills up to the longest fraction of the column', () => {
    expect(alignDecimals(['$3.39', '$0.0836'], 'en-US')).to.deep.equal([
      { text: '$3.39', filler: '00' },
      { text: '$0.0836', filler: '' },
    ]);
  });

  it('gives a whole number a decimal sign too', () => {
    expect(fillers(['1,012', '4.5'], 'en-US')).to.deep.equal(['.0', '']);
  });

  it('leaves whole numbers among themselves alone', () => {
    expect(fillers(['1,012', '7'], 'en-US')).to.deep.equal(['', '']);
  });

  it('leaves a dash alone', () => {
    expect(fillers(['—', '', '$0.0836'], 'en-US')).to.deep.equal(['', '', '']);
  });

  it('follows the sign of the language, with the unit behind the number', () => {
    expect(fillers(['1.234,50\u00a0$', '0,0836\u00a0$'], 'de')).to.deep.equal(['00', '']);
  });

  it('counts and fills in the digits of the language', () => {
    expect(fillers(['٣٫٣٩', '٠٫٠٨٣٦'], 'ar-EG')).to.deep.equal(['٠٠', '']);
  });

  it('has nothing to do in an empty column', () => {
    expect(alignDecimals([], 'en-US')).to.deep.equal([]);
  });

  it('puts as many characters behind the sign in every row', () => {
    fc.assert(
      fc.property(fc.array(anyMoney, { minLength: 1 }), (amounts) => {
        const aligned = alignDecimals(
          amounts.map((amount) => money(amount, 'en-US')),
          'en-US',
        );
        return new Set(aligned.map(({ text, filler }) => (text + filler).split('.')[1]?.length)).size === 1;
      }),
    );
  });
});
