import { at } from '../../chart/columns.js';
import { iso } from '../../format/instant.js';
import type { Table } from '../../types/table.js';
import type { SatisfactionView } from './satisfaction-trend.view.js';
import type { SatisfactionTrendWords } from './satisfaction-trend.words.js';

/** Every day of the chart, exact; days are written as calendar days, without a time. */
export const satisfactionTable = (
  { days, columns }: SatisfactionView,
  caption: string,
  words: SatisfactionTrendWords,
): Table => ({
  name: 'satisfaction-per-day',
  caption,
  columns: [
    { key: 'date', label: words.day, kind: 'text' },
    { key: 'satisfaction', label: words.score, kind: 'number' },
    { key: 'range_from', label: words.low, kind: 'number' },
    { key: 'range_to', label: words.high, kind: 'number' },
    { key: 'messages', label: words.messages, kind: 'count' },
    { key: 'positive', label: words.positive, kind: 'count' },
    { key: 'negative', label: words.negative, kind: 'count' },
    { key: 'neutral', label: words.neutral, kind: 'count' },
  ],
  rows: days.map(({ range, total, positive, negative, neutral }, i) => {
    const score = at(columns.value, i);
    return [
      iso(at(columns.time, i)).slice(0, 10),
      Number.isNaN(score) ? null : score,
      range?.low ?? null,
      range?.high ?? null,
      total,
      positive,
      negative,
      neutral,
    ];
  }),
});
