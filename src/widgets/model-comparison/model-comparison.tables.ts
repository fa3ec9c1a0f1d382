import type { TermsWords } from '../../parts/terms.words.js';
import type { Table } from '../../types/table.js';
import type { ModelComparisonView } from './model-comparison.view.js';
import type { Words } from './model-comparison.words.js';

/** The comparison as it is shown, exact, with what no model is named for as a row of its own. */
export const tables = ({ models, rest }: ModelComparisonView, words: Words, terms: TermsWords): Table[] => [
  {
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
    rows: [...models, ...(rest ? [rest] : [])].map((row) => [
      row.kind === 'rest' ? terms.notAttributed : row.model,
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
