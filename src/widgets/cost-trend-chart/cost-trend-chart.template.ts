import { html, nothing, type TemplateResult } from 'lit';
import { delta } from '../../parts/delta.js';
import { dataTable } from '../../parts/data-table.js';
import type { ChartSpec } from '../../parts/line-chart/chart-spec.js';
import { lineChart } from '../../parts/line-chart/line-chart.js';
import { plotTools } from '../../parts/line-chart/plot-tools.js';
import type { PlotController } from '../../parts/line-chart/plot-controller.js';
import type { Table } from '../../types/table.js';
import type { Budgets } from './cost-trend-chart.budgets.js';
import { aheadUnit } from './cost-trend-chart.projection.js';
import { summary } from './cost-trend-chart.summary.js';
import type { TrendView } from './cost-trend-chart.view.js';
import type { Reader, Writer } from './cost-trend-chart.writer.js';

interface Context extends Reader {
  readonly title: string;
  readonly write: Writer;
  /** What the plot shows: older than the rest while somebody reads it. */
  readonly plotted: TrendView;
  readonly spec: ChartSpec;
  readonly plot: PlotController;
  readonly budgets: Budgets;
  /** null: the chart is shown, not its table. */
  readonly table: Table | null;
}

export const content = (view: TrendView, context: Context): TemplateResult => {
  const { write, table, locale, currency, plotted, spec, plot, title, budgets } = context;
  // The total is seen above the plot.
  const [opening, ...sentences] = summary(title, view, budgets, write, context);
  return html`
    <div class="content">
      <div class="totals">
        <div class="headline">
          <p class="total" part="total">
            ${
              view.total === null
                ? '—'
                : html`<data value=${view.total} title=${view.total}>${write.figure(view.total)}</data>`
            }
          </p>
          ${comparison(view, context)}
        </div>
        ${table ? nothing : plotTools(spec, plot)}
      </div>
      ${
        table
          ? dataTable(table, { ...locale, timeZone: plotted.series.timeZone }, currency)
          : html`<figure part="chart">${lineChart(spec, plot)}${legend(plotted, context)}</figure>`
      }
      <p class="summary" part="summary">
        <span class="visually-hidden">${opening}</span>
        ${sentences.map((sentence) => html`<span>${sentence}</span> `)}
      </p>
    </div>
  `;
};

/** How the total stands to the period before, or why nobody can say. */
const comparison = (
  { comparison, metric, days, total: now }: TrendView,
  { changes, locale: { lang } }: Context,
): TemplateResult | typeof nothing => {
  const quiet = (text: string) => html`<span class="delta" part="delta">${text}</span>`;
  switch (comparison.kind) {
    case 'off':
    case 'waiting':
      return nothing;
    case 'failed':
      return quiet(changes.notCompared);
    case 'none':
      return quiet(changes.noEarlier);
    case 'known': {
      const { change, total } = comparison;
      if (now === null || total === null) return nothing;
      if (change === null) return quiet(changes.fromNothing);
      const more = metric === 'cost' ? 'bad' : 'neutral';
      return html`<span
        >${delta({ difference: change, unit: 'percent', more, against: changes.before(days) }, changes, lang)}</span
      >`;
    }
    default:
      return comparison satisfies never;
  }
};

const key = (kind: string): TemplateResult =>
  html`<svg class="key" width="16" height="8"><path class=${`chart-line ${kind}`} d="M0 4h16" /></svg>`;

/** What the lines are; where there is room beside the plot, its open end says "so far" itself. */
const legend = (
  { series, comparison, days, metric, ahead, bucket }: TrendView,
  { write, words, spec }: Context,
): TemplateResult => {
  const last = series.points.length - 1;
  const running = series.runningFrom <= last;
  const projected = spec.overlays?.projection && ahead.find(({ unit }) => unit === aheadUnit(bucket));
  return html`<p class="legend" aria-hidden="true">
    ${
      comparison.kind === 'known' && comparison.columns
        ? html`<span>${key('series-before')} ${words.earlier(days)} ${write.figure(comparison.total)}</span>`
        : nothing
    }
    ${
      running
        ? html`<span class="beside"
            >${key(`chart-running series-${metric === 'cost' ? 1 : 'neutral'}`)}
            ${words.valueSoFar(write.at(last))}</span
          >`
        : nothing
    }
    ${
      projected
        ? html`<span
            >${key('chart-projected')} ${words.aheadOf[projected.unit]} ${write.figure(projected.total)}</span
          >`
        : nothing
    }
  </p>`;
};
