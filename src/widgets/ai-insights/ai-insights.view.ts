import type { MissingProducts } from '../../contracts/missing-products.js';
import type { ModelPrice } from '../../contracts/prices.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import type { PeriodBefore } from '../../data/period-before.js';
import { maskPersonal } from '../../format/personal.js';
import { subtract } from '../../money/arithmetic.js';
import { compare, ratio } from '../../money/compare.js';
import { parseMoney } from '../../money/parse.js';
import { mergeRows } from '../../parts/merge-rows.js';
import type { Money } from '../../types/money.js';
import { fewestRequests, splitCost, type CostSplit } from './cost-split.js';

/** What is worth knowing, each with its numbers. */
export type Insight =
  /** `percent`: change on the period before. */
  | {
      readonly kind: 'cost-change';
      readonly split: CostSplit;
      readonly change: Money;
      readonly percent: number;
    }
  /** `estimate`: what the same tokens would have cost at the list prices of `to`. */
  | {
      readonly kind: 'cheaper-model';
      readonly from: string;
      readonly to: string;
      readonly requests: number;
      readonly cost: Money;
      readonly estimate: Money;
    }
  /** Rates 0–100; `before`: null where nobody knows the period before. */
  | {
      readonly kind: 'failures';
      readonly failed: number;
      readonly requests: number;
      readonly rate: number;
      readonly before: number | null;
    }
  | { readonly kind: 'unmet-demand'; readonly product: string; readonly times: number };

export type Prices = Readonly<Record<string, ModelPrice>>;

export interface Known {
  readonly answer: Telemetry;
  readonly before: PeriodBefore;
  /** null: not known (yet). */
  readonly missing: MissingProducts | null;
  readonly prices: Prices;
}

/** A change of less is what happens every week, %. */
const changeFrom = 5;
/** Saving less than this part of the total is not worth a change, %. */
const savingFrom = 10;
/** Standard errors that two rates must be apart. */
const surely = 2;
/** Where nobody knows the period before, the rate of failures that is told, %. */
const failuresFrom = 5;
/** Customers who ask for a thing by chance do not ask this often. */
const timesFrom = 3;

/** In the order of what they mean for the month's bill. */
export const insightsOf = ({ answer, before, missing, prices }: Known): readonly Insight[] =>
  [
    costChange(answer, before),
    cheaperModel(answer, prices),
    failures(answer, before),
    unmetDemand(missing),
  ].filter((insight) => insight !== null);

const costChange = (answer: Telemetry, before: PeriodBefore): Insight | null => {
  const split = before.kind === 'known' ? splitCost(before.period, answer) : null;
  if (!split) return null;
  const change = subtract(split.now, split.before);
  const share = ratio(change, split.before);
  return share === null || Math.abs(share) * 100 < changeFrom
    ? null
    : { kind: 'cost-change', split, change, percent: share * 100 };
};

/** A page's own list may hold anything; what costs nothing has no price, as everywhere in this API. */
const isPrice = (given: unknown): given is ModelPrice => {
  const { input, output } = Object(given) as Partial<Record<keyof ModelPrice, unknown>>;
  return Number(input) >= 0 && Number(output) >= 0 && Number(input) + Number(output) > 0;
};

/** The model that cost most, at the list prices of the model that would make it cheapest. */
const cheaperModel = ({ modelUsage, cost, tokens }: Telemetry, prices: Prices): Insight | null => {
  const { totalInput, totalOutput } = tokens;
  const { total } = cost;
  if (!totalInput || totalOutput === null || total === null) return null;
  const input = totalInput / (totalInput + totalOutput);
  const [dearest] = mergeRows(modelUsage, 'model')
    .filter((usage) => usage.cost !== null && usage.tokens && usage.count)
    .sort((a, b) => compare(b.cost ?? total, a.cost ?? total));
  if (!dearest?.cost || !dearest.tokens || !dearest.count) return null;
  const { tokens: all } = dearest;
  const estimates = Object.entries(prices)
    .filter(([model, price]) => model !== dearest.model && isPrice(price))
    .map(([model, price]) => ({
      model,
      usd: (all / 1e6) * (input * price.input + (1 - input) * price.output),
    }))
    .sort((a, b) => a.usd - b.usd);
  const estimate = parseMoney(estimates[0]?.usd.toFixed(6));
  if (!estimates[0] || estimate === null) return null;
  const saving = ratio(subtract(dearest.cost, estimate), total);
  return saving === null || saving * 100 < savingFrom
    ? null
    : {
        kind: 'cheaper-model',
        from: dearest.model,
        to: estimates[0].model,
        requests: dearest.count,
        cost: dearest.cost,
        estimate,
      };
};

/** By the test of two proportions (normal approximation), so that a handful of requests proves nothing. */
const failures = ({ overview }: Telemetry, before: PeriodBefore): Insight | null => {
  const { failedRequests: failed, totalRequests: requests } = overview;
  if (failed === null || requests === null || requests < fewestRequests || failed > requests) return null;
  const rate = failed / requests;
  const told = { kind: 'failures', failed, requests, rate: rate * 100 } as const;
  const past = before.kind === 'known' ? before.period.overview : null;
  if (past?.failedRequests == null || !past.totalRequests || past.totalRequests < fewestRequests)
    return rate * 100 < failuresFrom ? null : { ...told, before: null };
  const pastRate = past.failedRequests / past.totalRequests;
  const pooled = (failed + past.failedRequests) / (requests + past.totalRequests);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / requests + 1 / past.totalRequests));
  return rate - pastRate > surely * error && error > 0 ? { ...told, before: pastRate * 100 } : null;
};

const unmetDemand = (missing: MissingProducts | null): Insight | null => {
  const [most] = [...(missing?.missingProducts ?? [])].sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
  return most?.count != null && most.count >= timesFrom
    ? { kind: 'unmet-demand', product: maskPersonal(most.name), times: most.count }
    : null;
};
