import {
  html,
  ReactiveElement,
  render,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { connect, type Connection } from '../data/connection.js';
import { everySecond } from '../data/page-clock.js';
import { hasData, hasProblem, type Reading } from '../data/reading.js';
import { csv } from '../format/csv.js';
import { notice } from '../parts/notice.js';
import { footer, panel, type Panel } from '../parts/panel.js';
import { english as panelEnglish } from '../parts/panel.words.js';
import { english as problemEnglish } from '../parts/problem.words.js';
import { panelStyles } from '../parts/panel.styles.js';
import type { Instant } from '../types/instant.js';
import type { Table } from '../types/table.js';
import { download } from './download.js';
import { tell } from './events.js';
import type { FeedController } from './feed-controller.js';
import { flag } from './flag.js';
import { wordsOf } from './languages.js';
import { PageElement } from './page-element.js';
import { setting } from './settings.js';
import { warnOnce } from './warn-once.js';

/**
 * What every widget has: the settings of its place in the page, the reader's language and zone, and a frame that
 * draws any state. A widget adds which reading it shows, and how.
 *
 * @slot heading - Replaces the heading's text.
 * @slot actions - More controls in the header.
 * @slot empty - Replaces what is said when there is nothing to count.
 * @slot error - Replaces what is said when no figure could be loaded.
 *
 * @csspart card - The box of the widget.
 * @csspart header - Heading, scope line and controls.
 * @csspart heading - The heading.
 * @csspart scope - The line under the heading: whose figures, of when.
 * @csspart actions - The controls in the header.
 * @csspart body - The box that figures, skeleton and messages fill.
 * @csspart skeleton - What stands in for figures while they load.
 * @csspart notice - A message in the place of figures.
 * @csspart code - The set-up hint.
 * @csspart footer - The line for age and actions.
 * @csspart age - How old the figures are.
 * @csspart stale - The strip that says that figures are old, and why.
 * @csspart retry - The button that asks again.
 *
 * @cssprop [--spendglass-accent=#1d5fd1] - Things to click, and focus.
 * @cssprop [--spendglass-on-accent=#ffffff] - Text on the accent.
 * @cssprop [--spendglass-radius=8px] - Corners of the card.
 * @cssprop [--spendglass-font-family=inherit] - Type face; the page's own by default.
 * @cssprop [--spendglass-font-size=1em] - Root of all sizes, kept between 12 and 18 px.
 * @cssprop [--spendglass-surface=#ffffff] - Background of the card.
 * @cssprop [--spendglass-raised=#ffffff] - Background of a tip.
 * @cssprop [--spendglass-text=#14171c] - Text.
 * @cssprop [--spendglass-text-2=#4b5361] - Second text.
 * @cssprop [--spendglass-text-3=#626b7a] - Axes and notes.
 * @cssprop [--spendglass-edge=#868f9d] - Edges of controls.
 * @cssprop [--spendglass-hairline=#d9dde3] - Lines between things.
 * @cssprop [--spendglass-grid=#e6e9ee] - Grid of a chart, track of a bar, skeleton.
 * @cssprop [--spendglass-good=#0a6b4b] - Falling cost, within a budget.
 * @cssprop [--spendglass-good-tint=#e0f4ec] - Behind it.
 * @cssprop [--spendglass-warn=#8a4b00] - Stale, near a budget.
 * @cssprop [--spendglass-warn-tint=#fdf0d9] - Behind it.
 * @cssprop [--spendglass-bad=#b3261e] - Failed, rising cost, a budget exceeded.
 * @cssprop [--spendglass-bad-tint=#fdeaea] - Behind it.
 * @cssprop [--spendglass-series-2=#d26826] - Second line of a chart; a widget says what its first is.
 * @cssprop [--spendglass-series-3=#149d8b] - Third line.
 * @cssprop [--spendglass-series-4=#784d73] - Fourth line.
 * @cssprop [--spendglass-series-5=#49380e] - Fifth line.
 * @cssprop [--spendglass-series-6=#9969e4] - Sixth line.
 *
 * @cssState idle - No base URL yet.
 * @cssState loading - The first answer is on its way.
 * @cssState fresh - The figures are the latest.
 * @cssState stale - The figures are the last good ones; the footer says why there are no newer.
 * @cssState failed - No figures.
 * @cssState empty - Answered, and nothing to count.
 *
 * @event {CustomEvent<ReadingDetail>} spendglass-reading - The figures or their state changed.
 * @event {CustomEvent<ProblemDetail>} spendglass-problem - A request brought no answer.
 * @event {CustomEvent<ContractIssueDetail>} spendglass-contract-issue - An answer deviates from the contract.
 */
export abstract class SpendglassElement extends PageElement {
  static override styles: CSSResultGroup = [PageElement.styles, panelStyles];

  /** Where the API is. `/` is the page's own origin. Without it the widget shows how to set it. */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;

  /** Milliseconds between two requests, 1000 or more; 0 asks once. */
  @property({ type: Number, attribute: 'refresh-interval' }) refreshInterval: number | undefined;

  /** Keeps the figures as they are and asks for no new ones. */
  @property({ type: Boolean, converter: flag, reflect: true }) paused: boolean | undefined;

  /** Where figures come as a stream of events: a URL on the origin of `base-url`, or a path behind it. */
  @property({ attribute: 'stream-url' }) streamUrl: string | undefined;

  /** One of the tabs that show the same asks for all; needs a `sessionId` in `configure()`. */
  @property({ type: Boolean, converter: flag, attribute: 'share-tabs' }) shareTabs: boolean | undefined;

  /** Level of the heading in the page's outline, 1–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | undefined;

  /** Wire JSON of the endpoint, shown as it is: nothing is fetched then. */
  @property({ attribute: false }) data: unknown;

  /** When `data` was true (ISO 8601); without it no age is told. */
  @property({ attribute: 'data-at' }) dataAt: string | undefined;

  readonly #internals = this.attachInternals();
  #leaveFrame: (() => void) | undefined;
  #stopTicking: (() => void) | undefined;
  #footer: (() => TemplateResult) | undefined;
  #isPast = (): boolean => false;
  readonly #feeds = new Set<FeedController<unknown>>();
  #units: number | undefined;
  #heading = '';
  /** Data may be given, changed or taken away while the widget is in the page. */
  readonly #children = new MutationObserver(() => this.requestUpdate());
  #shown: { readonly reading: Reading<unknown>; readonly empty: boolean } | undefined;
  #told: { readonly reading: Reading<unknown>; readonly empty: boolean } | undefined;

  /** Asks the API again now, and resolves when an answer or a problem is there. */
  async refresh(): Promise<void> {
    await Promise.all([...this.#feeds].map((feed) => feed.refresh()));
  }

  /** The figures as they are shown, exact; none until there is an answer. */
  tables(): Table[] {
    return [];
  }

  /** The first of the tables as a file. */
  protected readonly downloadCsv = (): void => {
    const [table] = this.tables();
    if (table) download(`${table.name}.csv`, csv(table));
  };

  /** ms between two requests where neither the tag nor the page says otherwise. */
  get defaultInterval(): number {
    return 30_000;
  }

  /** The words of the heading; empty before the first render. */
  get heading(): string {
    return this.#heading;
  }

  /** When the figures arrived (ms since 1970), and what money in them is: for whoever exports them. */
  get provenance(): { readonly at: Instant | null; readonly currency: string } {
    const reading = this.#shown?.reading;
    const data = reading && hasData(reading) ? reading.data : null;
    return {
      at: reading && hasData(reading) ? (reading.stamp?.at ?? null) : null,
      currency: (data as { readonly currency?: string } | null)?.currency ?? 'USD',
    };
  }

  /** @internal */
  get interval(): number {
    return setting(this, 'refreshInterval') ?? this.defaultInterval;
  }

  /** @internal */
  get connection(): Connection | null {
    const baseUrl = setting(this, 'baseUrl');
    if (baseUrl === undefined) return null;
    const connected = connect(baseUrl, undefined, {
      streamUrl: setting(this, 'streamUrl'),
      shareTabs: setting(this, 'shareTabs'),
    });
    for (const advice of connected.advice) warnOnce(`<${this.localName}> base-url="${baseUrl}": ${advice}`);
    return connected.connection;
  }

  /** @internal */
  get isPaused(): boolean {
    return setting(this, 'paused') ?? false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    // In a quiet night every answer is the same, and yet hours and days end.
    this.#stopTicking = everySecond(() => (this.#isPast() ? this.requestUpdate() : this.#drawFooter()));
    this.#watchFrame();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
    this.#stopTicking?.();
    this.#leaveFrame?.();
    this.#told = undefined;
  }

  /** Nobody in a frame is told that it is taken out of the page, unless it listens. */
  #watchFrame(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || view === window) return;
    const left = (): void => this.disconnectedCallback();
    view.addEventListener('pagehide', left);
    this.#leaveFrame = () => view.removeEventListener('pagehide', left);
  }

  /** A parser hands over the tag before its children: a task later they are there, and whoever is given data asks nobody. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (document.readyState !== 'loading') return super.scheduleUpdate();
    return new Promise((parsed) => setTimeout(parsed)).then(() => super.scheduleUpdate());
  }

  /** What changes outside the page is drawn on return: drawing would subscribe to a feed that nobody looks at. */
  protected override shouldUpdate(): boolean {
    return this.isConnected && this.ownerDocument.defaultView !== null;
  }

  /** @internal */
  follow(feed: FeedController<unknown>): void {
    this.#feeds.add(feed);
  }

  /** The frame around `feed`'s reading, in whatever state it is. */
  protected show<T>(feed: FeedController<T>, view: Panel<T>): TemplateResult {
    const { reading } = feed;
    const { lang } = this.locale;
    this.#shown = { reading, empty: hasData(reading) && view.empty(reading.data) !== null };
    this.#units = view.units;
    this.#heading = view.heading;
    const place = {
      tag: this.localName,
      lang,
      words: {
        panel: wordsOf('panel', panelEnglish, lang),
        problem: wordsOf('problem', problemEnglish, lang),
      },
      headingLevel: setting(this, 'headingLevel') ?? 3,
      paused: this.isPaused,
      retry: () => void this.refresh(),
    };
    this.#footer = footer(feed, view, place);
    this.#isPast = feed.passing();
    return this.frame(panel(reading, view, place));
  }

  readonly #drawFooter = (): void => {
    const place = this.renderRoot.querySelector('footer');
    if (place && this.#footer) render(this.#footer(), place, { host: this });
  };

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
      this.#drawFooter();
    } catch (error) {
      // render() threw before Lit had noted the update as done: it would wait for it for ever.
      ReactiveElement.prototype['update'].call(this, changed);
      this.#cannotDisplay(error);
    }
  }

  protected override updated(): void {
    if (this.#units !== undefined) {
      this.renderRoot.querySelector<HTMLElement>('.frame')?.style.setProperty('--_units', `${this.#units}`);
    }
    const shown = this.#shown;
    if (!shown || (shown.reading === this.#told?.reading && shown.empty === this.#told.empty)) return;
    this.#told = shown;
    const { reading, empty } = shown;
    const { states } = this.#internals;
    states.clear();
    states.add(reading.phase);
    if (empty) states.add('empty');
    tell(this, 'spendglass-reading', {
      phase: reading.phase,
      empty,
      at: hasData(reading) ? (reading.stamp?.at ?? null) : null,
      problem: hasProblem(reading) ? reading.problem : null,
    });
  }

  /** A widget that cannot draw itself says so in its own place; the page and the other widgets go on. */
  #cannotDisplay(error: unknown): void {
    const words = wordsOf('panel', panelEnglish, this.locale.lang);
    warnOnce(`<${this.localName}> cannot display its figures: ${String(error)}`);
    const again = html`<button class="secondary" part="retry" @click=${() => this.requestUpdate()}>
      ${words.retry}
    </button>`;
    const card = html`<section class="card" part="card">
      ${notice(words.cannotDisplay, words.cannotDisplayText, again)}
    </section>`;
    render(this.frame(card), this.renderRoot, this.renderOptions);
  }
}
