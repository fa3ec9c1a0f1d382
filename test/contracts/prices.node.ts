import { expect } from 'chai';
import { defaultPrices } from '../../src/contracts/prices.js';

describe('the prices that are taken where nobody gives others, USD per million tokens', () => {
  it('are those that the API computes its costs with', () => {
    expect(defaultPrices).to.deep.equal({
      'gpt-5-mini': { input: 0.25, output: 2 },
      'gpt-4-turbo': { input: 10, output: 30 },
      'gpt-4': { input: 30, output: 60 },
      'gpt-3.5-turbo': { input: 0.5, output: 1.5 },
    });
  });
});
