import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { hasData } from '../../data/reading.js';
import { telemetry } from '../../data/sources.js';
import { passOn } from '../../element/events.js';
import { FeedController } from '../../element/feed-controller.js';
import { wordsOf } from '../../element/languages.js';
import { listingContext } from '../../element/listing-context.js';
import { remember } from '../../element/remember.js';
import { rowsOnPage, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { csvButton } from '../../parts/csv-button.js';
import { ListingController } from '../../parts/listing/listing-controller.js';
import { listingSkeleton } from '../../parts/listing/listing.skeleton.js';
import { listingStyles } from '../../parts/listing/listing.styles.js';
import { listing } from '../../parts/listing/listing.js';
import { summands } from '../../parts/listing/listing.view.js';
import { periodNotes, scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { english as termsEnglish } from '../../parts/terms.words.js';
import type { Cell, Table } from '../../types/table.js';
import { domainCostsView } from './domain-costs.view.js';
import { english } from './domain-costs.words.js';

/**
 * What each domain cost, and its part of the whole. A click on a domain selects it: a `<spendglass-scope follow>` then
 * shows that domain in all its widgets, while this list goes on to show all.
 *
 * @tag domain-costs
 * @summary Cost, requests and share of every domain.
 *
 * @csspart listing - List, search and pages.
 * @csspart search - The search field.
 * @csspart table - The table.
 * @csspart domain - The row of one domain.
 * @csspart foot - The rows under them: not attributed, total.
 * @csspart pager - Previous and next.
 * @csspart csv - The button that downloads the table.
 * @cssprop [--spendglass-series-1=#2433c3] - Bars of cost.
 * @event {CustomEvent<DomainDetail>} spendglass-domain-select - A person selected a domain, or took the selection back.
 */
export class DomainCosts extends SpendglassElement {
  static override styles: CSSResultGroup = [SpendglassElement.styles, listingStyles];

  /** The period: 1–365 days back from now; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** One domain instead of all. */
  @property() domain: string | undefined;

  /** Rows on a page, 1–100; 6 by default. */
  @property({ type: Number }) limit: number | undefined;

  readonly #telemetry = new FeedController(this, () => telemetry({ days: this.#days, domain: this.#pinned }));
  readonly #list = new ListingController(this, { key: 'cost', descending: true });
  readonly #view = remember(domainCostsView);

  /** Every domain, and what is not attributed to any: together they are the total. */
  override tables(): Table[] {
    const { reading } = this.#telemetry;
    return hasData(reading) ? [summands(this.#viewOf(reading.data))] : [];
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const days = this.#days;
    const limit = rowsOnPage(this, 6);
    const period = wordsOf('period', periodEnglish, locale.lang);
    const terms = wordsOf('terms', termsEnglish, locale.lang);
    const unread = this.#telemetry.isUnread('domainBreakdown');
    return this.show(this.#telemetry, {
      heading: wordsOf('domain-costs', english, locale.lang).heading,
      scope: scopeLine(this.#pinned, days, period),
      units: limit,
      skeleton: listingSkeleton(limit),
      empty: ({ overview, domainBreakdown }) =>
        overview.totalRequests === 0 && domainBreakdown.length === 0
          ? { title: period.noRequests(days), text: period.nothingToCount }
          : null,
      content: (answer) =>
        listing(
          {
            ...this.#viewOf(answer),
            part: 'domain',
            key: ([domain]) => domain,
            size: limit,
            searchable: true,
            bars: { share_of_cost_percent: 'cost' },
            none: unread ? terms.unreadable : terms.emptyList,
            chosen: setting(this, 'domain'),
            choose: this.#choose,
          },
          listingContext(this.#list, locale, answer.currency),
        ),
      notes: (answer) => periodNotes(answer, { days, now: this.#telemetry.asOf, locale, words: period }),
      footerActions: () => csvButton(this.downloadCsv),
    });
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  /** What the page's author set: a list of all that can be selected does not follow the selection. */
  get #pinned(): string | undefined {
    return setting(this, 'domain', 'author');
  }

  #viewOf(answer: Parameters<typeof domainCostsView>[0]) {
    const { lang } = this.locale;
    return this.#view(
      answer,
      wordsOf('domain-costs', english, lang).heading,
      wordsOf('terms', termsEnglish, lang),
    );
  }

  #choose = ([domain]: readonly Cell[]): void => {
    const again = domain === setting(this, 'domain') && domain !== this.#pinned;
    passOn(this, 'spendglass-domain-select', { domain: again ? null : String(domain) });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'domain-costs': DomainCosts;
  }
}
