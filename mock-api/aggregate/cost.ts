import { defaultPrices } from '../../src/contracts/prices.js';
import type { Micros } from '../micros.js';

/**
 * What the database's cost trigger writes into `cost_usd` (guide, "Cost Calculation Logic"):
 * input / 1e6 × input price + output / 1e6 × output price. Dollars a million tokens are millionths of a dollar a token.
 * null: a model without a price.
 */
export const costOf = (model: string, inputTokens: number, outputTokens: number): Micros | null => {
  const price = Object.hasOwn(defaultPrices, model) ? defaultPrices[model] : undefined;
  return price ? Math.round(inputTokens * price.input + outputTokens * price.output) : null;
};
