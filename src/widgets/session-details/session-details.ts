import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ChatTelemetry } from '../../contracts/chat-telemetry.js';
import type { Monitoring } from '../../contracts/monitoring.js';
import { hasData } from '../../data/reading.js';
import { finishedSessions, telemetry } from '../../data/sources.js';
import { passOn } from '../../element/events.js';
import { FeedController } from '../../element/feed-controller.js';
import { flag } from '../../element/flag.js';
import { wordsOf } from '../../element/languages.js';
import { setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { maskPersonal } from '../../format/personal.js';
import { csvButton } from '../../parts/csv-button.js';
import { figuresSkeleton } from '../../parts/figures.js';
import { figuresStyles } from '../../parts/figures.styles.js';
import { measures, measuresTable, type Measure } from '../../parts/measures.js';
import { scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { english as termsEnglish } from '../../parts/terms.words.js';
import type { Table } from '../../types/table.js';
import { sessionDetailsStyles } from './session-details.styles.js';
import { finishedMeasures, runningMeasures } from './session-details.view.js';
import { english } from './session-details.words.js';

/** Figures of a finished session. */
const figureCount = 12;

/**
 * What one chat session did and cost, in a dialog. It opens when a person selects a session in a list of the same
 * `<spendglass-scope>`, or with a `session` of its own; closing takes the selection back. Nothing is asked before.
 *
 * @tag session-details
 * @summary The details of the selected session.
 *
 * @csspart dialog - The dialog.
 * @csspart close - The button that closes it.
 * @csspart figures - The grid of figures.
 * @csspart figure - One figure.
 * @csspart error - The error that ended the session.
 * @csspart csv - The button that downloads the figures.
 * @event {CustomEvent<SessionDetail>} spendglass-session-select - A person closed the dialog; `id` is null.
 */
export class SessionDetails extends SpendglassElement {
  static override styles: CSSResultGroup = [SpendglassElement.styles, figuresStyles, sessionDetailsStyles];

  /** The session to show; by default the one that a person selected in the scope. */
  @property() session: string | undefined;

  /** Sessions of a day, a week or a month are looked through, whichever holds the period; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** One domain instead of all. */
  @property() domain: string | undefined;

  /** One model instead of all. */
  @property() model: string | undefined;

  /** Shows e-mail addresses and long numbers in an error's text, which are masked otherwise. */
  @property({ type: Boolean, converter: flag, attribute: 'show-personal-data' }) showPersonalData:
    boolean | undefined;

  readonly #finished = new FeedController(this, () =>
    this.#selected === undefined ? null : finishedSessions({ ...this.#query, model: setting(this, 'model') }),
  );
  /** Asked only for a session that did not end. */
  readonly #running = new FeedController(
    this,
    () => {
      const { reading } = this.#finished;
      return hasData(reading) && !this.#finishedIn(reading.data) ? telemetry(this.#query) : null;
    },
    { beside: true },
  );
  #dialog: HTMLDialogElement | null = null;
  /** px that the widget took before the dialog lifted it off the page. */
  #height = 0;

  override get defaultInterval(): number {
    return 60_000;
  }

  override tables(): Table[] {
    const { reading } = this.#finished;
    const list = hasData(reading) ? this.#measures(reading.data) : null;
    return list ? [measuresTable('session', this.#words.heading, list)] : [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dialog?.close();
    this.#dialog = null;
  }

  protected override willUpdate(): void {
    // Closing before it is gone gives the focus back to where it came from.
    if (this.#selected === undefined) this.#dialog?.close();
    else if (!this.#dialog) this.#height = this.getBoundingClientRect().height;
  }

  protected override updated(): void {
    super.updated();
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && dialog !== this.#dialog) {
      this.renderRoot
        .querySelector<HTMLElement>('.place')
        ?.style.setProperty('block-size', `${this.#height}px`);
      dialog.showModal();
    }
    this.#dialog = dialog;
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const words = this.#words;
    const selected = this.#selected;
    const { days } = finishedSessions(this.#query);
    const period = wordsOf('period', periodEnglish, locale.lang);
    const card = this.show(this.#finished, {
      heading: words.heading,
      scope: selected ?? scopeLine(setting(this, 'domain'), days, period),
      standing: selected === undefined ? nothing : this.#closeButton(),
      units: selected === undefined ? 0 : figureCount,
      skeleton: figuresSkeleton(figureCount),
      unasked:
        selected === undefined && this.connection ? { title: words.none, text: words.noneText } : undefined,
      empty: (answer) =>
        this.#measures(answer)
          ? null
          : {
              title: words.unknown,
              text: [words.unknownText, hasData(this.#running.reading) ? words.notRunning : ''].join(' '),
            },
      content: (answer) =>
        html`<div>
          ${measures(this.#measures(answer) ?? [], locale, answer.currency)} ${this.#error(answer)}
        </div>`,
      footerActions: () => csvButton(this.downloadCsv),
    });
    return selected === undefined
      ? card
      : html`<div class="place"></div>
          <dialog part="dialog" aria-labelledby="heading" .closedBy=${'any'} @close=${this.#closed}>
            ${card}
          </dialog>`;
  }

  get #selected(): string | undefined {
    return setting(this, 'session');
  }

  get #query() {
    return { days: setting(this, 'days') ?? 7, domain: setting(this, 'domain') };
  }

  get #words(): typeof english {
    return wordsOf('session-details', english, this.locale.lang);
  }

  #finishedIn({ details }: Monitoring): ChatTelemetry | undefined {
    return details?.find(({ sessionId }) => sessionId === this.#selected);
  }

  /** null: nothing is known of the session. */
  #measures(answer: Monitoring): Measure[] | null {
    const terms = wordsOf('terms', termsEnglish, this.locale.lang);
    const finished = this.#finishedIn(answer);
    if (finished) return finishedMeasures(finished, this.#words, terms);
    const { reading } = this.#running;
    if (!hasData(reading)) return null;
    const running = reading.data.live.sessionsData.find(({ id }) => id === this.#selected);
    return running ? runningMeasures(running, reading.data, this.#words, terms) : null;
  }

  #error(answer: Monitoring): TemplateResult | typeof nothing {
    const error = this.#finishedIn(answer)?.error;
    if (!error) return nothing;
    const shown = setting(this, 'showPersonalData') ? error : maskPersonal(error);
    return html`<p class="error" part="error"><strong>${this.#words.error}</strong> <bdi>${shown}</bdi></p>`;
  }

  #closeButton(): TemplateResult {
    return html`<button
      type="button"
      class="quiet"
      part="close"
      autofocus
      aria-label=${this.#words.close}
      @click=${() => this.#dialog?.close()}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="m1 1 10 10M11 1 1 11" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </button>`;
  }

  /** By the button, by Esc or by a click beside it; not when the selection was taken back elsewhere. */
  #closed = ({ currentTarget }: Event): void => {
    if (currentTarget !== this.#dialog || this.#dialog?.open) return;
    this.removeAttribute('session');
    this.session = undefined;
    passOn(this, 'spendglass-session-select', { id: null });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'session-details': SessionDetails;
  }
}
