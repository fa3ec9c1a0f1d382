import type { TimeTick } from '../../chart/time-ticks.js';
import { count } from '../../format/count.js';
import { instant, type InstantStyle } from '../../format/instant.js';
import { moneyAxis } from '../../format/money-axis.js';
import type { ChartSpec, ChartText, Series, TipRow } from '../../parts/line-chart/chart-spec.js';
import type { Overlays } from '../../parts/line-chart/overlays.js';
import { highestShown, type Budgets } from './cost-trend-chart.budgets.js';
import { drawnAhead } from './cost-trend-chart.projection.js';
import type { TrendView } from './cost-trend-chart.view.js';
import type { Reader, Writer } from './cost-trend-chart.writer.js';

const tickStyles: Record<TimeTick['kind'], InstantStyle> = {
  hour: 'time',
  day: 'date',
  week: 'date',
  month: 'month',
  year: 'year',
};

const lookOf = ({ metric }: TrendView) => (metric === 'cost' ? 1 : 'neutral');

/** The chart of a view. Made once for each view, because the plot draws again only for another object. */
export const chartSpec = (view: TrendView, budgets: Budgets, write: Writer, reader: Reader): ChartSpec => {
  const { series, metric, days, comparison } = view;
  const { words } = reader;
  const main: Series = { look: lookOf(view), label: words.metrics[metric], columns: series.columns };
  const before: Series[] =
    comparison.kind === 'known' && comparison.columns
      ? [{ look: 'before', label: words.earlier(days), columns: comparison.columns }]
      : [];
  return {
    series: [main, ...before],
    width: series.width,
    gaps: series.gaps,
    runningFrom: series.runningFrom,
    zone: series.timeZone,
    smallestStep: metric === 'requests' ? 1 : 0,
    overlays: overlays(view, budgets, write),
    text: chartText(view, write, reader),
  };
};

const overlays = (
  { ahead, anomalies, bucket, series, summary }: TrendView,
  budgets: Budgets,
  write: Writer,
): Overlays => {
  const projection = drawnAhead(ahead, bucket, series);
  const most = highestShown(summary.highest?.value ?? 0);
  return {
    ...(projection && { projection }),
    thresholds: (budgets.kind === 'known' ? budgets.budgets : [])
      .map((budget) => ({ value: Number(budget.threshold), label: write.budget(budget) }))
      .filter(({ value }) => value <= most),
    marks: anomalies.kind === 'known' ? anomalies.anomalies.map(({ index }) => index) : [],
  };
};

const chartText = (view: TrendView, write: Writer, { words, chart, locale, currency }: Reader): ChartText => {
  const { series, metric, days, summary, ahead, anomalies } = view;
  const { lang } = locale;
  const zoned = { lang, timeZone: series.timeZone };
  const last = series.points.length - 1;
  const isRunning = (index: number): boolean => index >= series.runningFrom;
  const figureAt = (index: number): string =>
    series.points[index]?.[metric] == null ? words.noData : write.at(index);
  const own = (index: number): TipRow => ({
    look: lookOf(view),
    label: isRunning(index) ? `${words.metrics[metric]}, ${words.soFar}` : words.metrics[metric],
    value: figureAt(index),
  });
  const more = (index: number): TipRow[] => {
    const { requests } = series.points[index] ?? { requests: null };
    const value = requests === null ? '—' : count(requests, lang);
    return metric === 'cost' ? [{ label: words.metrics.requests, value }] : [];
  };
  const earlier = (index: number): TipRow[] => {
    const value = write.before(index);
    return value === null ? [] : [{ look: 'before', label: words.earlier(days), value }];
  };
  const unusual = (index: number): TipRow[] =>
    (anomalies.kind === 'known' ? anomalies.anomalies : [])
      .filter((anomaly) => anomaly.index === index)
      .map((anomaly) => ({ label: words.usualAt[anomaly.usual.dayKind], value: write.range(anomaly) }));
  const projected = (index: number): TipRow[] =>
    index === last
      ? ahead.map(({ unit, total }) => ({ label: words.aheadOf[unit], value: write.figure(total) }))
      : [];
  return {
    name: words.plot[metric],
    noData: words.noData,
    mean: (span) => words.mean[span],
    axis: (values, step) =>
      metric === 'cost' ? moneyAxis(values, step, lang, currency) : values.map((value) => count(value, lang)),
    tick: ({ at: instantOfTick, kind }) => instant(instantOfTick, tickStyles[kind], zoned),
    end: (index) => [write.at(index), isRunning(index) ? words.soFar : write.when(index)],
    title: write.span,
    range: write.part,
    count: (number) => count(number, lang),
    words: chart,
    rows: (index) => [own, earlier, more, unusual, projected].flatMap((rows) => rows(index)),
    spoken: (index) => {
      const before = write.before(index);
      return [
        write.when(index),
        figureAt(index),
        ...(before === null ? [] : [`${words.earlier(days)} ${before}`]),
        words.position(count(index + 1, lang), count(last + 1, lang)),
        ...(index === summary.highest?.index ? [words.isHighest] : []),
        ...write.notes(index),
      ].join(', ');
    },
  };
};
