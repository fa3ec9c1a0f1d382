import { expect } from 'chai';
import * as fc from 'fast-check';
import { random } from '../mock-api/random.js';
import { quantile, shuffled, summarize } from './statistics.js';

describe('a quantile', () => {
  const cases: readonly [readonly number[], number, number][] = [
    [[5], 0.5, 5],
    [[1, 3], 0.5, 2],
    [[3, 1, 2], 0.5, 2],
    [[4, 3, 2, 1], 0.25, 1.75],
    [[4, 3, 2, 1], 0.75, 3.25],
    [[1, 2, 3, 4, 5], 0, 1],
    [[1, 2, 3, 4, 5], 1, 5],
    // As text 10 would come before 9.
    [[9, 10, 11], 0, 9],
  ];
  for (const [samples, share, expected] of cases) {
    it(`at ${share} of ${samples.join(', ')} is ${expected}`, () => {
      expect(quantile(samples, share)).to.equal(expected);
    });
  }

  it('of nothing is not a number', () => {
    expect(quantile([], 0.5)).to.be.NaN;
  });

  it('leaves the samples in their order', () => {
    const samples = [3, 1, 2];
    quantile(samples, 0.5);
    expect(samples).to.deep.equal([3, 1, 2]);
  });
});

describe('a summary', () => {
  it('has a quarter of the samples at most outside of each quartile, and the median between them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (samples) => {
        const { median, q1, q3, count } = summarize(samples);
        const quarter = Math.ceil((count - 1) / 4);
        expect(count).to.equal(samples.length);
        expect(q1).to.be.at.most(median);
        expect(median).to.be.at.most(q3);
        expect(samples.filter((sample) => sample < q1)).to.have.lengthOf.at.most(quarter);
        expect(samples.filter((sample) => sample > q3)).to.have.lengthOf.at.most(quarter);
      }),
    );
  });

  it('is not moved by one sample that took for ever', () => {
    expect(summarize([10, 11, 12, 13, 100_000]).median).to.equal(12);
  });
});

describe('a shuffled order', () => {
  it('has everybody once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const chance = random(seed, 'order');
        const order = shuffled(items, () => chance.number());
        expect([...order].sort()).to.deep.equal([...items].sort());
      }),
    );
  });

  it('lets everybody be first', () => {
    const seen = new Set([0, 0.4, 0.7].map((x) => shuffled(['a', 'b', 'c'], () => x)[0]));
    expect(seen).to.have.all.keys('a', 'b', 'c');
  });
});
