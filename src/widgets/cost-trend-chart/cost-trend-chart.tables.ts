import type { Table } from '../../types/table.js';
import type { TrendView } from './cost-trend-chart.view.js';
import type { Words } from './cost-trend-chart.words.js';

/** Every point of the chart, exact; a bucket that the server left out is 0 where that is proved, else empty. */
export const tables = ({ series, bucket }: TrendView, caption: string, words: Words): Table[] => [
  {
    name: bucket === 'other' ? 'cost-trend' : `cost-per-${bucket}`,
    caption,
    columns: [
      { key: 'start', label: words.start, kind: 'instant' },
      { key: 'cost', label: words.metrics.cost, kind: 'money' },
      { key: 'requests', label: words.metrics.requests, kind: 'count' },
      { key: 'note', label: words.note, kind: 'text' },
    ],
    rows: series.points.map(({ cost, requests }, i) => [
      series.columns.time[i] ?? null,
      cost,
      requests,
      i >= series.runningFrom ? words.soFar : Number.isNaN(series.columns.value[i]) ? words.noData : '',
    ]),
  },
];
