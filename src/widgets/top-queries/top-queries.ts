import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Analytics } from '../../contracts/analytics.js';
import { hasData } from '../../data/reading.js';
import { analytics } from '../../data/sources.js';
import { FeedController } from '../../element/feed-controller.js';
import { flag } from '../../element/flag.js';
import { wordsOf } from '../../element/languages.js';
import { listingContext } from '../../element/listing-context.js';
import { remember } from '../../element/remember.js';
import { choice, rowsOnPage, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { csvButton } from '../../parts/csv-button.js';
import { ListingController } from '../../parts/listing/listing-controller.js';
import { listingSkeleton } from '../../parts/listing/listing.skeleton.js';
import { cells, listingStyles } from '../../parts/listing/listing.styles.js';
import { listing } from '../../parts/listing/listing.js';
import { scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { segments } from '../../parts/segments.js';
import { english as termsEnglish } from '../../parts/terms.words.js';
import type { Table } from '../../types/table.js';
import { topQueriesView, type QueryList, type TopQueriesView } from './top-queries.view.js';
import { english } from './top-queries.words.js';

const lists = ['top', 'failed'] as const satisfies readonly QueryList[];

/**
 * What customers searched for most, and which searches found nothing, in their own words. This endpoint knows all
 * domains together only.
 *
 * @tag top-queries
 * @summary The most frequent queries, and the searches that failed.
 *
 * @csspart segments - The choice between top queries and failed searches.
 * @csspart listing - List, search and pages.
 * @csspart search - The search field.
 * @csspart table - The table.
 * @csspart query - The row of one query.
 * @csspart pager - Previous and next.
 * @csspart csv - The button that downloads the table.
 */
export class TopQueries extends SpendglassElement {
  static override styles: CSSResultGroup = [SpendglassElement.styles, listingStyles, cells(2)];

  /** The period: 1–365 days back from now; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** Rows on a page, 1–100; 6 by default. */
  @property({ type: Number }) limit: number | undefined;

  /** What is listed: `top` (by default) or `failed`. */
  @property() list: QueryList | undefined;

  /** Shows e-mail addresses and long numbers in customers' own words, which are masked otherwise. */
  @property({ type: Boolean, converter: flag, attribute: 'show-personal-data' }) showPersonalData:
    boolean | undefined;

  readonly #analytics = new FeedController(this, () => analytics({ days: this.#days }));
  readonly #listed = {
    top: new ListingController(this, { key: 'count', descending: true }),
    failed: new ListingController(this),
  };
  readonly #view = remember(topQueriesView);

  /** Both lists, the one that is shown first. */
  override tables(): Table[] {
    const { reading } = this.#analytics;
    if (!hasData(reading)) return [];
    const { top, failed } = this.#viewOf(reading.data);
    return this.#list === 'top' ? [top, failed] : [failed, top];
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const days = this.#days;
    const limit = rowsOnPage(this, 6);
    const list = this.#list;
    const words = this.#words;
    const terms = wordsOf('terms', termsEnglish, locale.lang);
    const period = wordsOf('period', periodEnglish, locale.lang);
    const unread = this.#analytics.isUnread('topQueries', 'failedSearches');
    return this.show(this.#analytics, {
      heading: words.heading,
      scope: scopeLine(null, days, period),
      actions: segments({
        label: words.heading,
        options: lists.map((value) => ({ value, text: words.choice[value] })),
        value: list,
        choose: (value) => (this.list = value),
      }),
      units: limit,
      skeleton: listingSkeleton(limit),
      empty: ({ topQueries, failedSearches, metrics }) =>
        topQueries.length + failedSearches.length === 0 && !metrics.totalMessages && !unread
          ? { title: words.empty(days), text: period.nothingToCount }
          : null,
      content: (answer) =>
        listing(
          {
            table: this.#viewOf(answer)[list],
            part: 'query',
            size: limit,
            searchable: true,
            bars: { share_of_listed_percent: 'count' },
            none: unread ? terms.unreadable : list === 'top' ? words.noneTop : words.noneFailed,
          },
          listingContext(this.#listed[list], locale, 'USD'),
        ),
      footerActions: () => csvButton(this.downloadCsv),
    });
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  get #list(): QueryList {
    return choice<QueryList, 'list'>(this, 'list', lists);
  }

  get #words(): typeof english {
    return wordsOf('top-queries', english, this.locale.lang);
  }

  #viewOf(answer: Analytics): TopQueriesView {
    const terms = wordsOf('terms', termsEnglish, this.locale.lang);
    return this.#view(answer, setting(this, 'showPersonalData') ?? false, this.#words, terms);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'top-queries': TopQueries;
  }
}
