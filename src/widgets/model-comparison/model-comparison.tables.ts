import type { TermsWords } from '../../parts/terms.words.js';
import type { Cell, Table } from '../../types/table.js';
import type { ModelComparisonView, ModelRow } from './model-comparison.view.js';
import type { Words } from './model-comparison.words.js';

export interface ComparisonTable {
  readonly table: Table;
  /** What no model is named for, if anything, and the total. */
  readonly foot: readonly (readonly Cell[])[];
}

/** The comparison as it is shown, exact. */
export const comparisonTable = (
  { models, rest, total }: ModelComparisonView,
  words: Words,
  terms: TermsWords,
): ComparisonTable => ({
  table: {
    name: 'models',
    caption: words.heading,
    columns: [
      { key: 'model', label: terms.model, kind: 'text' },
      { key: 'requests', label: terms.requests, kind: 'count' },
      { key: 'share_of_requests_percent', label: terms.shareOfRequests, kind: 'percent' },
      { key: 'cost', label: terms.cost, kind: 'money' },
      { key: 'share_of_cost_percent', label: terms.shareOfCost, kind: 'percent' },
      { key: 'tokens', label: terms.tokens, kind: 'count' },
      { key: 'cost_per_request', label: words.perRequest, kind: 'money' },
      { key: 'cost_per_1k_tokens', label: words.perThousandTokens, kind: 'money' },
    ],
    rows: models.map((row) => cells(row.model, row)),
  },
  foot: [...(rest ? [cells(terms.notAttributed, rest)] : []), cells(words.allModels, total)],
});

const cells = (name: string, row: ModelRow): Cell[] => [
  name,
  row.requests,
  row.shareOfRequests,
  row.cost,
  row.shareOfCost,
  row.tokens,
  row.costPerRequest,
  row.costPerThousandTokens,
];
