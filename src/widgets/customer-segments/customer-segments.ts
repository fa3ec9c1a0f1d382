import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import { hasData } from '../../data/reading.js';
import { analytics, conversations, telemetry } from '../../data/sources.js';
import { FeedController } from '../../element/feed-controller.js';
import { wordsOf } from '../../element/languages.js';
import { listingContext } from '../../element/listing-context.js';
import { remember } from '../../element/remember.js';
import { choice, rowsOnPage, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { count } from '../../format/count.js';
import { money } from '../../format/money.js';
import { csvButton } from '../../parts/csv-button.js';
import { facts, factsSkeleton, factsStyles } from '../../parts/facts.js';
import type { Figure } from '../../parts/figure.js';
import { ListingController } from '../../parts/listing/listing-controller.js';
import { listingSkeleton } from '../../parts/listing/listing.skeleton.js';
import { cells, listingStyles } from '../../parts/listing/listing.styles.js';
import { listing } from '../../parts/listing/listing.js';
import { scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { segments } from '../../parts/segments.js';
import { english as termsEnglish } from '../../parts/terms.words.js';
import { unpricedNote } from '../../parts/unpriced.js';
import type { Table } from '../../types/table.js';
import {
  byDomain,
  byHour,
  byLanguage,
  byStatus,
  type Criterion,
  type SegmentWords,
  type Segments,
} from './customer-segments.view.js';
import { english } from './customer-segments.words.js';

const criteria = ['language', 'status', 'hour', 'domain'] as const satisfies readonly Criterion[];

/** As the contract's own example asks, so that widgets with the list can share the answer. */
const latest = 20;

/**
 * Who the customers are, as far as the API tells: conversations by language, status or hour, requests and cost by
 * domain. What it does not tell is named. Only the endpoint of the chosen criterion is asked, and the conversations.
 *
 * @tag customer-segments
 * @summary Customers by language, status, hour or domain.
 *
 * @csspart segments - The choice of a criterion.
 * @csspart facts - Unique users, and the cost of the segments.
 * @csspart figure - One of the two.
 * @csspart listing - List and pages.
 * @csspart table - The table.
 * @csspart segment - The row of one segment.
 * @csspart foot - The row of what is in no segment.
 * @csspart pager - Previous and next.
 * @csspart csv - The button that downloads the table.
 */
export class CustomerSegments extends SpendglassElement {
  static override styles: CSSResultGroup = [SpendglassElement.styles, listingStyles, cells(3), factsStyles];

  /** The period: 1–365 days back from now; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** One domain instead of all: only the segments by domain know any. */
  @property() domain: string | undefined;

  /** Rows on a page, 1–100; 5 by default. */
  @property({ type: Number }) limit: number | undefined;

  /** What customers are told apart by: `language` (by default), `status`, `hour` or `domain`. */
  @property() by: Criterion | undefined;

  readonly #analytics = new FeedController(this, () =>
    this.#by === 'language' ? analytics({ days: this.#days }) : null,
  );
  readonly #conversations = new FeedController(
    this,
    () => conversations({ days: this.#days, limit: latest }),
    {
      beside: true,
    },
  );
  readonly #telemetry = new FeedController(
    this,
    () => (this.#by === 'domain' ? telemetry({ days: this.#days, domain: setting(this, 'domain') }) : null),
    { beside: true },
  );
  readonly #lists = {
    language: new ListingController(this, { key: 'count', descending: true }),
    status: new ListingController(this),
    hour: new ListingController(this, { key: 'count', descending: true }),
    domain: new ListingController(this, { key: 'cost', descending: true }),
  };
  readonly #segmentsOf = {
    language: remember(byLanguage),
    status: remember(byStatus),
    hour: remember(byHour),
    domain: remember(byDomain),
  };

  /** Words as one object, so that what was computed with them is found again. */
  readonly #words = remember((own: SegmentWords['own'], terms: SegmentWords['terms']) => ({ own, terms }));

  /** The segments that are shown. */
  override tables(): Table[] {
    return this.#shown(({ reading }, segmentsIn) => {
      const found = hasData(reading) ? segmentsIn(reading.data) : null;
      return found ? [found.table] : [];
    });
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const by = this.#by;
    const days = this.#days;
    const rows = rowsOnPage(this, 5);
    const { own, terms } = this.#wordsNow;
    const period = wordsOf('period', periodEnglish, locale.lang);
    const domain = by === 'domain' ? setting(this, 'domain') : null;
    return this.#shown((feed, segmentsIn, field) => {
      const unread = feed.isUnread(field);
      return this.show(feed, {
        heading: own.heading,
        scope: own.scope[by](scopeLine(domain, days, period)),
        standing: segments({
          label: own.by,
          options: criteria.map((value) => ({ value, text: own.criteria[value] })),
          value: by,
          choose: (value) => (this.by = value),
        }),
        units: rows,
        skeleton: html`${factsSkeleton}${listingSkeleton(rows)}`,
        empty: (answer) => {
          const found = segmentsIn(answer);
          if (!found && !unread) return { title: terms.notInApi, text: own.notTold };
          return found && !found.total && found.table.rows.every(([, count]) => count === 0) && !unread
            ? { title: own.empty(days), text: period.nothingToCount }
            : null;
        },
        content: (answer) => {
          const { table, foot } = segmentsIn(answer) ?? nothingRead;
          const { currency } = this.#costs ?? usd;
          return html`<div>
            ${facts([this.#users, this.#cost])}
            ${listing(
              {
                table,
                foot,
                part: 'segment',
                size: rows,
                bars: { share_percent: 'count' },
                none: unread ? terms.unreadable : terms.emptyList,
              },
              listingContext(this.#lists[by], locale, currency),
            )}
          </div>`;
        },
        notes: () => (this.#costs ? [unpricedNote(this.#costs, period)] : []),
        footerActions: () => csvButton(this.downloadCsv),
      });
    });
  }

  /** Hands over what the chosen criterion is about: its feed, its segments, and where in the answer they are. */
  #shown<R>(
    use: <T>(feed: FeedController<T>, segmentsIn: (answer: T) => Segments | null, field: string) => R,
  ): R {
    const words = this.#wordsNow;
    const { lang } = this.locale;
    const { language, status, hour, domain } = this.#segmentsOf;
    switch (this.#by) {
      case 'language':
        return use(this.#analytics, (answer) => language(answer, words, lang), 'languageDistribution');
      case 'status':
        return use(this.#conversations, (answer) => status(answer, words), 'statusCounts');
      case 'hour':
        return use(this.#conversations, (answer) => hour(answer, words, lang), 'peakHours');
      case 'domain':
        return use(this.#telemetry, (answer) => domain(answer, words), 'domainBreakdown');
    }
  }

  get #users(): Figure {
    const { own, terms } = this.#wordsNow;
    const { reading } = this.#conversations;
    const users = hasData(reading) ? reading.data.uniqueUsers : null;
    const why = hasData(reading) ? terms.notInApi : reading.phase === 'failed' ? own.notLoaded : undefined;
    return {
      label: own.uniqueUsers,
      text: users === null ? '—' : count(users, this.locale.lang),
      exact: users === null ? null : String(users),
      below: users === null ? why : undefined,
    };
  }

  /** Only of domains does the API know what they cost. */
  get #cost(): Figure {
    const { own, terms } = this.#wordsNow;
    const { cost, currency } = this.#costs ?? usd;
    return {
      label: own.costOfSegments,
      text: cost?.total ? money(cost.total, this.locale.lang, currency) : '—',
      exact: cost?.total ?? null,
      below: cost ? undefined : terms.notInApi,
    };
  }

  get #costs(): Telemetry | undefined {
    const { reading } = this.#telemetry;
    return hasData(reading) ? reading.data : undefined;
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  get #by(): Criterion {
    return choice<Criterion, 'by'>(this, 'by', criteria);
  }

  get #wordsNow(): SegmentWords {
    const { lang } = this.locale;
    return this.#words(wordsOf('customer-segments', english, lang), wordsOf('terms', termsEnglish, lang));
  }
}

/** What is shown of a list that could not be read. */
const nothingRead: Segments = {
  table: { name: 'segments', caption: '', columns: [], rows: [] },
  foot: [],
  total: null,
};

/** Where there are no costs. */
const usd: { readonly cost?: Telemetry['cost']; readonly currency: string } = { currency: 'USD' };

declare global {
  interface HTMLElementTagNameMap {
    'customer-segments': CustomerSegments;
  }
}
