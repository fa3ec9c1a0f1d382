import type { ChatTelemetry } from '../contracts/chat-telemetry.js';
import type { Telemetry } from '../contracts/telemetry.js';
import { isZero } from '../money/compare.js';
import { isUnpriced } from '../money/unpriced.js';
import type { Money } from '../types/money.js';
import { mergeRows } from './merge-rows.js';
import type { PeriodWords } from './period.words.js';

type Usage = Pick<Telemetry, 'modelUsage'>;

/** Whether a session used tokens that have no price. */
export const isUnpricedSession = ({
  cost,
  inputTokens,
  outputTokens,
}: Pick<ChatTelemetry, 'cost' | 'inputTokens' | 'outputTokens'>): boolean =>
  isUnpriced(cost, (inputTokens ?? 0) + (outputTokens ?? 0));

/** Models that were used and have no price: what they cost is in no figure of the answer. */
export const unpricedModels = ({ modelUsage }: Usage): readonly string[] =>
  mergeRows(modelUsage, 'model')
    .filter(({ cost, tokens }) => isUnpriced(cost, tokens))
    .map(({ model }) => model);

/** What requests cost; null where they cost nothing in an answer with unpriced models, whose requests they may be. */
export const knownCost = (cost: Money | null, requests: number | null, usage: Usage): Money | null =>
  cost !== null && isZero(cost) && requests && unpricedModels(usage).length > 0 ? null : cost;

/** What figures of cost leave out; empty where all models have a price. */
export const unpricedNote = (usage: Usage, words: PeriodWords): string => {
  const models = unpricedModels(usage).length;
  return models > 0 ? words.withoutUnpriced(models) : '';
};
