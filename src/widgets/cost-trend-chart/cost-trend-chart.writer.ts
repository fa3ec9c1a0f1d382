import { advance } from '../../chart/buckets.js';
import { at } from '../../chart/columns.js';
import type { Anomaly } from '../../chart/usual.js';
import { count } from '../../format/count.js';
import { instant, timeRange } from '../../format/instant.js';
import { money } from '../../format/money.js';
import { parseMoney } from '../../money/parse.js';
import { changeText } from '../../parts/delta.js';
import type { DeltaWords } from '../../parts/delta.words.js';
import type { ChartWords } from '../../parts/line-chart/line-chart.words.js';
import type { Figure } from '../../parts/trend-series.js';
import type { Locale } from '../../types/locale.js';
import type { Money } from '../../types/money.js';
import type { Budget } from './cost-trend-chart.budgets.js';
import type { TrendView } from './cost-trend-chart.view.js';
import type { Words } from './cost-trend-chart.words.js';

/** For whom a view is written. */
export interface Reader {
  readonly words: Words;
  readonly changes: DeltaWords;
  readonly chart: ChartWords;
  readonly locale: Locale;
  readonly currency: string;
}

/** Writes what the chart, its sentence, its table and its speech say of one view. */
export interface Writer {
  readonly figure: (value: Figure) => string;
  /** The figure of the bucket at an index. */
  readonly at: (index: number) => string;
  /** That of the period before; null: there is none to show. */
  readonly before: (index: number) => string | null;
  /** The bucket at an index, in short: `3 Nov, 14:00`. */
  readonly when: (index: number) => string;
  /** The bucket at an index, from its start to its end. */
  readonly span: (index: number) => string;
  /** `usual $0.31–$0.80 at this hour on weekdays` */
  readonly usual: (anomaly: Anomaly) => string;
  /** `$0.31–$0.80` */
  readonly range: (anomaly: Anomaly) => string;
  /** `up 18% on the 7 days before`; null: nobody can say. */
  readonly change: () => string | null;
  /** `Hourly alert $0.50` */
  readonly budget: (budget: Budget) => string;
  /** What must be known of a bucket to read it right; empty as a rule. */
  readonly notes: (index: number) => readonly string[];
}

export const writer = (
  view: TrendView,
  { words, changes, locale: { lang, timeZone }, currency }: Reader,
): Writer => {
  const { series, metric, bucket, comparison, anomalies, firstFrom } = view;
  const locale = { lang, timeZone: series.timeZone };
  const start = (index: number) => at(series.columns.time, index);
  const figure = (value: Figure): string => {
    if (value === null) return '—';
    return metric === 'cost' ? money(value as Money, lang, currency) : count(Number(value), lang);
  };
  const when = (index: number) =>
    instant(start(index), bucket === 'hour' ? 'date-time' : bucket === 'month' ? 'month' : 'date', locale);
  const range = ({ usual: { low, high } }: Anomaly): string => {
    const bounds =
      metric === 'cost' ? [parseMoney(low), parseMoney(high)] : [Math.ceil(low), Math.floor(high)];
    return bounds.map((bound) => figure(bound)).join('–');
  };
  const usual = (anomaly: Anomaly) => words.usual[anomaly.usual.dayKind](range(anomaly));
  const unusual = new Map(
    anomalies.kind === 'known' ? anomalies.anomalies.map((each) => [each.index, each]) : [],
  );
  return {
    figure,
    at: (index) => figure(series.points[index]?.[metric] ?? null),
    before: (index) =>
      comparison.kind === 'known' && comparison.columns
        ? figure(comparison.points?.[index]?.[metric] ?? null)
        : null,
    when,
    span: (index) =>
      series.width?.unit === 'ms' && bucket !== 'day'
        ? timeRange(start(index), advance(start(index), series.width), locale)
        : bucket === 'month'
          ? instant(start(index), 'month', locale)
          : instant(start(index), 'weekday-date', locale),
    range,
    usual,
    change: () =>
      comparison.kind === 'known' && comparison.change !== null
        ? changeText(comparison.change, view.days, changes, lang)
        : null,
    budget: ({ window, threshold }) => words.alert[window](money(threshold, lang, currency)),
    notes: (index) => {
      const anomaly = unusual.get(index);
      return [
        index >= series.runningFrom ? words.soFar : '',
        index === 0 && firstFrom !== null
          ? words.only(instant(firstFrom, 'date-time', { lang, timeZone }))
          : '',
        anomaly ? `${words.unusual}, ${usual(anomaly)}` : '',
      ].filter(Boolean);
    },
  };
};
