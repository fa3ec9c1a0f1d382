import { type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import { pageClock } from '../../data/page-clock.js';
import { hasData } from '../../data/reading.js';
import { telemetry } from '../../data/sources.js';
import { FeedController } from '../../element/feed-controller.js';
import { wordsOf } from '../../element/languages.js';
import { choice, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { csvButton } from '../../parts/csv-button.js';
import { periodNotes, scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { english as listingEnglish } from '../../parts/listing/listing.words.js';
import { segments } from '../../parts/segments.js';
import { english as termsEnglish } from '../../parts/terms.words.js';
import type { Table } from '../../types/table.js';
import { comparisonStyles } from './model-comparison.styles.js';
import { tables } from './model-comparison.tables.js';
import { content, footnote, skeleton } from './model-comparison.template.js';
import { modelComparisonView, type By } from './model-comparison.view.js';
import { english } from './model-comparison.words.js';

const orders = ['cost', 'requests', 'tokens'] as const;

/**
 * What each model was asked, what it cost, and what a request to it costs.
 *
 * @tag model-comparison
 * @summary Models compared by requests, tokens and cost.
 *
 * @csspart segments - The choice of the order.
 * @csspart verdict - The sentence that names the dearest and the cheapest.
 * @csspart table - The table.
 * @csspart model - The row of one model.
 * @csspart csv - The button that downloads the table.
 * @cssprop [--spendglass-series-1=#2433c3] - Bars of cost.
 */
export class ModelComparison extends SpendglassElement {
  static override styles: CSSResultGroup = [SpendglassElement.styles, comparisonStyles];

  /** The period: 1–365 days back from now; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** One domain instead of all. */
  @property() domain: string | undefined;

  /** What the rows are ordered by: `cost` (default), `requests` or `tokens`. */
  @property() by: By | undefined;

  @state() private _all = false;

  readonly #telemetry = new FeedController(this, () =>
    telemetry({ days: this.#days, domain: setting(this, 'domain') }),
  );

  /** The rows as shown, exact; none until there is an answer. */
  override tables(): Table[] {
    const { reading } = this.#telemetry;
    return hasData(reading)
      ? tables(modelComparisonView(reading.data, this.#by), this.#words, this.#terms)
      : [];
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { lang } = this.locale;
    const period = wordsOf('period', periodEnglish, lang);
    const view = (answer: Telemetry) => modelComparisonView(answer, this.#by);
    return this.show(this.#telemetry, {
      heading: words.heading,
      scope: scopeLine(setting(this, 'domain'), this.#days, period),
      skeleton,
      empty: ({ overview, modelUsage }) =>
        overview.totalRequests === 0 && modelUsage.every(({ count }) => !count)
          ? { title: period.noRequests(this.#days), text: period.nothingToCount }
          : null,
      content: (answer) =>
        content(view(answer), {
          words,
          terms: this.#terms,
          listing: wordsOf('listing', listingEnglish, lang),
          lang,
          currency: answer.currency,
          by: this.#by,
          all: this._all,
          toggleAll: this.#toggleAll,
        }),
      actions: segments({
        label: words.orderBy,
        options: orders.map((value) => ({ value, text: this.#terms[value] })),
        value: this.#by,
        choose: this.#choose,
      }),
      notes: (answer) => [
        footnote(view(answer), words, lang, answer.currency),
        ...periodNotes(answer, {
          days: this.#days,
          now: pageClock.now(),
          locale: this.locale,
          words: period,
        }),
      ],
      footerActions: () => csvButton(this.downloadCsv),
    });
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  get #by(): By {
    return choice<By, 'by'>(this, 'by', orders);
  }

  get #words(): typeof english {
    return wordsOf('model-comparison', english, this.locale.lang);
  }

  get #terms(): typeof termsEnglish {
    return wordsOf('terms', termsEnglish, this.locale.lang);
  }

  #choose = (by: By): void => {
    this.by = by;
  };

  #toggleAll = (): void => {
    this._all = !this._all;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'model-comparison': ModelComparison;
  }
}
