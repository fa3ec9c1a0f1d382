import type { ModelUsage } from '../../contracts/telemetry.js';
import { divide, multiply, subtract, sum, zero } from '../../money/arithmetic.js';
import { isZero } from '../../money/compare.js';
import { mergeRows } from '../../parts/merge-rows.js';
import type { Money } from '../../types/money.js';

/** Why the cost of a period is another one than that of the period before: parts that sum to the change, to the digit. */
export interface CostSplit {
  readonly before: Money;
  readonly now: Money;
  readonly parts: Readonly<Record<SplitPart, Money>>;
}

/** In the order in which one after the other is changed from what it was to what it is. */
export const splitParts = ['requests', 'tokensPerRequest', 'models', 'price', 'notAttributed'] as const;
export type SplitPart = (typeof splitParts)[number];

interface Usage {
  readonly cost: { readonly total: Money | null };
  readonly modelUsage: readonly ModelUsage[];
}

interface Model {
  readonly requests: number;
  readonly tokens: number;
  readonly cost: Money;
}

/** Requests in each period below which a split says nothing. */
export const fewestRequests = 30;

/** Decimals that the steps are rounded to: far below a millionth of a cent, and what one step loses the next one has. */
const scale = 12;

/**
 * Cost = requests × tokens per request × Σ (share of the tokens × price of a token), over the priced models. Changing
 * one factor after the other gives a row of amounts; each part is the step between two of them (Laspeyres's way: what
 * is not yet changed stays as it was). A model without a past enters at its own price of now. What the totals hold
 * beyond the models is a part of its own. null: too few requests, or too little is known.
 */
export const splitCost = (before: Usage, now: Usage): CostSplit | null => {
  const earlier = priced(before.modelUsage);
  const later = priced(now.modelUsage);
  const all = { earlier: total(earlier), later: total(later) };
  if (before.cost.total === null || now.cost.total === null) return null;
  if (all.earlier.requests < fewestRequests || all.later.requests < fewestRequests) return null;
  if (all.earlier.tokens === 0 || all.later.tokens === 0 || isZero(all.earlier.cost)) return null;

  const byRequests = scaled(all.earlier.cost, all.later.requests, all.earlier.requests);
  const byTokens = scaled(all.earlier.cost, all.later.tokens, all.earlier.tokens);
  const byModels = sum(
    [...later].map(([name, model]) => {
      const past = earlier.get(name);
      return past && past.tokens > 0 ? scaled(past.cost, model.tokens, past.tokens) : model.cost;
    }),
  );
  const attributed = subtract(all.later.cost, all.earlier.cost);
  return {
    before: before.cost.total,
    now: now.cost.total,
    parts: {
      requests: subtract(byRequests, all.earlier.cost),
      tokensPerRequest: subtract(byTokens, byRequests),
      models: subtract(byModels, byTokens),
      price: subtract(all.later.cost, byModels),
      notAttributed: subtract(subtract(now.cost.total, before.cost.total), attributed),
    },
  };
};

/** The models that have a price; tokens that cost nothing have none. */
const priced = (usage: readonly ModelUsage[]): ReadonlyMap<string, Model> =>
  new Map(
    mergeRows(usage, 'model').flatMap(({ model, count, tokens, cost }) =>
      count === null || tokens === null || cost === null || (isZero(cost) && tokens > 0)
        ? []
        : [[model, { requests: count, tokens, cost }]],
    ),
  );

const total = (models: ReadonlyMap<string, Model>): Model => {
  const list = [...models.values()];
  return {
    requests: list.reduce((n, { requests }) => n + requests, 0),
    tokens: list.reduce((n, { tokens }) => n + tokens, 0),
    cost: sum(list.map(({ cost }) => cost)),
  };
};

const scaled = (cost: Money, by: number, from: number): Money =>
  divide(multiply(cost, by, scale), from, scale) ?? zero;
