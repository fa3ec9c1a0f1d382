import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import { hasData } from '../../data/reading.js';
import { telemetry } from '../../data/sources.js';
import { FeedController } from '../../element/feed-controller.js';
import { wordsOf } from '../../element/languages.js';
import { listingContext } from '../../element/listing-context.js';
import { remember } from '../../element/remember.js';
import { choice, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { csvButton } from '../../parts/csv-button.js';
import { ListingController } from '../../parts/listing/listing-controller.js';
import { listing } from '../../parts/listing/listing.js';
import { listingSkeleton } from '../../parts/listing/listing.skeleton.js';
import { summands, type Order } from '../../parts/listing/listing.view.js';
import { periodNotes, scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { segments } from '../../parts/segments.js';
import { english as termsEnglish, type TermsWords } from '../../parts/terms.words.js';
import { unpricedModels } from '../../parts/unpriced.js';
import type { Table } from '../../types/table.js';
import { footnote, verdictText } from './model-comparison.sentences.js';
import { comparisonStyles } from './model-comparison.styles.js';
import { comparisonTable } from './model-comparison.tables.js';
import { modelComparisonView, type By } from './model-comparison.view.js';
import { english, type Words } from './model-comparison.words.js';

const orders = ['cost', 'requests', 'tokens'] as const;

/** Rows in the first view, with those that stand last. */
const room = 6;

const largestFirst = (by: By): Order => ({ key: by, descending: true });

/**
 * What each model was asked, what it cost, and what a request to it costs.
 *
 * @tag model-comparison
 * @summary Models compared by requests, tokens and cost.
 *
 * @csspart segments - The choice of the order.
 * @csspart verdict - The sentence that names the dearest and the cheapest.
 * @csspart listing - Verdict, table and the way to all models.
 * @csspart table - The table.
 * @csspart model - The row of one model.
 * @csspart foot - The rows under them: not attributed, all models.
 * @csspart pager - The way to all models.
 * @csspart show-all - The button that shows all models, or the first ones again.
 * @csspart csv - The button that downloads the table.
 * @cssprop [--spendglass-series-1=#2433c3] - Bars of cost.
 */
export class ModelComparison extends SpendglassElement {
  static override styles: CSSResultGroup = [SpendglassElement.styles, comparisonStyles];

  /** The period: 1–365 days back from now; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** One domain instead of all. */
  @property() domain: string | undefined;

  /** What the rows are ordered by, the largest first: `cost` (default), `requests` or `tokens`. */
  @property() by: By | undefined;

  readonly #telemetry = new FeedController(this, () =>
    telemetry({ days: this.#days, domain: setting(this, 'domain') }),
  );
  readonly #list = new ListingController(this, largestFirst('cost'));
  readonly #view = remember((answer: Telemetry, by: By, words: Words, terms: TermsWords) => {
    const view = modelComparisonView(answer, by);
    return { ...view, ...comparisonTable(view, words, terms) };
  });

  /** The models in the order of `by`, and what no model is named for, exact; none until there is an answer. */
  override tables(): Table[] {
    const { reading } = this.#telemetry;
    return hasData(reading) ? [summands(this.#viewOf(reading.data))] : [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('by')) this.#list.choose({ order: largestFirst(this.#by) });
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { locale } = this;
    const { lang } = locale;
    const period = wordsOf('period', periodEnglish, lang);
    return this.show(this.#telemetry, {
      heading: words.heading,
      scope: scopeLine(setting(this, 'domain'), this.#days, period),
      skeleton: listingSkeleton(room),
      empty: ({ overview, modelUsage }) =>
        overview.totalRequests === 0 && modelUsage.every(({ count }) => !count)
          ? { title: period.noRequests(this.#days), text: period.nothingToCount }
          : null,
      content: (answer) => this.#models(answer),
      actions: segments({
        label: words.orderBy,
        options: orders.map((value) => ({ value, text: this.#terms[value] })),
        value: orders.find((by) => by === this.#list.choice.order?.key),
        choose: this.#choose,
      }),
      notes: (answer) => [
        footnote(this.#viewOf(answer), words, lang, answer.currency),
        ...periodNotes(answer, { days: this.#days, now: this.#telemetry.asOf, locale, words: period }),
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

  get #words(): Words {
    return wordsOf('model-comparison', english, this.locale.lang);
  }

  get #terms(): TermsWords {
    return wordsOf('terms', termsEnglish, this.locale.lang);
  }

  #viewOf(answer: Telemetry) {
    return this.#view(answer, this.#by, this.#words, this.#terms);
  }

  #models(answer: Telemetry): TemplateResult {
    const words = this.#words;
    const { table, foot, verdict } = this.#viewOf(answer);
    const { currency } = answer;
    const unpriced = unpricedModels(answer);
    return listing(
      {
        table,
        foot,
        bars: { share_of_requests_percent: 'count', share_of_cost_percent: 'cost' },
        part: 'model',
        key: ([model]) => model,
        size: room - foot.length,
        unfolds: true,
        above: html`<p class="verdict" part="verdict">
          ${verdictText(verdict, words, this.locale.lang, currency)}
        </p>`,
        say: (_cell, { key }, [model]) =>
          key === 'cost' && unpriced.includes(String(model))
            ? html`<span title=${words.unpricedTitle}>${this.#terms.unpriced}</span>`
            : undefined,
      },
      listingContext(this.#list, this.locale, currency),
    );
  }

  #choose = (by: By): void => {
    this.by = by;
    this.#list.choose({ order: largestFirst(by) });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'model-comparison': ModelComparison;
  }
}
