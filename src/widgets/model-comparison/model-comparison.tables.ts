import type { Table } from '../../types/table.js';
import type { ModelComparisonView } from './model-comparison.view.js';
import type { Words } from './model-comparison.words.js';

/** The comparison as it is shown, exact, with what no model is named for as a row of its own. */
export const tables = ({ models, rest }: ModelComparisonView, words: Words): Table[] => [
  {
    name: 'models',
    caption: words.heading,
    columns: [
      { key: 'model', label: words.model, kind: 'text' },
      { key: 'requests', label: words.requests, kind: 'count' },
      { key: 'share_of_requests_percent', label: words.shareOfRequests, kind: 'percent' },
      { key: 'cost', label: words.cost, kind: 'money' },
      { key: 'share_of_cost_percent', label: words.shareOfCost, kind: 'percent' },
      { key: 'tokens', label: words.tokens, kind: 'count' },
      { key: 'cost_per_request', label: words.perRequest, kind: 'money' },
      { key: 'cost_per_1k_tokens', label: words.perThousandTokens, kind: 'money' },
    ],
    rows: [...models, ...(rest ? [rest] : [])].map((row) => [
      row.kind === 'rest' ? words.notAttributed : row.model,
      row.requests,
      row.shareOfRequests,
      row.cost,
      row.shareOfCost,
      row.tokens,
      row.costPerRequest,
      row.costPerThousandTokens,
    ]),
  },
];
