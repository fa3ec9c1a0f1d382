import type { Table } from '../../types/table.js';
import type { BudgetAlert } from '../../parts/budgets.js';
import type { Words } from './budget-alerts.words.js';

/** The alerts as they are shown, exact. */
export const tables = (alerts: readonly BudgetAlert[], words: Words): Table[] => [
  {
    name: 'budget-alerts',
    caption: words.heading,
    columns: [
      { key: 'domain', label: words.domain, kind: 'text' },
      { key: 'alert_type', label: words.type, kind: 'text' },
      { key: 'state', label: words.columns.state, kind: 'text' },
      { key: 'current_value', label: words.columns.spent, kind: 'money' },
      { key: 'threshold_usd', label: words.columns.threshold, kind: 'money' },
      { key: 'share_percent', label: words.columns.share, kind: 'percent' },
      { key: 'domains', label: words.columns.domains, kind: 'count' },
      { key: 'all_domains_together', label: words.together, kind: 'money' },
      { key: 'alert_id', label: words.columns.id, kind: 'text' },
    ],
    rows: alerts.map(({ id, domain, type, threshold, spent, state, share, across }) => [
      domain ?? words.allDomains,
      type,
      state,
      spent,
      threshold,
      share,
      across?.domains ?? null,
      across?.together ?? null,
      id,
    ]),
  },
];
