import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Monitoring } from '../../contracts/monitoring.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import { hasData } from '../../data/reading.js';
import { finishedSessions, telemetry } from '../../data/sources.js';
import { passOn } from '../../element/events.js';
import { FeedController } from '../../element/feed-controller.js';
import { wordsOf } from '../../element/languages.js';
import { listingContext } from '../../element/listing-context.js';
import { remember } from '../../element/remember.js';
import { choice, rowsOnPage, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { timeAgo } from '../../element/time-ago.js';
import { shortId } from '../../format/short-id.js';
import { csvButton } from '../../parts/csv-button.js';
import { ListingController } from '../../parts/listing/listing-controller.js';
import { listingSkeleton } from '../../parts/listing/listing.skeleton.js';
import { cells, listingStyles } from '../../parts/listing/listing.styles.js';
import { listing, type Listing } from '../../parts/listing/listing.js';
import { scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { segments } from '../../parts/segments.js';
import { english as termsEnglish } from '../../parts/terms.words.js';
import type { Empty } from '../../parts/panel.js';
import type { Cell, Table } from '../../types/table.js';
import { finishedTable, runningTable } from './live-sessions.view.js';
import { english } from './live-sessions.words.js';

type SessionList = 'running' | 'finished';

const lists = ['running', 'finished'] as const satisfies readonly SessionList[];

/** ms between two requests for the finished sessions, each of which is a row of the answer. */
const finishedInterval = 60_000;

/**
 * The chat sessions that run now, with age, model and cost so far, and on a click those that ended. A click on a session
 * selects it: `<session-details>` in the same scope shows it. A session that has run for an hour is probably over.
 * The finished ones are asked for only while they are shown.
 *
 * @tag live-sessions
 * @summary Running and finished chat sessions.
 *
 * @csspart segments - The choice between running and finished sessions.
 * @csspart listing - List, search and pages.
 * @csspart search - The search field.
 * @csspart table - The table.
 * @csspart session - The row of one session.
 * @csspart pager - Previous and next.
 * @csspart csv - The button that downloads the table.
 * @event {CustomEvent<SessionDetail>} spendglass-session-select - A person selected a session, or took the selection back.
 */
export class LiveSessions extends SpendglassElement {
  static override styles: CSSResultGroup = [SpendglassElement.styles, listingStyles, cells(5)];

  /** The period of the finished sessions: those of a day, a week or a month, whichever holds it; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** One domain instead of all. */
  @property() domain: string | undefined;

  /** One model instead of all. */
  @property() model: string | undefined;

  /** Rows on a page, 1–100; 4 by default, because few sessions run at once. */
  @property({ type: Number }) limit: number | undefined;

  /** What is listed: `running` (by default) or `finished`. */
  @property() list: SessionList | undefined;

  readonly #running = new FeedController(this, () =>
    this.#list === 'running' ? telemetry({ days: this.#days, domain: setting(this, 'domain') }) : null,
  );
  readonly #finished = new FeedController(this, () => (this.#list === 'finished' ? this.#source : null), {
    leastInterval: finishedInterval,
    beside: true,
  });
  readonly #listed = {
    running: new ListingController(this, { key: 'uptime', descending: false }),
    finished: new ListingController(this, { key: 'end_time', descending: true }),
  };
  readonly #runningTable = remember(runningTable);
  readonly #finishedTable = remember(finishedTable);

  /** The list that is shown. */
  override tables(): Table[] {
    return this.#list === 'running'
      ? tablesIn(this.#running, this.#runningIn)
      : tablesIn(this.#finished, this.#finishedIn);
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const terms = wordsOf('terms', termsEnglish, this.locale.lang);
    const period = wordsOf('period', periodEnglish, this.locale.lang);
    const domain = setting(this, 'domain') ?? period.allDomains;
    const whose = [domain, setting(this, 'model')].filter(Boolean).join(', ');
    return this.#list === 'running'
      ? this.#showList(this.#running, {
          scope: `${whose}, ${words.now}`,
          tableOf: this.#runningIn,
          field: 'live',
          none: { title: words.noneRunning, text: words.noneRunningText },
          unlisted: ({ live }) =>
            live.activeSessions && live.sessionsData.length === 0 ? terms.emptyList : '',
          note: words.detailsLater,
        })
      : this.#showList(this.#finished, {
          scope: scopeLine(whose, this.#source.days, period),
          tableOf: this.#finishedIn,
          field: 'details',
          none: { title: words.noneFinished, text: words.noneFinishedText },
          unlisted: ({ details, metrics }) =>
            details === null
              ? terms.notInApi
              : metrics.totalRequests && details.length === 0
                ? terms.emptyList
                : '',
          note: '',
        });
  }

  #showList<T extends { readonly currency: string }>(
    feed: FeedController<T>,
    { scope, tableOf, field, none, unlisted, note }: Shown<T>,
  ): TemplateResult {
    const { locale } = this;
    const limit = rowsOnPage(this, 4);
    const list = this.#list;
    const words = this.#words;
    const terms = wordsOf('terms', termsEnglish, locale.lang);
    const unread = feed.isUnread(field);
    const say: Listing['say'] = (cell, { key }, [, , , , , , tokens]) => {
      if (key === 'session_id') return html`<span title=${String(cell)}>${shortId(String(cell))}</span>`;
      if (key === 'end_time' && cell !== null) return timeAgo(Number(cell), locale);
      return key === 'cost_usd' && cell === null && tokens ? terms.unpriced : undefined;
    };
    return this.show(feed, {
      heading: words.heading,
      scope,
      standing: segments({
        label: words.heading,
        options: lists.map((value) => ({ value, text: words.choice[value] })),
        value: list,
        choose: (value) => (this.list = value),
      }),
      units: limit,
      skeleton: listingSkeleton(limit),
      empty: (answer) => (tableOf(answer).rows.length === 0 && !unread && !unlisted(answer) ? none : null),
      content: (answer) =>
        listing(
          {
            table: tableOf(answer),
            part: 'session',
            hidden: ['tokens', 'domain'],
            size: limit,
            searchable: true,
            none: unread ? terms.unreadable : unlisted(answer),
            say,
            chosen: setting(this, 'session'),
            choose: this.#choose,
          },
          listingContext(this.#listed[list], locale, answer.currency),
        ),
      notes: () => [note],
      footerActions: () => csvButton(this.downloadCsv),
    });
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  get #list(): SessionList {
    return choice<SessionList, 'list'>(this, 'list', lists);
  }

  get #source(): ReturnType<typeof finishedSessions> {
    return finishedSessions({
      days: this.#days,
      domain: setting(this, 'domain'),
      model: setting(this, 'model'),
    });
  }

  get #words(): typeof english {
    return wordsOf('live-sessions', english, this.locale.lang);
  }

  #runningIn = (answer: Telemetry): Table =>
    this.#runningTable(
      answer,
      setting(this, 'model'),
      this.#words,
      wordsOf('terms', termsEnglish, this.locale.lang),
    );

  #finishedIn = (answer: Monitoring): Table =>
    this.#finishedTable(answer, this.#words, wordsOf('terms', termsEnglish, this.locale.lang));

  #choose = ([id]: readonly Cell[]): void => {
    const again = id === setting(this, 'session');
    passOn(this, 'spendglass-session-select', { id: again ? null : String(id) });
  };
}

/** What tells the two lists apart. */
interface Shown<T> {
  /** Whose sessions, and of when. */
  readonly scope: string;
  readonly tableOf: (answer: T) => Table;
  /** Where in the answer the sessions are. */
  readonly field: string;
  readonly none: Empty;
  /** Why there is no session in the answer though there were some; empty where there were none. */
  readonly unlisted: (answer: T) => string;
  readonly note: string;
}

const tablesIn = <T>({ reading }: FeedController<T>, tableOf: (answer: T) => Table): Table[] =>
  hasData(reading) ? [tableOf(reading.data)] : [];

declare global {
  interface HTMLElementTagNameMap {
    'live-sessions': LiveSessions;
  }
}
