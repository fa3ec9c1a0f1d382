import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Analytics } from '../../contracts/analytics.js';
import { at } from '../../chart/columns.js';
import { hasData } from '../../data/reading.js';
import { analytics } from '../../data/sources.js';
import { announce } from '../../element/announcer.js';
import { FeedController } from '../../element/feed-controller.js';
import { wordsOf } from '../../element/languages.js';
import { remember } from '../../element/remember.js';
import { setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { instant } from '../../format/instant.js';
import { csvButton } from '../../parts/csv-button.js';
import { dataTable } from '../../parts/data-table.js';
import { dataTableStyles } from '../../parts/data-table.styles.js';
import { chartSkeleton } from '../../parts/line-chart/chart-card.skeleton.js';
import { chartCardStyles } from '../../parts/line-chart/chart-card.styles.js';
import { lineChart } from '../../parts/line-chart/line-chart.js';
import { lineChartStyles } from '../../parts/line-chart/line-chart.styles.js';
import { english as chartEnglish } from '../../parts/line-chart/line-chart.words.js';
import { overlayStyles } from '../../parts/line-chart/overlays.styles.js';
import { PlotController } from '../../parts/line-chart/plot-controller.js';
import { plotTools } from '../../parts/line-chart/plot-tools.js';
import { plotToolStyles } from '../../parts/line-chart/plot-tools.styles.js';
import { notice } from '../../parts/notice.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { TableToggle } from '../../parts/table-toggle.js';
import type { Table } from '../../types/table.js';
import { satisfactionSpec, scoreText } from './satisfaction-trend.spec.js';
import { satisfactionTable } from './satisfaction-trend.tables.js';
import { satisfactionView, type SatisfactionView } from './satisfaction-trend.view.js';
import { english } from './satisfaction-trend.words.js';

/**
 * How content customers seem to be, day by day: the score with the range in which it probably lies, and the messages
 * that it rests on. A server that gives no series is said to give none. All domains together.
 *
 * @tag satisfaction-trend
 * @summary Satisfaction per day, with its probable range and the number of messages.
 *
 * @csspart total - The score of the whole period.
 * @csspart chart - The chart.
 * @csspart table - The table that can take the chart's place.
 * @csspart summary - The sentence under the chart.
 * @csspart zoom - The buttons that zoom.
 * @csspart csv - The button that downloads the table.
 * @cssprop [--spendglass-series-3=#149d8b] - The line and its range.
 */
export class SatisfactionTrend extends SpendglassElement {
  static override styles: CSSResultGroup = [
    SpendglassElement.styles,
    lineChartStyles,
    overlayStyles,
    plotToolStyles,
    dataTableStyles,
    chartCardStyles,
    css`
      /* The only line needs no dashes to be told from another. */
      .series-3:not(.chart-running) {
        stroke-dasharray: none;
      }
    `,
  ];

  /** The period: 1–365 days back from now; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  readonly #analytics = new FeedController(this, () => analytics({ days: this.#days }));
  readonly #chart = new TableToggle(this);
  readonly #plot = new PlotController(this, {
    toggleTable: this.#chart.goToTable,
    announce,
  });
  /** Anew with the minute, as today becomes yesterday. */
  readonly #view = remember((answer: Analytics, minute: number) => satisfactionView(answer, minute * 60_000));
  readonly #spec = remember(satisfactionSpec);
  readonly #tableOf = remember(satisfactionTable);

  /** Every day, exact; none where the server gives no series. */
  override tables(): Table[] {
    const { reading } = this.#analytics;
    const view = hasData(reading) ? this.#viewOf(reading.data) : null;
    return view ? [this.#tableOf(view, this.#title, this.#words)] : [];
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const period = wordsOf('period', periodEnglish, this.locale.lang);
    return this.show(this.#analytics, {
      heading: this.#title,
      scope: `${period.allDomains}, ${words.scope}`,
      skeleton: chartSkeleton,
      empty: ({ metrics }) =>
        metrics.totalMessages === 0
          ? { title: period.noMessages(this.#days), text: period.nothingToCount }
          : null,
      content: (answer) => this.#content(answer),
      footerActions: (answer) =>
        this.#viewOf(answer) ? [this.#chart.button(words), csvButton(this.downloadCsv)] : [],
    });
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  get #words(): typeof english {
    return wordsOf('satisfaction-trend', english, this.locale.lang);
  }

  get #title(): string {
    return this.#words.heading(wordsOf('period', periodEnglish, this.locale.lang).lastDays(this.#days));
  }

  #viewOf(answer: Analytics): SatisfactionView | null {
    return this.#view(answer, Math.floor(this.#analytics.asOf / 60_000));
  }

  #content(answer: Analytics): TemplateResult {
    const words = this.#words;
    const { locale } = this;
    const score = answer.satisfactionScore;
    const view = this.#viewOf(answer);
    const [table] = this.tables();
    const text = scoreText(score, locale.lang);
    const spec =
      view && this.#spec(view, words, wordsOf('line-chart', chartEnglish, locale.lang), locale.lang);
    return html`
      <div class="content">
        <div class="totals">
          <div class="headline">
            <p class="total" part="total">
              ${score === null ? text : html`<data value=${score} title=${score}>${text}</data>`}
            </p>
            <span>${words.ofFive}, ${words.keywords}</span>
          </div>
          ${spec && !this.#chart.isTable ? plotTools(spec, this.#plot) : nothing}
        </div>
        ${
          !spec || !table
            ? html`<div>${notice(words.noSeriesTitle, words.noSeriesText)}</div>`
            : this.#chart.isTable
              ? dataTable(table, locale, 'USD')
              : html`<figure part="chart">${lineChart(spec, this.#plot)}</figure>`
        }
        <p class="summary" part="summary">
          <span class="visually-hidden">${words.total(this.#title, text)}</span>
          ${view ? this.#sentences(view).map((sentence) => html`<span>${sentence}</span> `) : ''}
        </p>
      </div>
    `;
  }

  #sentences({ columns, summary: { highest, lowest, gaps } }: SatisfactionView): string[] {
    const words = this.#words;
    const { lang } = this.locale;
    const score = (index: number): string => scoreText(at(columns.value, index), lang);
    const when = (index: number): string =>
      instant(at(columns.time, index), 'date', { lang, timeZone: 'UTC' });
    const without = gaps.reduce((days, { from, to }) => days + to - from + 1, 0);
    return [
      ...(highest ? [words.highest(score(highest.index), when(highest.index))] : []),
      ...(lowest ? [words.lowest(score(lowest.index), when(lowest.index))] : []),
      ...(without > 0 ? [words.gaps(without)] : []),
      words.band,
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'satisfaction-trend': SatisfactionTrend;
  }
}
