import { type CSSResultGroup, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import { pageClock } from '../../data/page-clock.js';
import { telemetry } from '../../data/sources.js';
import { download } from '../../element/download.js';
import { FeedController } from '../../element/feed-controller.js';
import { wordsOf } from '../../element/languages.js';
import { choice, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { csv } from '../../format/csv.js';
import { csvButton } from '../../parts/csv-button.js';
import { dataTableStyles } from '../../parts/data-table.styles.js';
import type { ChartSpec } from '../../parts/line-chart/chart-spec.js';
import { lineChartStyles } from '../../parts/line-chart/line-chart.styles.js';
import { PlotController } from '../../parts/line-chart/plot-controller.js';
import { periodNotes } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { segments } from '../../parts/segments.js';
import { tableButton } from '../../parts/table-button.js';
import type { Metric } from '../../parts/trend-series.js';
import type { Table } from '../../types/table.js';
import { chartSpec, writer } from './cost-trend-chart.spec.js';
import { trendStyles } from './cost-trend-chart.styles.js';
import { tables } from './cost-trend-chart.tables.js';
import { content, skeleton } from './cost-trend-chart.template.js';
import { trendView, type TrendView } from './cost-trend-chart.view.js';
import { english, type Words } from './cost-trend-chart.words.js';

const metrics = ['cost', 'requests'] as const;

/** One answer as it is drawn, kept until the answer, the metric, the words, the reader or the running bucket changes. */
interface Drawn {
  readonly answer: Telemetry;
  readonly words: Words;
  readonly key: string;
  readonly view: TrendView;
  readonly spec: ChartSpec;
}

/**
 * Cost or requests over time: a line with gaps where nothing is known, and the running hour as "so far".
 *
 * @tag cost-trend-chart
 * @summary Cost or requests over time.
 *
 * @csspart segments - The choice between cost and requests.
 * @csspart total - The total of the period.
 * @csspart chart - The chart.
 * @csspart table - The table that can take the chart's place.
 * @csspart summary - The sentence under the chart.
 * @csspart csv - The button that downloads the table.
 * @cssprop [--spendglass-series-1=#2433c3] - The line of cost.
 */
export class CostTrendChart extends SpendglassElement {
  static override styles: CSSResultGroup = [
    SpendglassElement.styles,
    lineChartStyles,
    dataTableStyles,
    trendStyles,
  ];

  /** The period: 1–365 days back from now; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** One domain instead of all. */
  @property() domain: string | undefined;

  /** What is drawn: `cost` (default) or `requests`. */
  @property() metric: Metric | undefined;

  @state() private _asTable = false;

  @query('.table-scroll') private readonly _table!: HTMLElement | null;

  readonly #telemetry = new FeedController(this, () =>
    telemetry({ days: this.#days, domain: setting(this, 'domain') }),
  );

  readonly #plot = new PlotController(this, { toggleTable: () => void this.#goToTable() });
  #drawn: Drawn | undefined;

  /** Every point of the chart, exact; none until there is an answer. */
  override tables(): Table[] {
    const { reading } = this.#telemetry;
    return 'data' in reading ? tables(this.#draw(reading.data).view, this.#title, this.#words) : [];
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { locale } = this;
    const period = wordsOf('period', periodEnglish, locale.lang);
    return this.show(this.#telemetry, {
      heading: this.#title,
      scope: this.#scope,
      failedTitle: words.failedTitle,
      skeleton,
      empty: ({ overview, hourlyTrend }) => {
        if (overview.totalRequests === 0) {
          return { title: period.noRequests(this.#days), text: period.nothingToCount };
        }
        return hourlyTrend.length === 0 ? { title: words.noTrendTitle, text: words.noTrendText } : null;
      },
      content: (answer) => {
        const { view, spec } = this.#draw(answer);
        return content(view, {
          title: this.#title,
          words,
          locale,
          currency: answer.currency,
          write: writer(view, locale, answer.currency),
          spec,
          plot: this.#plot,
          table: this._asTable ? (this.tables()[0] ?? null) : null,
        });
      },
      notes: (answer) =>
        periodNotes(answer, { days: this.#days, now: pageClock.now(), locale, words: period }),
      actions: segments({
        label: words.metric,
        options: metrics.map((value) => ({ value, text: words.metrics[value] })),
        value: this.#metric,
        choose: this.#choose,
      }),
      footerActions: () => [
        tableButton(this._asTable, words, this.#toggleTable),
        csvButton(this.#downloadCsv),
      ],
    });
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  get #metric(): Metric {
    return choice<Metric, 'metric'>(this, 'metric', metrics);
  }

  get #words(): Words {
    return wordsOf('cost-trend-chart', english, this.locale.lang);
  }

  get #title(): string {
    const period = wordsOf('period', periodEnglish, this.locale.lang);
    return this.#words.heading[this.#metric](period.lastDays(this.#days));
  }

  get #scope(): string {
    const { reading } = this.#telemetry;
    const period = wordsOf('period', periodEnglish, this.locale.lang);
    const whose = setting(this, 'domain') ?? period.allDomains;
    if (!('data' in reading)) return `${whose}, ${this.locale.timeZone}`;
    const { bucket, series } = this.#draw(reading.data).view;
    const per = bucket === 'other' ? [] : [this.#words.per[bucket]];
    return [whose, ...per, series.timeZone].join(', ');
  }

  #draw(answer: Telemetry): Drawn {
    const { locale } = this;
    const words = this.#words;
    const now = pageClock.now();
    const key = [this.#metric, locale.lang, locale.timeZone, Math.floor(now / 60_000)].join();
    let drawn = this.#drawn;
    if (drawn?.answer !== answer || drawn.words !== words || drawn.key !== key) {
      const view = trendView(answer, this.#metric, now, locale.timeZone);
      const spec = chartSpec(view, words, locale, answer.currency);
      this.#drawn = drawn = { answer, words, key, view, spec };
    }
    return drawn;
  }

  #choose = (metric: Metric): void => {
    this.metric = metric;
  };

  #toggleTable = (): void => {
    this._asTable = !this._asTable;
  };

  /** The plot goes and takes the focus with it: the table gets it. */
  async #goToTable(): Promise<void> {
    this.#toggleTable();
    await this.updateComplete;
    this._table?.focus();
  }

  #downloadCsv = (): void => {
    for (const table of this.tables()) download(`${table.name}.csv`, csv(table));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cost-trend-chart': CostTrendChart;
  }
}
