import { decimalSign, numberFormat } from './intl.js';

export interface AlignedText {
  readonly text: string;
  /** What to set behind the text, hidden: `00`, or `.00` behind a whole number. */
  readonly filler: string;
}

/** Makes the numbers of a right-aligned column stand on their decimal signs. A text without a digit is left alone. */
export const alignDecimals = (texts: readonly string[], lang: string): AlignedText[] => {
  const sign = decimalSign(lang);
  const zero = numberFormat(lang, {}).format(0);
  const decimals = texts.map((text) => decimalsIn(text, sign));
  const most = Math.max(0, ...decimals);
  return texts.map((text, index) => {
    const own = decimals[index] ?? 0;
    const filler = (own < most && own === 0 ? sign : '') + zero.repeat(most - own);
    return { text, filler: /\p{Nd}/u.test(text) ? filler : '' };
  });
};

const decimalsIn = (text: string, sign: string): number => {
  const at = text.lastIndexOf(sign);
  return at < 0 ? 0 : (/^\p{Nd}*/u.exec(text.slice(at + 1))?.[0].length ?? 0);
};
