import { advance } from '../../chart/buckets.js';
import { at } from '../../chart/columns.js';
import type { TimeTick } from '../../chart/time-ticks.js';
import { count } from '../../format/count.js';
import { instant, timeRange, type InstantStyle } from '../../format/instant.js';
import { moneyAxis } from '../../format/money-axis.js';
import { money } from '../../format/money.js';
import type { ChartSpec, ChartText } from '../../parts/line-chart/chart-spec.js';
import type { Locale } from '../../types/locale.js';
import type { Money } from '../../types/money.js';
import type { Figure, TrendView } from './cost-trend-chart.view.js';
import type { Words } from './cost-trend-chart.words.js';

/** Writes what the chart, its sentence and its speech say of one view. */
export interface Writer {
  readonly figure: (value: Figure) => string;
  /** The bucket at an index, in short: `3 Nov, 14:00`. */
  readonly when: (index: number) => string;
  /** The bucket at an index, from its start to its end. */
  readonly span: (index: number) => string;
}

const tickStyles: Record<TimeTick['kind'], InstantStyle> = {
  hour: 'time',
  day: 'date',
  week: 'date',
  month: 'month',
  year: 'year',
};

export const writer = (view: TrendView, { lang }: Locale, currency: string): Writer => {
  const { series, metric, bucket } = view;
  const locale = { lang, timeZone: series.timeZone };
  const start = (index: number) => at(series.columns.time, index);
  return {
    figure: (value) => {
      if (value === null) return '—';
      return metric === 'cost' ? money(value as Money, lang, currency) : count(Number(value), lang);
    },
    when: (index) => instant(start(index), bucket === 'hour' ? 'date-time' : 'date', locale),
    span: (index) =>
      series.width?.unit === 'ms' && bucket !== 'day'
        ? timeRange(start(index), advance(start(index), series.width), locale)
        : instant(start(index), 'weekday-date', locale),
  };
};

/** The chart of a view. Made once for each view, because the plot draws again only for another object. */
export const chartSpec = (view: TrendView, words: Words, locale: Locale, currency: string): ChartSpec => {
  const { series, metric } = view;
  const write = writer(view, locale, currency);
  return {
    series: [
      { look: metric === 'cost' ? 1 : 'neutral', label: words.metrics[metric], columns: series.columns },
    ],
    width: series.width,
    gaps: series.gaps,
    runningFrom: series.runningFrom,
    zone: series.timeZone,
    smallestStep: metric === 'requests' ? 1 : 0,
    text: chartText(view, write, words, locale, currency),
  };
};

const chartText = (
  { series, metric, summary }: TrendView,
  write: Writer,
  words: Words,
  { lang }: Locale,
  currency: string,
): ChartText => {
  const locale = { lang, timeZone: series.timeZone };
  const last = series.points.length - 1;
  const figureAt = (index: number) => write.figure(series.points[index]?.[metric] ?? null);
  const rank = (index: number): string[] => {
    if (index === summary.highest?.index) return [words.isHighest];
    return index >= series.runningFrom ? [words.soFar] : [];
  };
  return {
    name: words.plot[metric],
    noData: words.noData,
    mean: (span) => words.mean[span],
    axis: (values, step) =>
      metric === 'cost' ? moneyAxis(values, step, lang, currency) : values.map((value) => count(value, lang)),
    tick: ({ at: instantOfTick, kind }) => instant(instantOfTick, tickStyles[kind], locale),
    end: (index) => [figureAt(index), index >= series.runningFrom ? words.soFar : write.when(index)],
    title: write.span,
    rows: (index) => {
      const { requests } = series.points[index] ?? { requests: null };
      const more = { label: words.metrics.requests, value: requests === null ? '—' : count(requests, lang) };
      const own = {
        look: metric === 'cost' ? 1 : 'neutral',
        label:
          index >= series.runningFrom ? `${words.metrics[metric]}, ${words.soFar}` : words.metrics[metric],
        value: series.points[index]?.[metric] == null ? words.noData : figureAt(index),
      } as const;
      return metric === 'cost' ? [own, more] : [own];
    },
    spoken: (index) =>
      [
        write.when(index),
        series.points[index]?.[metric] == null ? words.noData : figureAt(index),
        words.position(count(index + 1, lang), count(last + 1, lang)),
        ...rank(index),
      ].join(', '),
  };
};
