import type { Table } from '../../types/table.js';
import { splitParts } from './cost-split.js';
import { tell, type Context } from './ai-insights.template.js';
import type { Insight } from './ai-insights.view.js';

/** The insights in words, and the parts of a change of cost, exact. */
export const insightTables = (insights: readonly Insight[], context: Context): Table[] => {
  const { words } = context;
  const change = insights.find((insight) => insight.kind === 'cost-change');
  return [
    {
      name: 'insights',
      caption: words.heading,
      columns: [
        { key: 'kind', label: words.insight, kind: 'text' },
        { key: 'title', label: words.heading, kind: 'text' },
        { key: 'text', label: words.detail, kind: 'text' },
      ],
      rows: insights.map((insight) => {
        const { title, text } = tell(insight, context);
        return [insight.kind, title, text];
      }),
    },
    ...(change
      ? [
          {
            name: 'cost-change',
            caption: tell(change, context).title,
            columns: [
              { key: 'part', label: words.detail, kind: 'text' as const },
              { key: 'amount', label: words.amount, kind: 'money' as const },
            ],
            rows: splitParts.map((part) => [words.part[part], change.split.parts[part]]),
          },
        ]
      : []),
  ];
};
