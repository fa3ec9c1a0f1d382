import { html, nothing, type TemplateResult } from 'lit';
import { duration } from '../../format/duration.js';
import { dataTable } from '../../parts/data-table.js';
import type { ChartSpec } from '../../parts/line-chart/chart-spec.js';
import { lineChart } from '../../parts/line-chart/line-chart.js';
import type { PlotController } from '../../parts/line-chart/plot-controller.js';
import type { Locale } from '../../types/locale.js';
import type { Table } from '../../types/table.js';
import type { Writer } from './cost-trend-chart.spec.js';
import type { TrendView } from './cost-trend-chart.view.js';
import type { Words } from './cost-trend-chart.words.js';

interface Context {
  readonly title: string;
  readonly words: Words;
  readonly locale: Locale;
  readonly currency: string;
  readonly write: Writer;
  readonly spec: ChartSpec;
  readonly plot: PlotController;
  /** null: the chart is shown, not its table. */
  readonly table: Table | null;
}

export const content = (view: TrendView, context: Context): TemplateResult => {
  const { write, table, locale, currency, spec, plot, words, title } = context;
  return html`
    <div class="content">
      <p class="total" part="total">
        ${
          view.total === null
            ? '—'
            : html`<data value=${view.total} title=${view.total}>${write.figure(view.total)}</data>`
        }
      </p>
      ${
        table
          ? dataTable(table, { ...locale, timeZone: view.series.timeZone }, currency)
          : html`<figure part="chart">${lineChart(spec, plot)}${soFar(view, write, words)}</figure>`
      }
      <p class="summary" part="summary">
        <span class="visually-hidden">${words.total(title, write.figure(view.total))}</span>
        ${summary(view, write, words, locale.lang)}
      </p>
    </div>
  `;
};

/** Where there is no room beside the line, what its open end says stands below it. */
const soFar = ({ series, metric }: TrendView, write: Writer, words: Words): TemplateResult => {
  const last = series.points.at(-1);
  const running = last && series.runningFrom < series.points.length;
  return html`<p class="legend" aria-hidden="true">
    ${
      running
        ? html`<svg class="key" width="16" height="8"><path d="M0 4h16" /></svg> ${words.valueSoFar(
              write.figure(last[metric]),
            )}`
        : nothing
    }
  </p>`;
};

/** The sentence under the chart; every number in it is one of the answer's own, or a count of its buckets. */
export const summary = (
  { series, metric, summary }: TrendView,
  write: Writer,
  words: Words,
  lang: string,
): string => {
  const { highest, gaps } = summary;
  const sentences: string[] = [];
  if (highest) {
    const value = series.points[highest.index]?.[metric] ?? null;
    sentences.push(words.highest(write.figure(value), write.when(highest.index)));
  }
  const [gap] = gaps;
  if (gap && gaps.length === 1) {
    sentences.push(words.noDataFor(duration(gap.end - gap.start, lang), write.when(gap.from)));
  } else if (gap) sentences.push(words.gaps(gaps.length));
  return sentences.join(' ');
};

export const skeleton = html`
  <div class="content">
    <p class="total"><span class="bar bar-28"></span></p>
    <div class="bar plot-bar"></div>
    <p class="summary"><span class="bar bar-12"></span></p>
  </div>
`;
