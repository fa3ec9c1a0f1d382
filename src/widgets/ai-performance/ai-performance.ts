import { css, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import { hasData, hasProblem } from '../../data/reading.js';
import { monitoring, telemetry } from '../../data/sources.js';
import { passOn } from '../../element/events.js';
import { FeedController } from '../../element/feed-controller.js';
import { wordsOf } from '../../element/languages.js';
import { listingContext } from '../../element/listing-context.js';
import { remember } from '../../element/remember.js';
import { rowsOnPage, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { csvButton } from '../../parts/csv-button.js';
import {
  figuresAndList,
  figuresAndListSkeleton,
  figuresAndListStyles,
} from '../../parts/figures-and-list.js';
import { ListingController } from '../../parts/listing/listing-controller.js';
import { listing } from '../../parts/listing/listing.js';
import { measures, measuresTable, type Measure } from '../../parts/measures.js';
import { periodNotes, scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { problemText } from '../../parts/problem-text.js';
import { english as problemEnglish } from '../../parts/problem.words.js';
import { english as termsEnglish } from '../../parts/terms.words.js';
import { unpricedModels } from '../../parts/unpriced.js';
import type { Cell, Table } from '../../types/table.js';
import { extremesOf, modelsTable, periodOf } from './ai-performance.view.js';
import { english } from './ai-performance.words.js';

/**
 * How fast, how surely and with how much effort the assistant answers, and each model. Median, 95th percentile and the
 * price of single requests are known for 1, 7 and 30 days.
 *
 * @tag ai-performance
 * @summary Response time, success and effort of the assistant, by model.
 *
 * @csspart figures - The grid of figures.
 * @csspart figure - One figure.
 * @csspart listing - The list of models.
 * @csspart table - Its table.
 * @csspart model - The row of one model.
 * @csspart pager - Previous and next.
 * @csspart csv - The button that downloads the figures.
 * @event {CustomEvent<ModelDetail>} spendglass-model-select - A person selected a model, or took the selection back.
 */
export class AiPerformance extends SpendglassElement {
  static override styles: CSSResultGroup = [
    SpendglassElement.styles,
    figuresAndListStyles,
    css`
      .card {
        --_tiles: 9;
      }
    `,
  ];

  /** The period: 1–365 days back from now; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** One domain instead of all. */
  @property() domain: string | undefined;

  /** Models on a page, 1–100; 5 by default. */
  @property({ type: Number }) limit: number | undefined;

  readonly #telemetry = new FeedController(this, () =>
    telemetry({ days: this.#days, domain: setting(this, 'domain') }),
  );
  readonly #monitoring = new FeedController(
    this,
    () => {
      const period = periodOf(this.#days);
      return period ? monitoring({ period, domain: setting(this, 'domain') }) : null;
    },
    { beside: true },
  );
  readonly #list = new ListingController(this, { key: 'requests', descending: true });
  readonly #extremes = remember(extremesOf);
  readonly #models = remember(modelsTable);

  /** The figures, and those of each model. */
  override tables(): Table[] {
    const { reading } = this.#telemetry;
    if (!hasData(reading)) return [];
    const { heading } = this.#words;
    return [
      measuresTable('ai-performance', heading, this.#measures(reading.data)),
      this.#table(reading.data),
    ];
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const days = this.#days;
    const limit = rowsOnPage(this, 5);
    const period = wordsOf('period', periodEnglish, locale.lang);
    return this.show(this.#telemetry, {
      heading: this.#words.heading,
      scope: scopeLine(setting(this, 'domain'), days, period),
      units: limit,
      skeleton: figuresAndListSkeleton(9, limit),
      empty: ({ overview }) =>
        overview.totalRequests === 0 ? { title: period.noRequests(days), text: period.nothingToCount } : null,
      content: (answer) => {
        const unpriced = unpricedModels(answer);
        return figuresAndList(
          measures(this.#measures(answer), locale, answer.currency),
          listing(
            {
              table: this.#table(answer),
              part: 'model',
              size: limit,
              say: (_cell, { key }, [model]) =>
                key === 'cost_per_request' && unpriced.includes(String(model))
                  ? wordsOf('terms', termsEnglish, locale.lang).unpriced
                  : undefined,
              chosen: setting(this, 'model'),
              choose: this.#choose,
            },
            listingContext(this.#list, locale, answer.currency),
          ),
        );
      },
      notes: (answer) => [
        this.#missing(),
        ...periodNotes(answer, { days, now: this.#telemetry.asOf, locale, words: period }),
      ],
      footerActions: () => csvButton(this.downloadCsv),
    });
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  get #words(): typeof english {
    return wordsOf('ai-performance', english, this.locale.lang);
  }

  get #monitored() {
    const { reading } = this.#monitoring;
    return this.#extremes(hasData(reading) ? reading.data : null, this.#days);
  }

  #table(answer: Telemetry): Table {
    return this.#models(
      answer,
      this.#monitored,
      this.#words,
      wordsOf('terms', termsEnglish, this.locale.lang),
    );
  }

  #measures({ overview, performance, tokens }: Telemetry): Measure[] {
    const words = this.#words;
    const { median, p95, dearest, least, unpriced } = this.#monitored;
    const average = words.average(wordsOf('period', periodEnglish, this.locale.lang).lastDays(this.#days));
    const why = this.#missing() || undefined;
    const of = (key: string, label: string, kind: Measure['kind'], value: Cell, note?: string): Measure => ({
      key,
      label,
      kind,
      value,
      note,
    });
    return [
      of('response_time_ms', words.responseTime, 'duration', performance.avgResponseTime, average),
      of('median_response_ms', words.median, 'duration', median, why ?? words.half),
      of('p95_response_ms', words.p95, 'duration', p95, why ?? words.most),
      of('success_rate_percent', words.successRate, 'percent', overview.successRate),
      of('searches_per_request', words.searches, 'number', performance.avgSearchesPerRequest),
      of('iterations_per_request', words.iterations, 'number', performance.avgIterations),
      of('tokens_per_request', words.tokensPerRequest, 'count', tokens.avgPerRequest),
      of(
        'dearest_request',
        words.dearest,
        'money',
        dearest,
        dearest === null && unpriced ? words.unpriced : why,
      ),
      of('least_request', words.least, 'money', least, unpriced ? words.unpriced : why),
    ];
  }

  /** Why what the monitoring endpoint knows is not shown; empty where it is. */
  #missing(): string {
    if (!periodOf(this.#days)) return this.#words.otherPeriods;
    const { reading } = this.#monitoring;
    const problems = wordsOf('problem', problemEnglish, this.locale.lang);
    return hasProblem(reading)
      ? this.#words.notLoaded(problemText(reading.problem, problems, this.locale.lang))
      : '';
  }

  #choose = ([model]: readonly Cell[]): void => {
    passOn(this, 'spendglass-model-select', {
      model: model === setting(this, 'model') ? null : String(model),
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ai-performance': AiPerformance;
  }
}
