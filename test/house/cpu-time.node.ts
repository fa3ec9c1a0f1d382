import { expect } from 'chai';
import { growth, linear } from '../support/cpu-time.js';

const spin = (turns: number): number => {
  let sum = 0;
  for (let turn = 0; turn < turns; turn += 1) sum += Math.sqrt(turn);
  return sum;
};

describe('what a test of growth notices', () => {
  it('is work in proportion to the square of its size', () => {
    expect(growth((size) => spin(size * size), 500)).to.be.above(linear);
  });

  it('is neither work in proportion to its size nor work that is done at once', () => {
    expect(growth(spin, 500_000)).to.be.below(linear);
    expect(growth(() => spin(10), 1000)).to.be.below(linear);
  });
});
