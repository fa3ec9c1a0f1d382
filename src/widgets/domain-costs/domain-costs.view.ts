import type { Telemetry } from '../../contracts/telemetry.js';
import { divide, subtract, sum } from '../../money/arithmetic.js';
import { compare, isZero, ratio } from '../../money/compare.js';
import { mergeRows } from '../../parts/merge-rows.js';
import type { TermsWords } from '../../parts/terms.words.js';
import { knownCost } from '../../parts/unpriced.js';
import type { Money } from '../../types/money.js';
import type { Cell, Table } from '../../types/table.js';

export interface DomainCostsView {
  readonly table: Table;
  /** What no domain is named for, if anything, and the total. */
  readonly foot: readonly (readonly Cell[])[];
}

interface Part {
  readonly requests: number | null;
  readonly cost: Money | null;
}

/** Decimals of a derived price: beyond what any price list tells apart. */
const scale = 12;

/** Shares are of the total; where the domains hold more than the total says, they are the total. */
export const domainCostsView = (answer: Telemetry, caption: string, words: TermsWords): DomainCostsView => {
  const { domainBreakdown, overview, cost } = answer;
  const parts = mergeRows(domainBreakdown, 'domain');
  const named = {
    requests: parts.reduce((all, { requests }) => all + (requests ?? 0), 0),
    cost: sum(parts.flatMap(({ cost }) => cost ?? [])),
  };
  const whole: Part = {
    requests: overview.totalRequests === null ? null : Math.max(overview.totalRequests, named.requests),
    cost: cost.total === null || compare(cost.total, named.cost) >= 0 ? cost.total : named.cost,
  };
  const left: Part = {
    requests: whole.requests === null ? null : whole.requests - named.requests,
    cost: whole.cost === null ? null : subtract(whole.cost, named.cost),
  };
  const row = (name: string, part: Part): Cell[] => {
    const { requests } = part;
    const cost = knownCost(part.cost, requests, answer);
    const share = cost === null || whole.cost === null ? null : ratio(cost, whole.cost);
    return [
      name,
      cost,
      share === null ? null : share * 100,
      requests,
      cost === null || !requests ? null : divide(cost, requests, scale),
    ];
  };
  const rest = Boolean(left.requests) || (left.cost !== null && !isZero(left.cost));
  return {
    table: {
      name: 'domains',
      caption,
      columns: [
        { key: 'domain', label: words.domain, kind: 'text' },
        { key: 'cost', label: words.cost, kind: 'money' },
        { key: 'share_of_cost_percent', label: words.shareOfCost, kind: 'percent' },
        { key: 'requests', label: words.requests, kind: 'count' },
        { key: 'cost_per_request', label: words.costPerRequest, kind: 'money' },
      ],
      rows: parts.map((part) => row(part.domain, part)),
    },
    foot: [...(rest ? [row(words.notAttributed, left)] : []), row(words.total, whole)],
  };
};
