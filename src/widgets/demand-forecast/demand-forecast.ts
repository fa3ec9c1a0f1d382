import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MissingProducts } from '../../contracts/missing-products.js';
import { hasData } from '../../data/reading.js';
import { missingProducts } from '../../data/sources.js';
import { FeedController } from '../../element/feed-controller.js';
import { flag } from '../../element/flag.js';
import { wordsOf } from '../../element/languages.js';
import { listingContext } from '../../element/listing-context.js';
import { remember } from '../../element/remember.js';
import { rowsOnPage, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { count } from '../../format/count.js';
import { csvButton } from '../../parts/csv-button.js';
import { ListingController } from '../../parts/listing/listing-controller.js';
import { listing } from '../../parts/listing/listing.js';
import { listingSkeleton } from '../../parts/listing/listing.skeleton.js';
import { listingStyles } from '../../parts/listing/listing.styles.js';
import { underList, underListStyles } from '../../parts/listing/under-list.js';
import { english as termsEnglish } from '../../parts/terms.words.js';
import type { Table } from '../../types/table.js';
import { forecastTable, productsOf, rangeOf, shownTable, type Answers } from './demand-forecast.view.js';
import { english } from './demand-forecast.words.js';
import { fewest } from './forecast.js';

/** The other windows move slowly: once a day is enough. */
const windowOptions = { beside: true, leastInterval: 86_400_000 };

/**
 * What customers will ask for in the coming week: for each product that they asked for in vain a range, estimated from
 * the last 7, 30 and 90 days. Nothing is forecast below a floor of requests, and a product that a server's list leaves
 * out is unknown, not zero. Asks for the month again every 5 minutes unless `refresh-interval` says otherwise, and for
 * the other two windows once a day; this endpoint knows all domains together only.
 *
 * @tag demand-forecast
 * @summary What customers will ask for next week, as a range with its method.
 *
 * @csspart listing - List, search and pages.
 * @csspart search - The search field.
 * @csspart table - The table.
 * @csspart product - The row of one product.
 * @csspart pager - Previous and next.
 * @csspart method - How the ranges come about.
 * @csspart csv - The button that downloads the forecast.
 */
export class DemandForecast extends SpendglassElement {
  static override styles: CSSResultGroup = [
    SpendglassElement.styles,
    listingStyles,
    underListStyles,
    css`
      .card {
        --_under-list: 9.6em;
      }

      @container spendglass (inline-size >= 34em) {
        .card {
          --_under-list: 4.8em;
        }
      }
    `,
  ];

  /** Products on a page, 1–100; 6 by default. */
  @property({ type: Number }) limit: number | undefined;

  /** Shows e-mail addresses and long numbers in customers' own words, which are masked otherwise. */
  @property({ type: Boolean, converter: flag, attribute: 'show-personal-data' }) showPersonalData:
    boolean | undefined;

  readonly #month = new FeedController(this, () => missingProducts({ days: 30 }));
  readonly #week = new FeedController(this, () => missingProducts({ days: 7 }), windowOptions);
  readonly #quarter = new FeedController(this, () => missingProducts({ days: 90 }), windowOptions);
  readonly #list = new ListingController(this);
  readonly #products = remember(
    (
      week: MissingProducts | null,
      month: MissingProducts | null,
      quarter: MissingProducts | null,
      personal: boolean,
    ) => productsOf({ 7: week, 30: month, 90: quarter }, personal),
  );
  readonly #table = remember(forecastTable);
  readonly #shown = remember(shownTable);

  override get defaultInterval(): number {
    return 300_000;
  }

  override tables(): Table[] {
    return hasData(this.#month.reading) ? [this.#whole] : [];
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { locale } = this;
    const limit = rowsOnPage(this, 6);
    const terms = wordsOf('terms', termsEnglish, locale.lang);
    return this.show(this.#month, {
      heading: words.heading,
      scope: words.scope,
      units: limit,
      skeleton: listingSkeleton(limit),
      empty: ({ missingProducts, statistics }) =>
        missingProducts.length === 0 && !statistics.totalMissingProducts
          ? { title: words.empty, text: words.emptyText }
          : null,
      content: () => html`
        ${listing(
          {
            table: this.#shown(this.#whole),
            part: 'product',
            size: limit,
            searchable: true,
            none: this.#month.isUnread('missingProducts') ? terms.unreadable : terms.emptyList,
            say: (_cell, { key }, row) =>
              key === 'forecast_7_days'
                ? (rangeOf(row, (n) => count(n, locale.lang)) ?? undefined)
                : undefined,
          },
          listingContext(this.#list, locale, 'USD'),
        )}
        ${underList('method', words.methodLabel, html`<p>${words.method(fewest)}</p>`)}
      `,
      notes: () => [this.#isWhole ? '' : words.incomplete],
      footerActions: () => csvButton(this.downloadCsv),
    });
  }

  get #words(): typeof english {
    return wordsOf('demand-forecast', english, this.locale.lang);
  }

  get #whole(): Table {
    const { 7: week, 30: month, 90: quarter } = this.#answers;
    const products = this.#products(week, month, quarter, setting(this, 'showPersonalData') ?? false);
    return this.#table(products, this.#words);
  }

  get #answers(): Answers {
    const answer = ({ reading }: FeedController<MissingProducts>) => (hasData(reading) ? reading.data : null);
    return { 7: answer(this.#week), 30: answer(this.#month), 90: answer(this.#quarter) };
  }

  get #isWhole(): boolean {
    return [this.#week, this.#quarter].every(({ reading }) => reading.phase !== 'failed');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'demand-forecast': DemandForecast;
  }
}
