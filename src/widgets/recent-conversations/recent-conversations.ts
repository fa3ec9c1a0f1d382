import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Conversations } from '../../contracts/conversations.js';
import { hasData } from '../../data/reading.js';
import { conversations } from '../../data/sources.js';
import { passOn } from '../../element/events.js';
import { FeedController } from '../../element/feed-controller.js';
import { flag } from '../../element/flag.js';
import { wordsOf } from '../../element/languages.js';
import { listingContext } from '../../element/listing-context.js';
import { remember } from '../../element/remember.js';
import { rowsOnPage, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { timeAgo } from '../../element/time-ago.js';
import { count } from '../../format/count.js';
import { csvButton } from '../../parts/csv-button.js';
import { deltaStyles } from '../../parts/delta.js';
import { english as deltaEnglish } from '../../parts/delta.words.js';
import { factsSkeleton, factsStyles } from '../../parts/facts.js';
import { ListingController } from '../../parts/listing/listing-controller.js';
import { listingSkeleton } from '../../parts/listing/listing.skeleton.js';
import { cells, listingStyles } from '../../parts/listing/listing.styles.js';
import { listing } from '../../parts/listing/listing.js';
import { scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { english as termsEnglish } from '../../parts/terms.words.js';
import type { Cell, Table } from '../../types/table.js';
import { conversationFacts } from './recent-conversations.facts.js';
import { recentConversationsTables, type RecentConversationsTables } from './recent-conversations.view.js';
import { english } from './recent-conversations.words.js';

/** Rows on a page, of however many are asked for. */
const mostRows = 6;

/**
 * The latest conversations by their first message, how many there were, against the period before, and when customers
 * write. A click on one tells the page, which may open it. This endpoint knows all domains together only.
 *
 * @tag recent-conversations
 * @summary The latest conversations, their number and their hours.
 *
 * @csspart facts - Number of conversations and busiest hours.
 * @csspart figure - One of the two.
 * @csspart delta - The change on the period before.
 * @csspart listing - List, search and pages.
 * @csspart search - The search field.
 * @csspart table - The table.
 * @csspart conversation - The row of one conversation.
 * @csspart pager - Previous and next.
 * @csspart csv - The button that downloads the table.
 * @event {CustomEvent<ConversationDetail>} spendglass-conversation-select - A person selected a conversation.
 */
export class RecentConversations extends SpendglassElement {
  static override styles: CSSResultGroup = [
    SpendglassElement.styles,
    deltaStyles,
    listingStyles,
    cells(1),
    factsStyles,
  ];

  /** The period: 1–365 days back from now; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** How many conversations are asked for, 1–100; 20 by default. */
  @property({ type: Number }) limit: number | undefined;

  /** Shows e-mail addresses and long numbers in customers' own words, which are masked otherwise. */
  @property({ type: Boolean, converter: flag, attribute: 'show-personal-data' }) showPersonalData:
    boolean | undefined;

  readonly #conversations = new FeedController(this, () =>
    conversations({ days: this.#days, limit: this.#limit }),
  );
  readonly #list = new ListingController(this);
  readonly #tables = remember(recentConversationsTables);

  /** The listed conversations, their number, and the busiest hours. */
  override tables(): Table[] {
    const { reading } = this.#conversations;
    if (!hasData(reading)) return [];
    const { recent, totals, peakHours } = this.#tablesOf(reading.data);
    return [recent, totals, peakHours];
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const { lang } = locale;
    const days = this.#days;
    const rows = Math.min(this.#limit, mostRows);
    const own = this.#words;
    const terms = wordsOf('terms', termsEnglish, lang);
    const period = wordsOf('period', periodEnglish, lang);
    const unread = this.#conversations.isUnread('recent', 'total');
    return this.show(this.#conversations, {
      heading: own.heading,
      scope: scopeLine(null, days, period),
      units: rows,
      skeleton: html`${factsSkeleton}${listingSkeleton(rows)}`,
      empty: ({ total, recent }) =>
        !total && recent.length === 0 && !unread
          ? { title: own.empty(days), text: period.nothingToCount }
          : null,
      content: (answer) => {
        const tables = this.#tablesOf(answer);
        const words = { own, terms, delta: wordsOf('delta', deltaEnglish, lang) };
        return html`<div>
          ${conversationFacts(answer, tables, days, words, lang)}
          ${listing(
            {
              table: tables.recent,
              part: 'conversation',
              hidden: ['id'],
              size: rows,
              searchable: true,
              none: unread ? terms.unreadable : terms.emptyList,
              say: (cell, { kind }) =>
                kind === 'instant' && cell !== null ? timeAgo(Number(cell), locale) : undefined,
              choose: this.#choose,
            },
            listingContext(this.#list, locale, 'USD'),
          )}
        </div>`;
      },
      notes: ({ total, recent }) =>
        total !== null && recent.length > 0 && total > recent.length
          ? [own.latest(count(recent.length, lang), count(total, lang))]
          : [],
      footerActions: () => csvButton(this.downloadCsv),
    });
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  get #limit(): number {
    return rowsOnPage(this, 20);
  }

  get #words(): typeof english {
    return wordsOf('recent-conversations', english, this.locale.lang);
  }

  #tablesOf(answer: Conversations): RecentConversationsTables {
    const terms = wordsOf('terms', termsEnglish, this.locale.lang);
    return this.#tables(answer, setting(this, 'showPersonalData') ?? false, this.#words, terms);
  }

  #choose = ([, , id]: readonly Cell[]): void =>
    void passOn(this, 'spendglass-conversation-select', { id: String(id) });
}

declare global {
  interface HTMLElementTagNameMap {
    'recent-conversations': RecentConversations;
  }
}
