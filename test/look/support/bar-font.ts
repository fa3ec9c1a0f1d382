import { sfnt, type Bar } from './sfnt.js';
import { adopt, sheet } from './trees.js';

/** How wide letters usually are on a page, in thousandths of an em: those of a common sans serif. */
const advances: Readonly<Record<number, string>> = {
  // WebKit takes the width of every letter that shares its glyph with this one for 0.
  0: '\u200b',
  260: " !'|ijl.,:;Iʼ’‘·\u202f\u00a0",
  340: 'ft()[]{}/\\-J"“”„«»',
  420: 'r*',
  480: 'cszkxvy?°',
  560: 'aeFLT_&$€£',
  572: '0123456789+−–=<>~^#',
  620: 'bdghnopquABCEKPRSVXYZ',
  760: 'wDGHNOQU',
  920: 'mMW%@—…→←↑↓',
};

const heightOf = (letter: string): number => (/[acegm-su-z.,:;+=*~−–—…→←↔-]/.test(letter) ? 500 : 700);

/** An accented letter is as wide as the letter alone. */
const withAccents = (letter: string): string[] => {
  const latin = Array.from({ length: 0x24f - 0xc0 }, (_, i) => String.fromCodePoint(0xc0 + i));
  return [
    letter,
    ...latin.filter((accented) => accented !== letter && accented.normalize('NFD')[0] === letter),
  ];
};

const bars = (by: number): Bar[] => {
  const known = Object.entries(advances).flatMap(([advance, letters]) =>
    [...letters].map((letter) => ({ letters: withAccents(letter), advance: Number(advance) * by })),
  );
  const codes = known.flatMap(({ letters }) => letters.map((letter) => letter.codePointAt(0) ?? 0));
  const taken = [-1, ...codes.sort((a, b) => a - b), 0x110000];
  const rest = taken
    .slice(1)
    .map((code, i) => [(taken[i] ?? 0) + 1, code - 1] as const)
    .filter(([first, last]) => first <= last);
  return [
    // The first glyph stands for "no such letter", for which a browser looks in another font.
    { runs: [], advance: 600, height: 700 },
    { runs: rest, advance: Math.round(600 * by), height: 700 },
    ...known.map(({ letters, advance }) => ({
      runs: letters.map((letter) => [letter.codePointAt(0) ?? 0, letter.codePointAt(0) ?? 0] as const),
      advance: Math.round(advance),
      height: letters[0]?.trim() ? heightOf(letters[0]) : 1,
    })),
  ];
};

/** The family that loadBarFont() brings. */
export const barFont = 'Bars';

/**
 * A font that is the same on every machine: every letter is a bar, as wide as the letter and of a height of its own.
 * What is measured or pictured in it does not depend on the fonts that are installed.
 */
export const loadBarFont = async (): Promise<void> => {
  if (
    document.fonts.check(`12px ${barFont}`, 'a') &&
    [...document.fonts].some(({ family }) => family === barFont)
  )
    return;
  const faces = [
    new FontFace(barFont, sfnt(bars(1), 400), { weight: '1 549' }),
    new FontFace(barFont, sfnt(bars(1.06), 700), { weight: '550 1000' }),
  ];
  for (const face of faces) document.fonts.add(await face.load());
};

const everywhere = sheet(`.frame, .frame * { font-family: ${barFont} !important; }`);

/** Shows a widget in that font, whatever its page and its own style say. */
export const inBarFont = async (widgets: Iterable<Element>): Promise<void> => {
  await loadBarFont();
  for (const widget of widgets) adopt(widget, everywhere);
};
