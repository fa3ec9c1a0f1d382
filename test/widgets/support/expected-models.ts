import { dividedBy, exact, exactOrNull, sumOf } from './exact.js';
import type { Wire, WireModel } from './telemetry-answers.js';

/** One row of the comparison, re-derived: money in whole numbers of 10^-30. */
export interface ExpectedModel {
  readonly model: string;
  readonly requests: number | null;
  readonly tokens: number | null;
  readonly cost: bigint | null;
  readonly perRequest: bigint | null;
  readonly perThousandTokens: bigint | null;
}

export interface Expected {
  readonly models: readonly ExpectedModel[];
  readonly rest: { readonly requests: number | null; readonly cost: bigint | null } | null;
  readonly whole: { readonly requests: number; readonly tokens: number; readonly cost: bigint | null };
}

const rowOf = (model: string, rows: readonly WireModel[]): ExpectedModel => {
  const different = [
    ...new Map(rows.map((row) => [JSON.stringify([row.count, row.tokens, row.cost]), row])).values(),
  ];
  const requests = different.reduce((all, { count }) => all + count, 0);
  const tokens = different.reduce((all, row) => all + row.tokens, 0);
  const costs = different.map(({ cost }) => exactOrNull(cost));
  const sum = costs.includes(null) ? null : sumOf(costs as bigint[]);
  // Tokens that cost nothing have no price: nobody gives them away.
  const cost = sum === 0n && tokens > 0 ? null : sum;
  return {
    model,
    requests,
    tokens,
    cost,
    perRequest: cost === null || requests === 0 ? null : dividedBy(cost, requests),
    perThousandTokens: cost === null || tokens === 0 ? null : dividedBy(cost * 1000n, tokens),
  };
};

const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** The comparison of an answer, worked out from the wire alone. */
export const expectedModels = ({ modelUsage, overview, tokens, cost }: Wire): Expected => {
  const names = [...new Set(modelUsage.map(({ model }) => model))];
  const models = names.map((name) =>
    rowOf(
      name,
      modelUsage.filter(({ model }) => model === name),
    ),
  );
  const named = {
    requests: models.reduce((all, row) => all + (row.requests ?? 0), 0),
    tokens: models.reduce((all, row) => all + (row.tokens ?? 0), 0),
    cost: sumOf(models.map((row) => row.cost ?? 0n)),
  };
  const whole = {
    requests: Math.max(overview.totalRequests, named.requests),
    tokens: Math.max(tokens.total, named.tokens),
    cost: cost.total === null ? null : most(exact(cost.total), named.cost),
  };
  const left = {
    requests: whole.requests - named.requests || null,
    cost: whole.cost === null ? null : whole.cost - named.cost || null,
  };
  // A total of nothing over a model that nobody has priced is not known to be nothing.
  const unpriced = models.some((row) => row.cost === null && (row.tokens ?? 0) > 0);
  return {
    models,
    rest: left.requests === null && left.cost === null ? null : left,
    whole: { ...whole, cost: whole.cost === 0n && unpriced ? null : whole.cost },
  };
};
