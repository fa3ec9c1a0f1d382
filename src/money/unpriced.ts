import type { Money } from '../types/money.js';
import { isZero } from './compare.js';

/** Tokens without a price are not free. */
export const isUnpriced = (cost: Money | null, tokens: number | null): boolean =>
  Boolean(tokens) && (cost === null || isZero(cost));
