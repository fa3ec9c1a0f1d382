import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CostAlerts } from '../../contracts/cost-alerts.js';
import { pageClock } from '../../data/page-clock.js';
import { hasData } from '../../data/reading.js';
import { checkAlerts } from '../../data/sources.js';
import { announce } from '../../element/announcer.js';
import { FeedController } from '../../element/feed-controller.js';
import { givenData } from '../../element/given.js';
import { wordsOf } from '../../element/languages.js';
import { listingContext } from '../../element/listing-context.js';
import { rowsOnPage, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { budgetAlerts } from '../../parts/budgets.js';
import { csvButton } from '../../parts/csv-button.js';
import { ListingController } from '../../parts/listing/listing-controller.js';
import { listing } from '../../parts/listing/listing.js';
import { listingSkeleton } from '../../parts/listing/listing.skeleton.js';
import { listingStyles } from '../../parts/listing/listing.styles.js';
import { english as termsEnglish } from '../../parts/terms.words.js';
import type { Table } from '../../types/table.js';
import { notificationStyles } from './alert-notifications.styles.js';
import { historyTable } from './alert-notifications.tables.js';
import { english } from './alert-notifications.words.js';
import { makeWay } from './make-way.js';
import { recall, remember } from './memory.js';
import { notice, nothingTold, type Memory, type Notice } from './notices.js';
import { askPermission, notifySystem, permission } from './system-notifications.js';
import { amountsOf, titleOf, toasts } from './toasts.js';

const hour = 3_600_000;
/** ms between two looks at the alerts while nobody looks at the page, where the person wants system notifications. */
const hiddenInterval = 60_000;
/** A move of the focus inside one shadow tree is told nobody outside; the key that caused it is. */
const focusMoves = ['focusin', 'keyup'] as const;

/**
 * Says when a budget is nearly used (from 80 %) or exceeded: a toast once per crossing and browser, with a history and,
 * after a click, notifications of the system, for which alone it goes on asking once a minute while the page is hidden.
 *
 * @tag alert-notifications
 * @summary Toasts and a history of budgets that are nearly used or exceeded.
 *
 * @csspart toasts - The toasts, in the top layer of the page.
 * @csspart toast - One of them.
 * @csspart notify - The button that switches the system's notifications on and off.
 * @csspart listing - The history.
 * @csspart table - Its table.
 * @csspart notice - One of its rows.
 * @csspart pager - Previous and next.
 * @csspart csv - The button that downloads the history.
 */
export class AlertNotifications extends SpendglassElement {
  static override styles: CSSResultGroup = [SpendglassElement.styles, listingStyles, notificationStyles];

  /** One domain instead of all. */
  @property() domain: string | undefined;

  /** Rows on a page of the history, 1–100; 5 by default. */
  @property({ type: Number }) limit: number | undefined;

  readonly #alerts = new FeedController(this, () => checkAlerts({ domain: this.#domain }));
  readonly #list = new ListingController(this, { key: 'at', descending: true });
  #toasts: readonly Notice[] = [];
  #memory: Memory = nothingTold;
  /** Whose memory it is, and which answer it knows. */
  #remembered: { readonly api: string; readonly of: CostAlerts | null } | undefined;
  #hiddenPoll: ReturnType<typeof setTimeout> | undefined;

  override tables(): Table[] {
    return hasData(this.#alerts.reading) ? [this.#table] : [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#watchHidden);
    for (const event of focusMoves) document.addEventListener(event, this.#makeWay, true);
    this.#watchHidden();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#watchHidden);
    for (const event of focusMoves) document.removeEventListener(event, this.#makeWay, true);
    clearTimeout(this.#hiddenPoll);
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { locale } = this;
    this.#notice();
    const limit = rowsOnPage(this, 5);
    return html`${this.show(this.#alerts, {
      heading: words.heading,
      scope: this.#domain ?? words.allDomains,
      units: limit,
      skeleton: listingSkeleton(limit),
      empty: ({ length }) => (length === 0 ? { title: words.noAlerts, text: words.noAlertsText } : null),
      content: () =>
        listing(
          { table: this.#table, part: 'notice', size: limit, none: words.none },
          listingContext(this.#list, locale, 'USD'),
        ),
      footerActions: () => [this.#notifyButton(), csvButton(this.downloadCsv)],
    })}${toasts(this.#toasts, {
      words,
      lang: locale.lang,
      theme: setting(this, 'theme'),
      dismiss: this.#dismiss,
      snooze: this.#snooze,
    })}`;
  }

  protected override updated(): void {
    super.updated();
    const popover = this.#popover;
    popover?.togglePopover(this.#toasts.length > 0);
    popover?.toggleAttribute('hidden', this.#toasts.length === 0);
    this.#makeWay();
  }

  get #popover(): HTMLElement | null {
    return this.renderRoot.querySelector('.toasts');
  }

  get #words(): typeof english {
    return wordsOf('alert-notifications', english, this.locale.lang);
  }

  /** As the page's author set it: whoever looks at one domain still wants to hear of every budget, and of each once. */
  get #domain(): string | undefined {
    return setting(this, 'domain', 'author');
  }

  get #table(): Table {
    return historyTable(this.#memory.history, this.#words, wordsOf('terms', termsEnglish, this.locale.lang));
  }

  /** Once an answer, when it is there to be drawn. */
  #notice(): void {
    const { reading } = this.#alerts;
    const api = JSON.stringify([setting(this, 'baseUrl') ?? '', this.#domain ?? '']);
    if (this.#remembered?.api !== api) {
      this.#remembered = { api, of: null };
      this.#memory = recall(api) ?? nothingTold;
      this.#toasts = [];
    }
    if (reading.phase !== 'fresh' || this.#remembered.of === reading.data) return;
    this.#remembered = { api, of: reading.data };
    // What the page gave is shown, not told: the page knows it.
    if (givenData(this) === undefined) this.#look(reading.data, api);
    else this.#memory = notice(budgetAlerts(reading.data), nothingTold, pageClock.now()).memory;
  }

  #look(alerts: CostAlerts, api: string): void {
    // Another tab may have told of it meanwhile.
    const known = recall(api) ?? this.#memory;
    const { memory, fresh } = notice(budgetAlerts(alerts), known, pageClock.now());
    this.#keep(memory);
    if (fresh.length === 0) return;
    this.#toasts = [...fresh, ...this.#toasts];
    const words = this.#words;
    const { lang } = this.locale;
    for (const each of fresh) {
      const title = titleOf(each, words);
      const amounts = amountsOf(each, words, lang);
      if (memory.system && document.hidden) notifySystem(title, amounts, each.id);
    }
    announce(
      fresh.map((each) => `${titleOf(each, words)}, ${amountsOf(each, words, lang)}.`).join(' '),
      fresh.some(({ level }) => level === 'exceeded') ? 'assertive' : 'polite',
    );
  }

  #keep(memory: Memory): void {
    this.#memory = memory;
    remember(this.#remembered?.api ?? '', memory);
  }

  #notifyButton(): TemplateResult {
    const words = this.#words;
    const allowed = permission();
    if (allowed === 'unsupported') return html``;
    if (allowed === 'denied') return html`<span class="blocked" part="notify">${words.blocked}</span>`;
    const on = this.#memory.system && allowed === 'granted';
    return html`<button type="button" class="action" part="notify" @click=${this.#toggleSystem}>
      ${on ? words.stopNotifying : words.notify}
    </button>`;
  }

  #toggleSystem = async (): Promise<void> => {
    const on = this.#memory.system && permission() === 'granted';
    const system = !on && (await askPermission()) === 'granted';
    this.#keep({ ...this.#memory, system });
    this.#watchHidden();
    this.requestUpdate();
  };

  /** A feed rests while nobody looks; whoever wants the system's notifications wants it to go on, more slowly. */
  #watchHidden = (): void => {
    clearTimeout(this.#hiddenPoll);
    const wanted = this.#memory.system && permission() === 'granted';
    if (document.hidden && this.isConnected && wanted) {
      this.#hiddenPoll = setTimeout(() => {
        void this.#alerts.refresh('hidden');
        this.#watchHidden();
      }, hiddenInterval);
    }
  };

  /** After the page has scrolled to what got the focus. */
  #makeWay = (): void => {
    if (this.#toasts.length > 0) requestAnimationFrame(() => this.#popover && makeWay(this.#popover));
  };

  #dismiss = (dismissed: Notice): void => this.#close((each) => each === dismissed);

  #snooze = (snoozed: Notice): void => {
    const { id } = snoozed;
    this.#keep({
      ...this.#memory,
      snoozed: { ...this.#memory.snoozed, [id]: pageClock.now() + hour },
    });
    this.#close((each) => each.id === id);
  };

  #close(isClosed: (toast: Notice) => boolean): void {
    this.#toasts = this.#toasts.filter((each) => !isClosed(each));
    this.requestUpdate();
    void this.#keepFocus();
  }

  /** Goes from a toast that closes to one that is left, else to the history, which has it still. */
  async #keepFocus(): Promise<void> {
    const focused = () => this.shadowRoot?.activeElement;
    if (!focused()) return;
    await this.updateComplete;
    if (focused()) return;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (find('.toasts button') ?? find('.table-scroll'))?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alert-notifications': AlertNotifications;
  }
}
