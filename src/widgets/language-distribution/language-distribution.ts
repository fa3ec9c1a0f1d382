import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Analytics } from '../../contracts/analytics.js';
import { hasData } from '../../data/reading.js';
import { analytics } from '../../data/sources.js';
import { FeedController } from '../../element/feed-controller.js';
import { wordsOf } from '../../element/languages.js';
import { listingContext } from '../../element/listing-context.js';
import { remember } from '../../element/remember.js';
import { rowsOnPage, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { csvButton } from '../../parts/csv-button.js';
import { languagesTable } from '../../parts/languages-table.js';
import { ListingController } from '../../parts/listing/listing-controller.js';
import { listingSkeleton } from '../../parts/listing/listing.skeleton.js';
import { cells, listingStyles } from '../../parts/listing/listing.styles.js';
import { listing } from '../../parts/listing/listing.js';
import { scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { english as termsEnglish } from '../../parts/terms.words.js';
import type { Table } from '../../types/table.js';
import { english } from './language-distribution.words.js';

/**
 * The languages that customers write in, as the server estimates them from keywords. This endpoint knows all domains
 * together only.
 *
 * @tag language-distribution
 * @summary Languages of the customers, estimated.
 *
 * @csspart listing - List and pages.
 * @csspart table - The table.
 * @csspart language - The row of one language.
 * @csspart pager - Previous and next.
 * @csspart csv - The button that downloads the table.
 */
export class LanguageDistribution extends SpendglassElement {
  static override styles: CSSResultGroup = [SpendglassElement.styles, listingStyles, cells(2)];

  /** The period: 1–365 days back from now; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** Rows on a page, 1–100; 6 by default. */
  @property({ type: Number }) limit: number | undefined;

  readonly #analytics = new FeedController(this, () => analytics({ days: this.#days }));
  readonly #list = new ListingController(this, { key: 'share_percent', descending: true });
  readonly #table = remember(languagesTable);

  override tables(): Table[] {
    const { reading } = this.#analytics;
    return hasData(reading) ? [this.#tableOf(reading.data)] : [];
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const days = this.#days;
    const limit = rowsOnPage(this, 6);
    const words = this.#words;
    const terms = wordsOf('terms', termsEnglish, locale.lang);
    const period = wordsOf('period', periodEnglish, locale.lang);
    const unread = this.#analytics.isUnread('languageDistribution');
    return this.show(this.#analytics, {
      heading: words.heading,
      scope: words.scope(scopeLine(null, days, period)),
      units: limit,
      skeleton: listingSkeleton(limit),
      empty: ({ languageDistribution, metrics }) =>
        languageDistribution.length === 0 && !metrics.totalMessages && !unread
          ? { title: words.empty(days), text: period.nothingToCount }
          : null,
      content: (answer) =>
        listing(
          {
            table: this.#tableOf(answer),
            part: 'language',
            size: limit,
            bars: { share_percent: 'count' },
            none: unread ? terms.unreadable : terms.emptyList,
          },
          listingContext(this.#list, locale, 'USD'),
        ),
      footerActions: () => csvButton(this.downloadCsv),
    });
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  get #words(): typeof english {
    return wordsOf('language-distribution', english, this.locale.lang);
  }

  #tableOf(answer: Analytics): Table {
    const { lang } = this.locale;
    return this.#table(answer, this.#words.heading, wordsOf('terms', termsEnglish, lang), lang);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'language-distribution': LanguageDistribution;
  }
}
