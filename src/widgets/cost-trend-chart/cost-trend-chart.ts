import { type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { bucketUnits } from '../../chart/coarser.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import { hasData } from '../../data/reading.js';
import { checkAlerts, telemetry } from '../../data/sources.js';
import { announce } from '../../element/announcer.js';
import { passOn } from '../../element/events.js';
import { FeedController } from '../../element/feed-controller.js';
import { flag } from '../../element/flag.js';
import { wordsOf } from '../../element/languages.js';
import { PeriodBeforeController } from '../../element/period-before-controller.js';
import { choice, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { csvButton } from '../../parts/csv-button.js';
import { dataTableStyles } from '../../parts/data-table.styles.js';
import { deltaStyles } from '../../parts/delta.js';
import { english as deltaEnglish } from '../../parts/delta.words.js';
import { chartSkeleton } from '../../parts/line-chart/chart-card.skeleton.js';
import { chartCardStyles } from '../../parts/line-chart/chart-card.styles.js';
import { lineChartStyles } from '../../parts/line-chart/line-chart.styles.js';
import { english as chartEnglish } from '../../parts/line-chart/line-chart.words.js';
import { overlayStyles } from '../../parts/line-chart/overlays.styles.js';
import { PlotController } from '../../parts/line-chart/plot-controller.js';
import { plotToolStyles } from '../../parts/line-chart/plot-tools.styles.js';
import { ReadingLock } from '../../parts/line-chart/reading-lock.js';
import { periodNotes } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { segments } from '../../parts/segments.js';
import { TableToggle } from '../../parts/table-toggle.js';
import type { Metric } from '../../parts/trend-series.js';
import type { Table } from '../../types/table.js';
import { drawnOnce, type Drawn } from './cost-trend-chart.drawn.js';
import { tables } from './cost-trend-chart.tables.js';
import { content } from './cost-trend-chart.template.js';
import type { BucketChoice } from './cost-trend-chart.view.js';
import { english, type Words } from './cost-trend-chart.words.js';

const metrics = ['cost', 'requests'] as const;
const buckets = ['auto', ...bucketUnits] as const;
const comparisons = ['none', 'previous'] as const;
type Comparing = (typeof comparisons)[number];

/**
 * Cost or requests over time: a line with gaps where nothing is known, the running hour as "so far", how the day and the
 * month may end, and hours that are unlike others. It can stand beside the period before and under budget alerts.
 *
 * @tag cost-trend-chart
 * @summary Cost or requests over time.
 *
 * @csspart segments - The choice between cost and requests.
 * @csspart total - The total of the period.
 * @csspart delta - How it stands to the period before.
 * @csspart chart - The chart.
 * @csspart table - The table that can take the chart's place.
 * @csspart summary - The sentence under the chart.
 * @csspart csv - The button that downloads the table.
 * @csspart zoom - The buttons that zoom.
 * @csspart updates - The button that shows what came while somebody read the chart.
 *
 * @event {CustomEvent<PointSelectDetail>} spendglass-point-select - A person pinned a point of the chart.
 * @event {CustomEvent<RangeChangeDetail>} spendglass-range-change - A person zoomed.
 *
 * @cssprop [--spendglass-series-1=#2433c3] - The line of cost.
 */
export class CostTrendChart extends SpendglassElement {
  static override styles: CSSResultGroup = [
    SpendglassElement.styles,
    lineChartStyles,
    overlayStyles,
    plotToolStyles,
    dataTableStyles,
    deltaStyles,
    chartCardStyles,
  ];

  /** The period: 1–365 days back from now; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** One domain instead of all. */
  @property() domain: string | undefined;

  /** What is drawn: `cost` (default) or `requests`. */
  @property() metric: Metric | undefined;

  /** Width of a bucket: `auto` (default) is the server's own; `hour`, `day`, `week`, `month` where that is wider. */
  @property() bucket: BucketChoice | undefined;

  /** `previous` draws the period before as a quiet line and says the change; `none` (default) asks for no more data. */
  @property() compare: Comparing | undefined;

  /** Draws the budget alerts that watch what a bucket holds: hourly on hours, daily and monthly on those of UTC. */
  @property({ type: Boolean, converter: flag, attribute: 'show-budgets' }) showBudgets: boolean | undefined;

  readonly #telemetry = new FeedController(this, () => telemetry(this.#asked));

  readonly #before = new PeriodBeforeController(this, () =>
    choice<Comparing, 'compare'>(this, 'compare', comparisons) === 'previous' ? this.#asked : null,
  );

  readonly #alerts = new FeedController(this, () => (this.showBudgets ? checkAlerts(this.#asked) : null), {
    beside: true,
  });

  readonly #chart = new TableToggle(this);
  readonly #lock = new ReadingLock<Drawn>(() => this.requestUpdate());
  readonly #plot = new PlotController(this, {
    lock: this.#lock,
    toggleTable: this.#chart.goToTable,
    select: (index) => this.#select(index),
    zoom: (window) => passOn(this, 'spendglass-range-change', window ?? { from: null, to: null }),
    announce,
  });
  readonly #drawn = drawnOnce();
  /** What the plot shows: older than the rest of the widget while somebody reads it. */
  #plotted: Drawn | undefined;

  /** Every point of the chart, exact; none until there is an answer. */
  override tables(): Table[] {
    const { reading } = this.#telemetry;
    if (!hasData(reading)) return [];
    const { view, write } = this.#draw(reading.data);
    return tables(view, this.#title, write, this.#words);
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { locale } = this;
    const period = wordsOf('period', periodEnglish, locale.lang);
    return this.show(this.#telemetry, {
      heading: this.#title,
      scope: this.#scope,
      failedTitle: words.failedTitle,
      skeleton: chartSkeleton,
      empty: ({ overview, hourlyTrend }) => {
        if (overview.totalRequests === 0) {
          return { title: period.noRequests(this.#days), text: period.nothingToCount };
        }
        return hourlyTrend.length === 0 ? { title: words.noTrendTitle, text: words.noTrendText } : null;
      },
      content: (answer) => {
        const drawn = this.#draw(answer);
        const { view, write, budgets, reader } = drawn;
        const plotted = (this.#plotted = this.#lock.take(drawn, answer, this.#question));
        return content(view, {
          ...reader,
          title: this.#title,
          write,
          plotted: plotted.view,
          spec: plotted.spec,
          budgets,
          plot: this.#plot,
          table: this.#chart.isTable
            ? (tables(plotted.view, this.#title, plotted.write, this.#words)[0] ?? null)
            : null,
        });
      },
      notes: (answer) =>
        periodNotes(answer, { days: this.#days, now: this.#telemetry.asOf, locale, words: period }),
      actions: segments({
        label: words.metric,
        options: metrics.map((value) => ({ value, text: words.metrics[value] })),
        value: this.#metric,
        choose: this.#choose,
      }),
      footerActions: () => [this.#chart.button(words), csvButton(this.downloadCsv)],
    });
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  get #asked(): { days: number; domain: string | undefined } {
    return { days: this.#days, domain: setting(this, 'domain') };
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
    if (!hasData(reading)) return `${whose}, ${this.locale.timeZone}`;
    const { bucket, series } = this.#draw(reading.data).view;
    const per = bucket === 'other' ? [] : [this.#words.per[bucket]];
    return [whose, ...per, series.timeZone].join(', ');
  }

  #draw(answer: Telemetry): Drawn {
    const { locale } = this;
    return this.#drawn({
      answer,
      question: {
        metric: this.#metric,
        now: this.#telemetry.asOf,
        timeZone: locale.timeZone,
        days: this.#days,
        bucket: choice<BucketChoice, 'bucket'>(this, 'bucket', buckets),
        before: this.#before.before,
      },
      reader: {
        words: this.#words,
        changes: wordsOf('delta', deltaEnglish, locale.lang),
        chart: wordsOf('line-chart', chartEnglish, locale.lang),
        locale,
        currency: answer.currency,
      },
      alerts: this.#alerts.reading,
      domain: setting(this, 'domain'),
    });
  }

  /** What is asked and how it is shown: what a person changes does not wait. */
  get #question(): string {
    const { lang, timeZone } = this.locale;
    return [
      this.#days,
      setting(this, 'domain'),
      this.#metric,
      this.bucket,
      this.compare,
      this.showBudgets,
      lang,
      timeZone,
    ].join();
  }

  #select(index: number): void {
    const { series } = this.#plotted?.view ?? {};
    const time = series?.columns.time[index];
    if (time === undefined) return;
    const { cost = null, requests = null } = series?.points[index] ?? {};
    passOn(this, 'spendglass-point-select', { time, cost, requests });
  }

  #choose = (metric: Metric): void => {
    this.metric = metric;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cost-trend-chart': CostTrendChart;
  }
}
