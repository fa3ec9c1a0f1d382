import { at } from '../../chart/columns.js';
import { count } from '../../format/count.js';
import { dateRange, instant } from '../../format/instant.js';
import type { ChartSpec } from '../../parts/line-chart/chart-spec.js';
import type { ChartWords } from '../../parts/line-chart/line-chart.words.js';
import type { SatisfactionView } from './satisfaction-trend.view.js';
import type { SatisfactionTrendWords } from './satisfaction-trend.words.js';

/** Calendar days of the server, which no zone may shift. */
const timeZone = 'UTC';

/** `3.1`; `—` where it is unknown. */
export const scoreText = (score: number | null, lang: string): string =>
  score === null || Number.isNaN(score) ? '—' : count(score, lang, 1);

/** The chart of a view. Made once for each view, because the plot draws again only for another object. */
export const satisfactionSpec = (
  view: SatisfactionView,
  words: SatisfactionTrendWords,
  chart: ChartWords,
  lang: string,
): ChartSpec => {
  const { days, columns, gaps, width, runningFrom, summary, complete } = view;
  const noData = complete ? words.none : words.noData;
  const score = (index: number): string => scoreText(at(columns.value, index), lang);
  const when = (index: number): string => instant(at(columns.time, index), 'date', { lang, timeZone });
  const number = (value: number | null | undefined): string => (value == null ? '—' : count(value, lang));
  const rank = (index: number): string[] => {
    if (index >= runningFrom) return [words.soFar];
    if (index === summary.highest?.index) return [words.isHighest];
    return index === summary.lowest?.index ? [words.isLowest] : [];
  };
  const range = (index: number): string | null => {
    const found = days[index]?.range;
    return found ? `${scoreText(found.low, lang)}–${scoreText(found.high, lang)}` : null;
  };
  return {
    series: [{ look: 3, label: words.score, columns }],
    width,
    gaps,
    runningFrom,
    zone: timeZone,
    smallestStep: 1,
    levels: [1, 2, 3, 4, 5],
    overlays: {
      band: {
        low: Float64Array.from(days, (day) => day.range?.low ?? NaN),
        high: Float64Array.from(days, (day) => day.range?.high ?? NaN),
      },
      volume: Float64Array.from(days, (day) => day.total ?? 0),
    },
    text: {
      name: words.plot,
      noData,
      mean: (span) => words.mean[span],
      axis: (values) => values.map((value) => count(value, lang)),
      tick: ({ at: tick, kind }) =>
        instant(tick, kind === 'month' || kind === 'year' ? kind : 'date', { lang, timeZone }),
      end: (index) => [score(index), index >= runningFrom ? words.soFar : when(index)],
      title: (index) => instant(at(columns.time, index), 'weekday-date', { lang, timeZone }),
      range: (first, last) =>
        dateRange(at(columns.time, first), at(columns.time, last), 'date', { lang, timeZone }),
      count: (value) => count(value, lang),
      words: chart,
      rows: (index) => {
        const known = score(index) !== '—';
        const probable = range(index);
        return [
          {
            look: 3,
            label: index >= runningFrom ? `${words.score}, ${words.soFar}` : words.score,
            value: known ? score(index) : noData,
          },
          ...(probable ? [{ label: words.range, value: probable }] : []),
          { label: words.messages, value: number(days[index]?.total) },
          { label: words.positive, value: number(days[index]?.positive) },
          { label: words.negative, value: number(days[index]?.negative) },
        ];
      },
      spoken: (index) =>
        [
          when(index),
          score(index) === '—' ? noData : score(index),
          words.position(count(index + 1, lang), count(days.length, lang)),
          ...rank(index),
        ].join(', '),
    },
  };
};
