import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MissingProducts as Answer } from '../../contracts/missing-products.js';
import { hasData } from '../../data/reading.js';
import { missingProducts } from '../../data/sources.js';
import { announceAct } from '../../element/announcer.js';
import { passOn } from '../../element/events.js';
import { FeedController } from '../../element/feed-controller.js';
import { flag } from '../../element/flag.js';
import { wordsOf } from '../../element/languages.js';
import { listingContext } from '../../element/listing-context.js';
import { remember } from '../../element/remember.js';
import { rowsOnPage, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { count } from '../../format/count.js';
import { instant, iso } from '../../format/instant.js';
import { csvButton } from '../../parts/csv-button.js';
import { ListingController } from '../../parts/listing/listing-controller.js';
import { listing } from '../../parts/listing/listing.js';
import { listingSkeleton } from '../../parts/listing/listing.skeleton.js';
import { underList } from '../../parts/listing/under-list.js';
import { scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { segments } from '../../parts/segments.js';
import { english as termsEnglish } from '../../parts/terms.words.js';
import type { Table } from '../../types/table.js';
import { examples } from './missing-products.examples.js';
import { missingProductsStyles } from './missing-products.styles.js';
import {
  examplesIn,
  isEmpty,
  missingProductsView,
  type MissingProductsView,
  type Row,
} from './missing-products.view.js';
import { english } from './missing-products.words.js';

/** Servers list 20 products; room for more would stay empty. */
const mostRowsReserved = 20;

/**
 * What customers asked for in the chat and did not find: how often, when last, and in their own words.
 * Asks again every 5 minutes unless `refresh-interval` says otherwise. This endpoint knows all domains together only.
 *
 * @tag missing-products
 * @summary Products that customers asked for and did not find.
 *
 * @csspart listing - Categories, search, list and what leads to all of it.
 * @csspart segments - The choice of a category.
 * @csspart search - The search field.
 * @csspart table - The table.
 * @csspart product - The row of one product.
 * @csspart examples - What customers wrote.
 * @csspart add - The button that passes a product on to the page.
 * @csspart passed-on - What is said once that happened.
 * @csspart clear - The button that clears a search without a match.
 * @csspart pager - How much is listed, and the way to the rest.
 * @csspart show-all - The button that shows all products, or the first ones again.
 * @csspart recommendations - The server's recommendations.
 * @csspart csv - The button that downloads the products.
 * @event {CustomEvent<ProductDetail>} spendglass-product-action - A person wants to do something about a product;
 *   `preventDefault()` keeps the widget from saying that it was passed on.
 */
export class MissingProducts extends SpendglassElement {
  static override styles: CSSResultGroup = [SpendglassElement.styles, missingProductsStyles];

  /** The period: 1–365 days back from now; 30 by default. */
  @property({ type: Number }) days: number | undefined;

  /** How many products are shown at first, 1–500; 8 by default. */
  @property({ type: Number }) limit: number | undefined;

  /** Shows e-mail addresses and long numbers in customers' own words, which are masked otherwise. */
  @property({ type: Boolean, converter: flag, attribute: 'show-personal-data' }) showPersonalData:
    boolean | undefined;

  @state() private _category: string | null = null;

  readonly #answer = new FeedController(this, () => missingProducts({ days: this.#days }));
  readonly #list = new ListingController(this, { key: 'count', descending: true });
  readonly #passedOn = new Set<string | undefined>();
  readonly #view = remember(missingProductsView);

  override get defaultInterval(): number {
    return 300_000;
  }

  /** All products with their figures, and the recommendations; none until there is an answer. */
  override tables(): Table[] {
    const { reading } = this.#answer;
    if (!hasData(reading)) return [];
    const { table, recommendations } = this.#viewOf(reading.data);
    return [table, recommendations];
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { lang } = this.locale;
    const limit = rowsOnPage(this, 8, 500);
    const rows = Math.min(limit, mostRowsReserved);
    const { reading } = this.#answer;
    return this.show(this.#answer, {
      heading: words.heading,
      scope: words.scope(scopeLine(null, this.#days, wordsOf('period', periodEnglish, lang))),
      units: rows,
      skeleton: listingSkeleton(rows),
      empty: (answer) =>
        isEmpty(answer, hasData(reading) ? reading.issues : [])
          ? { title: words.empty(this.#days), text: words.emptyText }
          : null,
      content: (answer) => html`<div>${this.#products(answer, limit)} ${this.#recommendations(answer)}</div>`,
      footerActions: () => csvButton(this.downloadCsv),
    });
  }

  get #days(): number {
    return setting(this, 'days') ?? 30;
  }

  get #words(): typeof english {
    return wordsOf('missing-products', english, this.locale.lang);
  }

  #viewOf(answer: Answer): MissingProductsView {
    const terms = wordsOf('terms', termsEnglish, this.locale.lang);
    return this.#view(answer, setting(this, 'showPersonalData') ?? false, this.#words, terms);
  }

  #products(answer: Answer, size: number): TemplateResult {
    const words = this.#words;
    const { locale } = this;
    const { lang } = locale;
    const { table, categories, idOf } = this.#viewOf(answer);
    const chosen = categories.find(({ category }) => category === this._category);
    const { totalMissingProducts: all } = answer.statistics;
    const context = listingContext(this.#list, locale, 'USD');
    return listing(
      {
        table: chosen?.table ?? table,
        hidden: ['categories', 'examples'],
        bars: { count: 'count' },
        part: 'product',
        size,
        unfolds: true,
        searchable: true,
        none:
          all === null
            ? wordsOf('terms', termsEnglish, lang).unreadable
            : words.notListed(words.products(all, count(all, lang))),
        note: this.#counted(answer, table.rows.length),
        above: segments({
          label: words.categories,
          value: chosen?.category ?? null,
          options: [
            { value: null, text: words.all },
            ...categories.map(({ category, table }) => ({
              value: category,
              text: `${categoryName(category, words)}\u00a0${count(table.rows.length, lang)}`,
            })),
          ],
          choose: (category) => {
            this._category = category;
            this.#list.choose({});
            const there = categories.find((one) => one.category === category)?.table ?? table;
            const { matching } = this.#list.page(there, size, lang);
            context.announce(context.words.rows(matching, count(matching, lang)));
          },
        }),
        key: idOf,
        say: (cell, { kind }) =>
          kind === 'instant' && cell !== null
            ? html`<time datetime=${iso(Number(cell))} title=${instant(Number(cell), 'full', locale)}
                >${instant(Number(cell), 'date', locale)}</time
              >`
            : undefined,
        below: (row) => examples(examplesIn(row), words, lang),
        act: { label: words.actionHeader, button: (row) => this.#addButton(row, idOf(row)) },
      },
      context,
    );
  }

  /** The server's totals, as far as they are known, and how much of them is listed. */
  #counted(
    { statistics: { totalMissingProducts: all, totalRequests: requests } }: Answer,
    listed: number,
  ): string {
    const words = this.#words;
    const { lang } = this.locale;
    return [
      all === null ? '' : words.products(all, count(all, lang)),
      requests === null ? '' : words.requests(requests, count(requests, lang)),
      all !== null && all > listed && listed > 0 ? words.listed(count(listed, lang), count(all, lang)) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  }

  #addButton(row: Row, id: string | undefined): TemplateResult {
    const words = this.#words;
    return html`<button
        type="button"
        class="action"
        part="add"
        aria-label=${words.addNamed(String(row[0]))}
        @click=${() => this.#add(row, id)}
      >
        ${words.add}</button
      >${
        this.#passedOn.has(id)
          ? html`<span class="passed-on" part="passed-on">${words.passedOn}</span>`
          : nothing
      }`;
  }

  #recommendations(answer: Answer): TemplateResult | typeof nothing {
    const { caption, rows } = this.#viewOf(answer).recommendations;
    return rows.length === 0
      ? nothing
      : underList(
          'recommendations',
          caption,
          html`<strong>${caption}</strong>
            <ul role="list">
              ${rows.map(([text]) => html`<li><bdi>${text}</bdi></li>`)}
            </ul>`,
        );
  }

  #add(row: Row, id: string | undefined): void {
    const [name, count] = row;
    const detail = {
      name: String(name),
      count: count === null ? null : Number(count),
      examples: examplesIn(row),
    };
    if (!passOn(this, 'spendglass-product-action', detail, { cancelable: true })) return;
    this.#passedOn.add(id);
    this.requestUpdate();
    announceAct(this.#words.passedOnNamed(detail.name));
  }
}

const categoryName = (category: string, { category: known }: typeof english): string =>
  Object.hasOwn(known, category) ? known[category as keyof typeof known] : category;

declare global {
  interface HTMLElementTagNameMap {
    'missing-products': MissingProducts;
  }
}
