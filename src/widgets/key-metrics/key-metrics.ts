import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { hasData, hasProblem } from '../../data/reading.js';
import { analytics, conversations, telemetry, type Source } from '../../data/sources.js';
import { FeedController } from '../../element/feed-controller.js';
import { wordsOf } from '../../element/languages.js';
import { PeriodBeforeController } from '../../element/period-before-controller.js';
import { choice, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { warnOnce } from '../../element/warn-once.js';
import { cellText } from '../../format/cell.js';
import { csvButton } from '../../parts/csv-button.js';
import { delta, deltaStyles } from '../../parts/delta.js';
import { english as deltaEnglish } from '../../parts/delta.words.js';
import { figuresSkeleton } from '../../parts/figures.js';
import { figuresStyles } from '../../parts/figures.styles.js';
import { measures, measuresTable, type Measure } from '../../parts/measures.js';
import { periodNotes, scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { problemText } from '../../parts/problem-text.js';
import { english as problemEnglish } from '../../parts/problem.words.js';
import { sparkLine, sparkLineStyles } from '../../parts/spark-line.js';
import { english as termsEnglish } from '../../parts/terms.words.js';
import { unpricedNote } from '../../parts/unpriced.js';
import type { Table } from '../../types/table.js';
import { metricOf, namesIn, usual, type MetricName, type MetricSource } from './key-metrics.metrics.js';
import { hasNothing, tile, type Answers, type Tile } from './key-metrics.view.js';
import { english } from './key-metrics.words.js';

/** As the contract's own example asks, so that widgets with the list can share the answer. */
const limit = 20;

/**
 * The figures that matter, each with its change on the period before and its course where there is one. Endpoints are
 * asked only for figures that are shown; one that fails spoils only its own.
 *
 * @tag key-metrics
 * @summary The figures that matter, in tiles.
 *
 * @csspart figures - The grid of figures.
 * @csspart figure - One figure.
 * @csspart delta - Its change on the period before.
 * @csspart csv - The button that downloads the figures.
 * @cssprop [--spendglass-series-1=#2433c3] - The small lines.
 * @cssprop [--spendglass-good=#0a6b4b] - A change for the better.
 * @cssprop [--spendglass-bad=#b3261e] - A change for the worse.
 */
export class KeyMetrics extends SpendglassElement {
  static override styles: CSSResultGroup = [
    SpendglassElement.styles,
    figuresStyles,
    sparkLineStyles,
    deltaStyles,
    css`
      :host(:is([metrics], [compare='previous'])) .card {
        --_below: 1.4em;
      }
    `,
  ];

  /**
   * Which figures, in order: `total-spend`, `average-cost`, `daily-projection`, `monthly-projection`, `requests`,
   * `success-rate`, `response-time`, `active-sessions` (these by default), `error-rate`, `tokens-in`, `tokens-out`,
   * `conversations`, `messages`, `satisfaction`, `resolution`.
   */
  @property({ reflect: true }) metrics: string | undefined;

  /** The period: 1–365 days back from now; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** One domain instead of all, for the figures that the API has of a domain. */
  @property() domain: string | undefined;

  /** `previous` shows the change on as many days before; `none` by default. */
  @property({ reflect: true }) compare: 'none' | 'previous' | undefined;

  readonly #telemetry = this.#feed('telemetry', () =>
    telemetry({ days: this.#days, domain: setting(this, 'domain') }),
  );
  readonly #analytics = this.#feed('analytics', () => analytics({ days: this.#days }), true);
  readonly #conversations = this.#feed(
    'conversations',
    () => conversations({ days: this.#days, limit }),
    true,
  );
  readonly #before = new PeriodBeforeController(this, () =>
    this.#isCompared ? { days: this.#days, domain: setting(this, 'domain') } : null,
  );

  override tables(): Table[] {
    const list = hasData(this.#main.reading) ? this.#measures() : [];
    return list.length > 0 ? [measuresTable('key-metrics', this.#words.heading, list)] : [];
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const words = this.#words;
    const period = wordsOf('period', periodEnglish, locale.lang);
    const units = this.#names.length;
    const sources = this.#sources;
    return this.show<unknown>(this.#main, {
      heading: words.heading,
      scope: scopeLine(setting(this, 'domain'), this.#days, period),
      units,
      skeleton: figuresSkeleton(units),
      empty: () =>
        sources.every((source) => hasNothing(this.#answers, source))
          ? { title: period.noRequests(this.#days), text: period.nothingToCount }
          : null,
      content: () => measures(this.#measures(), locale, this.#answers.telemetry?.currency),
      notes: () => this.#notes(),
      footerActions: () => csvButton(this.downloadCsv),
    });
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  get #words(): typeof english {
    return wordsOf('key-metrics', english, this.locale.lang);
  }

  get #names(): readonly MetricName[] {
    const { names, unknown } = namesIn(String(this.metrics ?? ''));
    for (const name of unknown) warnOnce(`<key-metrics> metrics: there is no "${name.slice(0, 100)}".`);
    return names.length > 0 ? names : usual;
  }

  get #isCompared(): boolean {
    return (
      choice(this, 'compare', ['none', 'previous']) === 'previous' && this.#sources.includes('telemetry')
    );
  }

  get #sources(): readonly MetricSource[] {
    return [...new Set(this.#names.map((name) => metricOf(name).source))];
  }

  get #feeds() {
    return {
      telemetry: this.#telemetry,
      analytics: this.#analytics,
      conversations: this.#conversations,
    } satisfies Record<MetricSource, FeedController<unknown>>;
  }

  /** The first endpoint asked, unless it has failed where another has not. */
  get #main(): FeedController<unknown> {
    const feeds: readonly FeedController<unknown>[] = this.#sources.map((source) => this.#feeds[source]);
    return feeds.find(({ reading }) => reading.phase !== 'failed') ?? feeds[0] ?? this.#telemetry;
  }

  get #answers(): Answers {
    const dataOf = <T>({ reading }: FeedController<T>): T | null => (hasData(reading) ? reading.data : null);
    return {
      telemetry: dataOf(this.#telemetry),
      analytics: dataOf(this.#analytics),
      conversations: dataOf(this.#conversations),
    };
  }

  #feed<T>(name: MetricSource, source: () => Source<T>, beside = false): FeedController<T> {
    return new FeedController(this, () => (this.#sources.includes(name) ? source() : null), { beside });
  }

  #measures(): Measure[] {
    const { timeZone } = this.locale;
    const period = { days: this.#days, before: this.#before.before, now: this.#telemetry.asOf, timeZone };
    return this.#names.map((name) => this.#measure(tile(name, this.#answers, period)));
  }

  #measure({ name, metric, value, ofNothing, earlier, change, spark }: Tile): Measure {
    const { lang } = this.locale;
    const words = this.#words;
    const terms = wordsOf('terms', termsEnglish, lang);
    const { kind, source, note } = metric;
    const remarks = [
      ...(note === 'keywords' ? [terms.estimated] : []),
      ...(source !== 'telemetry' && setting(this, 'domain')
        ? [wordsOf('period', periodEnglish, lang).allDomains]
        : []),
    ].join(', ');
    return {
      key: name.replaceAll('-', '_'),
      label: words.labels[name],
      kind,
      value,
      unit: name === 'satisfaction' ? words.ofFive : undefined,
      note:
        (kind === 'money' && value === null && this.#unpriced) ||
        (note && (note === 'average' ? words.average(this.#lastDays) : words.keywords)),
      why: ofNothing ? words.noRequests : hasData(this.#feeds[source].reading) ? undefined : words.notLoaded,
      below:
        change || remarks
          ? html`${change ? this.#change(change, earlier, kind) : nothing}${change && remarks ? ', ' : nothing}${remarks}`
          : undefined,
      line: spark ? sparkLine(spark) : undefined,
    };
  }

  #change(change: NonNullable<Tile['change']>, earlier: Tile['earlier'], kind: Measure['kind']) {
    const { locale } = this;
    const words = wordsOf('delta', deltaEnglish, locale.lang);
    const was =
      earlier === null
        ? ''
        : ` (${cellText(earlier, kind, locale, this.#answers.telemetry?.currency ?? 'USD')})`;
    return html`<span title=${words.before(this.#days) + was}
      >${delta(change, words, locale.lang)}<span class="visually-hidden">
        ${words.before(this.#days) + was}</span
      ></span
    >`;
  }

  get #lastDays(): string {
    return wordsOf('period', periodEnglish, this.locale.lang).lastDays(this.#days);
  }

  /** What the figures leave out, and why. */
  #notes(): string[] {
    const { locale } = this;
    const { lang } = locale;
    const words = this.#words;
    const problems = wordsOf('problem', problemEnglish, lang);
    const main = this.#main;
    const failed = this.#sources.flatMap((source) => {
      const { reading } = this.#feeds[source];
      return this.#feeds[source] !== main && hasProblem(reading)
        ? [words.failed[source](problemText(reading.problem, problems, lang))]
        : [];
    });
    const { telemetry } = this.#answers;
    const period = wordsOf('period', periodEnglish, lang);
    return [
      ...failed,
      this.#comparison(),
      ...(telemetry
        ? periodNotes(telemetry, { days: this.#days, now: this.#telemetry.asOf, locale, words: period })
        : []),
    ];
  }

  /** What figures of cost leave out. */
  get #unpriced(): string {
    const { telemetry } = this.#answers;
    return telemetry ? unpricedNote(telemetry, wordsOf('period', periodEnglish, this.locale.lang)) : '';
  }

  #comparison(): string {
    const words = wordsOf('delta', deltaEnglish, this.locale.lang);
    const { kind } = this.#before.before;
    if (kind === 'none') return words.noEarlier;
    if (kind === 'failed') return words.notCompared;
    return kind === 'known' ? this.#words.compared(words.before(this.#days)) : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'key-metrics': KeyMetrics;
  }
}
