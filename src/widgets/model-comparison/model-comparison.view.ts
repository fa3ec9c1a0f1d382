import type { ModelUsage, Telemetry } from '../../contracts/telemetry.js';
import { divide, multiply, subtract, sum } from '../../money/arithmetic.js';
import { compare, isZero, ratio } from '../../money/compare.js';
import { isUnpriced } from '../../money/unpriced.js';
import { mergeRows } from '../../parts/merge-rows.js';
import type { Money } from '../../types/money.js';

export type By = 'cost' | 'requests' | 'tokens';

/** One row of the comparison; null is "—" on screen. */
export interface ModelRow {
  /** The model's name; empty for rest and total. */
  readonly model: string;
  readonly requests: number | null;
  readonly tokens: number | null;
  readonly cost: Money | null;
  /** Tokens were used, but the server has no price for them: that is not free. */
  readonly unpriced: boolean;
  /** 0–100, of all requests of the period. */
  readonly shareOfRequests: number | null;
  /** 0–100, of the whole cost of the period. */
  readonly shareOfCost: number | null;
  readonly costPerRequest: Money | null;
  readonly costPerThousandTokens: Money | null;
}

/** A model's price for one request. */
export interface Priced {
  readonly model: string;
  readonly costPerRequest: Money;
}

/** What one can say of the prices per request. */
export type Verdict =
  /** `times`: how many times the cheapest the dearest costs. */
  | { readonly kind: 'range'; readonly dearest: Priced; readonly cheapest: Priced; readonly times: number }
  | { readonly kind: 'same'; readonly price: Money }
  | { readonly kind: 'one'; readonly only: Priced }
  | { readonly kind: 'none' };

export interface ModelComparisonView {
  readonly models: readonly ModelRow[];
  /** What the totals hold and no model is named for; null: nothing, or it is not known. */
  readonly rest: ModelRow | null;
  readonly total: ModelRow;
  /** Requests of the named models together. */
  readonly named: number;
  readonly verdict: Verdict;
}

/** Decimals of a derived price: beyond what any price list tells apart. */
const scale = 12;

export const modelComparisonView = (answer: Telemetry, by: By): ModelComparisonView => {
  const usage = mergeRows(answer.modelUsage, 'model');
  const named = {
    count: usage.reduce((all, { count }) => all + (count ?? 0), 0),
    tokens: usage.reduce((all, { tokens }) => all + (tokens ?? 0), 0),
    cost: sum(usage.map(({ cost }) => cost).filter((cost) => cost !== null)),
  };
  const { overview, cost, tokens } = answer;
  // A total smaller than its parts would make shares of over 100 %: the parts are then all there is.
  const whole = {
    count: overview.totalRequests === null ? null : Math.max(overview.totalRequests, named.count),
    tokens: tokens.total === null ? null : Math.max(tokens.total, named.tokens),
    cost: cost.total === null || compare(cost.total, named.cost) >= 0 ? cost.total : named.cost,
  };
  const left = {
    count: positive(whole.count === null ? null : whole.count - named.count),
    tokens: positive(whole.tokens === null ? null : whole.tokens - named.tokens),
    cost: positiveMoney(whole.cost === null ? null : subtract(whole.cost, named.cost)),
  };
  const models = usage.map((part) => rowOf(part, whole, isUnpriced(part.cost, part.tokens))).sort(order(by));
  return {
    models,
    rest: left.count === null && left.cost === null ? null : rowOf({ model: '', ...left }, whole),
    total: rowOf({ model: '', ...whole }, whole),
    named: named.count,
    verdict: verdictOf(models),
  };
};

const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);

const positiveMoney = (value: Money | null): Money | null =>
  value === null || isZero(value) || value.startsWith('-') ? null : value;

const rowOf = (
  { model, count, tokens, cost }: ModelUsage,
  whole: { readonly count: number | null; readonly cost: Money | null },
  unpriced = false,
): ModelRow => {
  const known = unpriced ? null : cost;
  const share = known === null || whole.cost === null ? null : ratio(known, whole.cost);
  return {
    model,
    requests: count,
    tokens,
    cost: known,
    unpriced,
    shareOfRequests: count === null || !whole.count ? null : (count / whole.count) * 100,
    shareOfCost: share === null ? null : share * 100,
    costPerRequest: known === null || !count ? null : divide(known, count, scale),
    costPerThousandTokens:
      known === null || !tokens ? null : divide(multiply(known, 1000, scale), tokens, scale),
  };
};

const order =
  (by: By) =>
  (a: ModelRow, b: ModelRow): number => {
    const byCost = descending(a.cost, b.cost, compare);
    const byRequests = descending(a.requests, b.requests, difference);
    const byTokens = descending(a.tokens, b.tokens, difference);
    const first = { cost: byCost, requests: byRequests, tokens: byTokens }[by];
    return first || byCost || byRequests || (a.model < b.model ? -1 : 1);
  };

const difference = (a: number, b: number): number => a - b;

/** Unknown comes last. */
const descending = <T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compare(b, a);

/** What costs nothing has no price to compare: no request of it was answered, or its figures could not be read. */
const verdictOf = (models: readonly ModelRow[]): Verdict => {
  const priced: Priced[] = models.flatMap(({ model, costPerRequest }) =>
    costPerRequest === null || isZero(costPerRequest) ? [] : [{ model, costPerRequest }],
  );
  priced.sort((a, b) => compare(a.costPerRequest, b.costPerRequest));
  const cheapest = priced[0];
  const dearest = priced.at(-1);
  if (!cheapest || !dearest) return { kind: 'none' };
  if (cheapest === dearest) return { kind: 'one', only: cheapest };
  const times = ratio(dearest.costPerRequest, cheapest.costPerRequest);
  if (times === null || compare(dearest.costPerRequest, cheapest.costPerRequest) === 0) {
    return { kind: 'same', price: cheapest.costPerRequest };
  }
  return { kind: 'range', dearest, cheapest, times };
};
