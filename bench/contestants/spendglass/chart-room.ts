import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { at, type Columns } from '../../../src/chart/columns.js';
import { instant } from '../../../src/format/instant.js';
import { moneyAxis } from '../../../src/format/money-axis.js';
import type { ChartSpec } from '../../../src/parts/line-chart/chart-spec.js';
import { lineChart } from '../../../src/parts/line-chart/line-chart.js';
import { lineChartStyles } from '../../../src/parts/line-chart/line-chart.styles.js';
import { english } from '../../../src/parts/line-chart/line-chart.words.js';
import { PlotController } from '../../../src/parts/line-chart/plot-controller.js';
import { tokens } from '../../../src/theme/tokens.styles.js';

const locale = { lang: 'en-US', timeZone: 'UTC' };

const specOf = (columns: Columns): ChartSpec => {
  const value = (index: number) => `$${at(columns.value, index).toFixed(4)}`;
  const when = (index: number) => instant(at(columns.time, index), 'date-time', locale);
  return {
    series: [{ look: 1, label: 'Cost', columns }],
    width: { unit: 'ms', count: 3_600_000 },
    gaps: [],
    runningFrom: columns.time.length,
    zone: locale.timeZone,
    smallestStep: 0,
    text: {
      name: 'Cost over time',
      noData: 'no data',
      axis: (values, step) => moneyAxis(values, step, locale.lang, 'USD'),
      tick: (tick) => instant(tick.at, 'date', locale),
      mean: (span) => `mean per ${span}`,
      end: (index) => [value(index), when(index)],
      title: when,
      range: (first, last) => `${when(first)} – ${when(last)}`,
      count: String,
      words: english,
      rows: (index) => [{ look: 1, label: 'Cost', value: value(index) }],
      spoken: (index) => `${when(index)}, ${value(index)}`,
    },
  };
};

/** The library's line chart with nothing around it: no reader, no feed, no panel. */
export class ChartRoom extends LitElement {
  static override styles: CSSResultGroup = [tokens, lineChartStyles];
  static override properties = { columns: { attribute: false } };

  declare columns: Columns;
  readonly #plot = new PlotController(this, { toggleTable: () => undefined });
  #spec: ChartSpec | undefined;

  protected override willUpdate(): void {
    if (this.#spec?.series[0].columns !== this.columns) this.#spec = specOf(this.columns);
  }

  protected override render(): TemplateResult | null {
    return this.#spec ? lineChart(this.#spec, this.#plot) : null;
  }
}
