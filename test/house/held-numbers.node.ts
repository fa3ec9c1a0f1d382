import { expect } from 'chai';
import { heldNumbers } from '../../scripts/test/held-numbers.js';
import { numbers } from '../faults/matrix/index.js';

/** Every test of the numbers as it is when it passes, its table filled in. */
const titles = [
  ...new Set(
    numbers.flatMap(({ tests }) => tests.map(([, title]) => title.replace(/\$\{[^}]*\}/g, 'something'))),
  ),
];
const results = titles.map((title) => ({ title, passed: true }));

describe('the numbers that npm run test:faults tells', () => {
  it('are nine, each beside its goal', () => {
    const told = heldNumbers(numbers, results, [['crowd peak', '0.9']], []);
    expect(told).to.have.length(9);
    told.forEach(({ text, isMet }, index) => {
      expect(text)
        .to.include(`${index + 1}. `)
        .and.include(`goal ${numbers[index]?.goal}`);
      expect(text).to.match(/ · met$/);
      expect(isMet).to.equal(true);
    });
    expect(told[3]?.text).to.include('value peak 0.9 ·');
    expect(told[4]?.text).to.include('value 0 ·');
  });

  for (const [index, { what, tests }] of numbers.entries())
    it(`are missed when any test of theirs fails, or did not run: ${what}`, () => {
      for (const [, source] of tests) {
        const title = source.replace(/\$\{[^}]*\}/g, 'something');
        const others = results.filter((result) => result.title !== title);
        for (const found of [
          others,
          [...others, { title, passed: false }],
          [...results, { title, passed: false }],
        ])
          expect(heldNumbers(numbers, found, [], [])[index]?.text, title).to.match(/ · missed$/);
      }
    });

  it('are missed when what measures them says so: lines on the console of any test, leaks', () => {
    const missed = heldNumbers(numbers, results, [], ['stray', 'leaks']).filter(({ isMet }) => !isMet);
    expect(missed.map(({ text }) => text.slice(0, 2))).to.deep.equal(['1.', '2.']);
  });
});
