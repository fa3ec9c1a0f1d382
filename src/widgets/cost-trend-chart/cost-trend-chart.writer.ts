import { advance } from '../../chart/buckets.js';
import { compareUnit } from '../../chart/coarser.js';
import { at } from '../../chart/columns.js';
import { day } from '../../chart/durations.js';
import type { Anomaly } from '../../chart/usual.js';
import { wallTime } from '../../chart/zone.js';
import { count } from '../../format/count.js';
import { dateRange, instant, timeRange, zonedRange } from '../../format/instant.js';
import { money } from '../../format/money.js';
import { parseMoney } from '../../money/parse.js';
import { changeText } from '../../parts/delta.js';
import type { DeltaWords } from '../../parts/delta.words.js';
import type { ChartText } from '../../parts/line-chart/chart-spec.js';
import type { ChartWords } from '../../parts/line-chart/line-chart.words.js';
import type { Figure } from '../../parts/trend-series.js';
import type { Instant } from '../../types/instant.js';
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
  /** The bucket at an index, in short: `3 Nov, 14:00`, `9–15 Nov`. */
  readonly when: (index: number) => string;
  /** When the bucket at an index begins. */
  readonly from: (index: number) => string;
  /** The bucket at an index, from its start to its end. */
  readonly span: (index: number) => string;
  /** `usual $0.31–$0.80 at this hour on weekdays` */
  readonly usual: (anomaly: Anomaly) => string;
  /** `$0.31–$0.80` */
  readonly range: (anomaly: Anomaly) => string;
  /** From one bucket to another: `3–5 Nov`, or with clock times. */
  readonly part: ChartText['range'];
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
  const { width } = series;
  const end = (index: number) => (width ? advance(start(index), width) : start(index));
  const aDay = width && compareUnit('day', width);
  const isTimed = aDay === 'coarser';
  // Within a year no date comes twice.
  const isYear = start(series.points.length - 1) - start(0) >= 365 * day;
  const [dated, timed] = isYear ? (['full-date', 'full'] as const) : (['date', 'date-time'] as const);
  const from = (index: number) => instant(start(index), isTimed ? timed : dated, locale);
  const longer = (index: number) =>
    bucket === 'month'
      ? instant(start(index), 'full-month', locale)
      : dateRange(start(index), end(index) - 1, 'date', locale);
  const when = aDay === 'finer' ? longer : from;
  const range = ({ usual: { low, high } }: Anomaly): string => {
    const bounds =
      metric === 'cost' ? [parseMoney(low), parseMoney(high)] : [Math.ceil(low), Math.floor(high)];
    return bounds.map((bound) => figure(bound)).join('–');
  };
  /** Where the clocks change in between, with the names of the zones. */
  const clockRange = (from: Instant, to: Instant): string => {
    const [start, end] = [wallTime(series.timeZone, from), wallTime(series.timeZone, to)];
    return end - start === to - from ? timeRange(start, end, lang) : zonedRange(from, to, locale);
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
    from,
    span: (index) =>
      isTimed
        ? clockRange(start(index), end(index))
        : aDay === 'finer'
          ? longer(index)
          : instant(start(index), 'weekday-date', locale),
    part: (first, last, style) =>
      isTimed
        ? dateRange(start(first), start(last), style, locale)
        : dateRange(start(first), end(last) - 1, 'date', locale),
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
