import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MissingProducts as Answer } from '../../contracts/missing-products.js';
import { hasData } from '../../data/reading.js';
import { missingProducts } from '../../data/sources.js';
import { announceAct } from '../../element/announcer.js';
import { passOn } from '../../element/events.js';
import { FeedController } from '../../element/feed-controller.js';
import { wordsOf } from '../../element/languages.js';
import { rowsOnPage, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { count } from '../../format/count.js';
import { barStyles } from '../../parts/bar.styles.js';
import { csvButton } from '../../parts/csv-button.js';
import { scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { stackedTable } from '../../parts/stacked-table.styles.js';
import type { Table } from '../../types/table.js';
import { ListController } from './missing-products.controller.js';
import { rowStyles } from './missing-products.rows.styles.js';
import { skeleton } from './missing-products.skeleton.js';
import { missingProductsStyles } from './missing-products.styles.js';
import { tables } from './missing-products.tables.js';
import { content, found, type View } from './missing-products.template.js';
import {
  isEmpty,
  listingOf,
  mostShown,
  select,
  type Listing,
  type Product,
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
 * @csspart categories - The choice of a category.
 * @csspart category - One of its buttons.
 * @csspart search - The search field.
 * @csspart table - The list of products.
 * @csspart product - One product.
 * @csspart name - Its name.
 * @csspart examples - What customers wrote.
 * @csspart add - The button that passes a product on to the page.
 * @csspart passed-on - What is said once that happened.
 * @csspart show-all - The button that shows all products, or the first ones again.
 * @csspart clear - The button that clears a search without a match.
 * @csspart recommendations - The server's recommendations.
 * @csspart csv - The button that downloads the products.
 * @event {CustomEvent<ProductDetail>} spendglass-product-action - A person wants to do something about a product;
 *   `preventDefault()` keeps the widget from saying that it was passed on.
 */
export class MissingProducts extends SpendglassElement {
  static override styles: CSSResultGroup = [
    SpendglassElement.styles,
    barStyles,
    missingProductsStyles,
    stackedTable,
    rowStyles,
  ];

  /** The period: 1–365 days back from now; 30 by default. */
  @property({ type: Number }) days: number | undefined;

  /** How many products are shown at first, 1–500; 8 by default. */
  @property({ type: Number }) limit: number | undefined;

  /** Shows e-mail addresses and long numbers in customers' own words, which are masked otherwise. */
  @property({ type: Boolean, attribute: 'show-personal-data' }) showPersonalData: boolean | undefined;

  readonly #answer = new FeedController(this, () => missingProducts({ days: this.#days }));
  readonly #list = new ListController(this, () => this.#tellMatches());
  #listed: { readonly answer: Answer; readonly personal: boolean; readonly listing: Listing } | undefined;

  override get defaultInterval(): number {
    return 300_000;
  }

  /** All products with their figures, and the recommendations; none until there is an answer. */
  override tables(): Table[] {
    const { reading } = this.#answer;
    return hasData(reading) ? tables(this.#listing(reading.data), this.#words) : [];
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { lang } = this.locale;
    const { reading } = this.#answer;
    const period = scopeLine(undefined, this.#days, wordsOf('period', periodEnglish, lang));
    return this.show(this.#answer, {
      heading: words.heading,
      scope: words.scope(period, hasData(reading) ? found(reading.data.statistics, words, lang) : []),
      failedTitle: words.failedTitle,
      skeleton: skeleton(Math.min(this.#limit, mostRowsReserved)),
      empty: (answer) =>
        isEmpty(answer, hasData(reading) ? reading.issues : [])
          ? { title: words.empty(this.#days), text: words.emptyText }
          : null,
      content: (answer) => content(this.#view(answer)),
      footerActions: () => csvButton(this.downloadCsv),
    });
  }

  protected override updated(): void {
    super.updated();
    this.renderRoot
      .querySelector<HTMLElement>('.frame')
      ?.style.setProperty('--_rows', String(Math.min(this.#limit, mostRowsReserved)));
  }

  get #days(): number {
    return setting(this, 'days') ?? 30;
  }

  get #limit(): number {
    return rowsOnPage(this, 8, mostShown);
  }

  get #words(): typeof english {
    return wordsOf('missing-products', english, this.locale.lang);
  }

  #view(answer: Answer): View {
    const { choice, open, passedOn, choose, toggle } = this.#list;
    const listing = this.#listing(answer);
    const limit = this.#limit;
    const selection = select(listing, choice, limit, this.locale.lang);
    const acts = { choose, toggle, clear: this.#clear, add: this.#add };
    return {
      listing,
      choice,
      selection,
      limit,
      open,
      passedOn,
      words: this.#words,
      locale: this.locale,
      ...acts,
    };
  }

  /** Kept for an answer: with thousands of products, making it takes longer than a key press should. */
  #listing(answer: Answer): Listing {
    const personal = setting(this, 'showPersonalData') ?? false;
    if (this.#listed?.answer !== answer || this.#listed.personal !== personal) {
      this.#listed = { answer, personal, listing: listingOf(answer, personal) };
    }
    return this.#listed.listing;
  }

  #tellMatches(): void {
    const { reading } = this.#answer;
    if (!hasData(reading)) return;
    const { matching } = this.#view(reading.data).selection;
    announceAct(this.#words.products(matching.length, count(matching.length, this.locale.lang)));
  }

  #clear = (): void => {
    this.#list.choose({ query: '' });
    this.renderRoot.querySelector<HTMLElement>('.search input')?.focus();
  };

  #add = (product: Product): void => {
    const { name, count, examples } = product;
    const detail = { name, count, examples: [...examples] };
    if (!passOn(this, 'spendglass-product-action', detail, { cancelable: true })) return;
    this.#list.markPassedOn(product);
    announceAct(this.#words.passedOnNamed(name));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'missing-products': MissingProducts;
  }
}
