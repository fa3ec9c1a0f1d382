import { expect } from 'chai';
import fc from 'fast-check';
import { maskPersonal } from '../../src/format/personal.js';
import { growth, linear } from '../support/cpu-time.js';

/** Digits of each run, found by walking: separators do not end a run, anything else does. */
const longestRun = (text: string): number => {
  let longest = 0;
  let run = 0;
  for (const character of text) {
    if (/\p{Nd}/u.test(character)) longest = Math.max(longest, ++run);
    else if (!' .-()[]'.includes(character)) run = 0;
  }
  return longest;
};

describe('maskPersonal', () => {
  const masked: [string, string][] = [
    ['mail joe@example.com please', 'mail •••@••• please'],
    ['joe.b+shop@mail.example.co.uk.', '•••@•••.'],
    ['<joe@example.com>, (ann@example.org)', '<•••@•••>, (•••@•••)'],
    ['jürgen@exämple.de', '•••@•••'],
    ["o'brien@example.ie", '•••@•••'],
    ['call 5551234', 'call •••'],
    ['+44 (0)20 7946-0958 now', '••• now'],
    ['4111 1111 1111 1111', '•••'],
    ['4111-1111.1111[1111]', '•••]'],
    ['0176\u2011555\u200b1234', '•••'],
    ['٠١٢٣٤٥٦٧٨', '•••'],
    ['DE89370400440532013000', 'DE•••'],
    ['first 5551234 then 5554321', 'first ••• then •••'],
  ];
  for (const [text, result] of masked) {
    it(`hides ${JSON.stringify(text)}`, () => expect(maskPersonal(text)).to.equal(result));
  }

  const kept = [
    '',
    'serpentine belt 6PK1200',
    '1/2 inch',
    'do you have 123456?',
    '225/45 R17',
    'two @ 2.50',
    '10@2.50',
    '@shop',
    'user@localhost',
    'diesel generator 5kva',
    'walnut の在庫はありますか？',
  ];
  for (const text of kept) {
    it(`leaves ${JSON.stringify(text)} alone`, () => expect(maskPersonal(text)).to.equal(text));
  }

  const words = fc.string({ unit: fc.constantFrom(...'0123456789 .-()[]a@/x'), maxLength: 60 });

  it('leaves no run of seven digits or more, and changes nothing a second time', () => {
    fc.assert(
      fc.property(words, (text) => {
        const result = maskPersonal(text);
        return longestRun(result) < 7 && maskPersonal(result) === result;
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing where there is no address and no long run', () => {
    fc.assert(
      fc.property(words, (text) => {
        fc.pre(!text.includes('@') && longestRun(text) < 7);
        return maskPersonal(text) === text;
      }),
    );
  });

  const filled = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));
  const hostile: Readonly<Record<string, (size: number) => string>> = {
    ...Object.fromEntries(
      [
        ...['a', 'a@', 'a.', '1', '1 ', '1.-', '1 a', '123456 ', '123456 a', ' ', '(', '+', '.', '@', 'a@a.'],
        ...['a@1.', '\u200b'],
      ].map((piece) => [JSON.stringify(piece), (size: number) => filled(piece, size)]),
    ),
    'an endless host': (size) => `a@${filled('a', size)}`,
    'an endless name': (size) => `${filled('a', size)}@`,
    'a digit and blanks': (size) => `1${filled(' ', size)}`,
    'digits far apart': (size) => `1${filled(' ', size / 6)}`.repeat(6),
  };
  for (const [what, text] of Object.entries(hostile)) {
    it(`takes four times as long for four times as much of ${what}`, () => {
      expect(growth((size) => maskPersonal(text(size)), 50_000)).to.be.below(linear);
    });
  }
});
