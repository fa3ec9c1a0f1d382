import type { Cell, Column, Table } from '../../types/table.js';
import type { TrendView } from './cost-trend-chart.view.js';
import type { Words } from './cost-trend-chart.words.js';
import type { Writer } from './cost-trend-chart.writer.js';

/** Every point of the chart, exact; a bucket that the server left out is 0 where that is proved, else empty. */
export const tables = (
  { series, bucket, comparison }: TrendView,
  caption: string,
  write: Writer,
  words: Words,
): Table[] => {
  const before = comparison.kind === 'known' && comparison.columns ? comparison.points : null;
  const beforeColumns: Column[] = [
    { key: 'cost_before', label: words.before.cost, kind: 'money' },
    { key: 'requests_before', label: words.before.requests, kind: 'count' },
  ];
  const beforeCells = (i: number): Cell[] => [before?.[i]?.cost ?? null, before?.[i]?.requests ?? null];
  const note = (i: number): string =>
    [Number.isNaN(series.columns.value[i]) && i < series.runningFrom ? words.noData : '', ...write.notes(i)]
      .filter(Boolean)
      .join('; ');
  return [
    {
      name: bucket === 'other' ? 'cost-trend' : `cost-per-${bucket}`,
      caption,
      columns: [
        { key: 'start', label: words.start, kind: 'instant' },
        { key: 'cost', label: words.metrics.cost, kind: 'money' },
        { key: 'requests', label: words.metrics.requests, kind: 'count' },
        ...(before ? beforeColumns : []),
        { key: 'note', label: words.note, kind: 'text' },
      ],
      rows: series.points.map(({ cost, requests }, i) => [
        series.columns.time[i] ?? null,
        cost,
        requests,
        ...(before ? beforeCells(i) : []),
        note(i),
      ]),
    },
  ];
};
