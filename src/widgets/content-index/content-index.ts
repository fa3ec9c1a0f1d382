import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Scraped } from '../../contracts/scraped.js';
import { everySecond, pageClock } from '../../data/page-clock.js';
import { hasData } from '../../data/reading.js';
import { scraped } from '../../data/sources.js';
import { FeedController } from '../../element/feed-controller.js';
import { wordsOf } from '../../element/languages.js';
import { listingContext } from '../../element/listing-context.js';
import { remember } from '../../element/remember.js';
import { rowsOnPage } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { age } from '../../format/age.js';
import { times } from '../../format/count.js';
import { duration } from '../../format/duration.js';
import { csvButton } from '../../parts/csv-button.js';
import {
  figuresAndList,
  figuresAndListSkeleton,
  figuresAndListStyles,
} from '../../parts/figures-and-list.js';
import { ListingController } from '../../parts/listing/listing-controller.js';
import { listing } from '../../parts/listing/listing.js';
import { cells } from '../../parts/listing/listing.styles.js';
import { measures, measuresTable, type Measure } from '../../parts/measures.js';
import { tickingText } from '../../parts/ticking-text.js';
import type { Table } from '../../types/table.js';
import { domainsTable, indexMeasures } from './content-index.view.js';
import { english } from './content-index.words.js';

const beat = { everySecond };

/**
 * What the assistant can look up: pages, their length, how far they are prepared for search, what waits, and how fresh
 * it is. All domains together.
 *
 * @tag content-index
 * @summary Indexed pages, their coverage, queue and freshness.
 *
 * @csspart figures - The grid of figures.
 * @csspart figure - One figure.
 * @csspart listing - The list of domains.
 * @csspart table - Its table.
 * @csspart domain - The row of one domain.
 * @csspart pager - Previous and next.
 * @csspart csv - The button that downloads the figures.
 */
export class ContentIndex extends SpendglassElement {
  static override styles: CSSResultGroup = [
    SpendglassElement.styles,
    figuresAndListStyles,
    cells(0),
    css`
      .card {
        --_tiles: 6;
        --_below: 2.6em;
      }

      @container spendglass (inline-size >= 48em) {
        .card {
          --_below: 1.4em;
        }
      }
    `,
  ];

  /** Domains on a page, 1–100; 5 by default. */
  @property({ type: Number }) limit: number | undefined;

  readonly #scraped = new FeedController(this, scraped);
  readonly #list = new ListingController(this);
  readonly #domains = remember(domainsTable);

  /** A crawl takes hours. */
  override get defaultInterval(): number {
    return 300_000;
  }

  /** The figures, and the domains that the server names. */
  override tables(): Table[] {
    const { reading } = this.#scraped;
    if (!hasData(reading)) return [];
    const words = this.#words;
    return [
      measuresTable('content-index', words.heading, this.#measures(reading.data)),
      this.#domains(reading.data, words),
    ];
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const words = this.#words;
    const limit = rowsOnPage(this, 5);
    return this.show(this.#scraped, {
      heading: words.heading,
      scope: words.scope,
      units: limit,
      skeleton: figuresAndListSkeleton(6, limit),
      empty: ({ totalPages }) =>
        totalPages === 0 ? { title: words.emptyTitle, text: words.emptyText } : null,
      content: (answer) =>
        figuresAndList(
          measures(this.#measures(answer), locale),
          listing(
            { table: this.#domains(answer, words), part: 'domain', size: limit, none: words.none },
            listingContext(this.#list, locale, 'USD'),
          ),
        ),
      footerActions: () => csvButton(this.downloadCsv),
    });
  }

  get #words(): typeof english {
    return wordsOf('content-index', english, this.locale.lang);
  }

  #measures(answer: Scraped): Measure[] {
    const words = this.#words;
    const { lang } = this.locale;
    return indexMeasures(answer, words, {
      number: (value) => times(value, lang),
      age: (since) => {
        const text = (): string => {
          const old = age(pageClock.now() - since);
          return old.kind === 'now' ? words.now : words.ago(duration(old.ms, lang));
        };
        return html`${tickingText(beat, text)}`;
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'content-index': ContentIndex;
  }
}
