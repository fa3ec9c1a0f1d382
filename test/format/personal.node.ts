import { expect } from 'chai';
import fc from 'fast-check';
import { maskPersonal } from '../../src/format/personal.js';

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

  it('is linear: a hostile megabyte takes no longer than any other', () => {
    const megabyte = (piece: string): string => piece.repeat(Math.ceil(1e6 / piece.length));
    const hostile = [
      ...[
        'a',
        'a@',
        'a.',
        '1',
        '1 ',
        '1.-',
        '1 a',
        '123456 ',
        '123456 a',
        ' ',
        '(',
        '+',
        '.',
        '@',
        'a@a.',
        'a@1.',
        '\u200b',
      ].map(megabyte),
      `a@${megabyte('a')}`,
      `${megabyte('a')}@`,
      `1${megabyte(' ')}`,
      `1${' '.repeat(2e5)}`.repeat(6),
    ];
    const started = performance.now();
    for (const text of hostile) maskPersonal(text);
    // A pattern that backtracks needs minutes for one of them.
    expect(performance.now() - started).to.be.below(3000);
  });
});
