import type { LiveSession, Telemetry } from '../contracts/telemetry.js';
import { isZero } from '../money/compare.js';
import type { Money } from '../types/money.js';
import { mergeRows } from './merge-rows.js';
import type { TermsWords } from './terms.words.js';

type Usage = Pick<Telemetry, 'modelUsage'>;

/** Tokens without a price are not free. */
export const isUnpriced = (cost: Money | null, tokens: number | null): boolean =>
  Boolean(tokens) && (cost === null || isZero(cost));

/** Whether a session used tokens that have no price. */
export const isUnpricedSession = ({
  cost,
  inputTokens,
  outputTokens,
}: {
  readonly cost: Money | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
}): boolean => isUnpriced(cost, (inputTokens ?? 0) + (outputTokens ?? 0));

/** Models that were used and have no price: what they cost is in no figure of the answer. */
export const unpricedModels = ({ modelUsage }: Usage): readonly string[] =>
  mergeRows(modelUsage, 'model')
    .filter(({ cost, tokens }) => isUnpriced(cost, tokens))
    .map(({ model }) => model);

/** What a running session has cost so far; null where its model is one of the `unpriced`. */
export const costSoFar = ({ model, cost }: LiveSession, unpriced: readonly string[]): Money | null =>
  cost !== null && isZero(cost) && model !== null && unpriced.includes(model) ? null : cost;

/** What requests cost; null where they cost nothing in an answer with unpriced models, whose requests they may be. */
export const knownCost = (cost: Money | null, requests: number | null, usage: Usage): Money | null =>
  cost !== null && isZero(cost) && requests && unpricedModels(usage).length > 0 ? null : cost;

/** What a list must say of its costs, as the answer has no word on it for each row; empty where all have a price. */
export const unpricedNote = (usage: Usage, words: TermsWords): string => {
  const models = unpricedModels(usage).length;
  return models > 0 ? words.withoutUnpriced(models) : '';
};
