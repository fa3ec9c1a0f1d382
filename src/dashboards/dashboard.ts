import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ownerOf } from '../element/brand.js';
import { flag } from '../element/flag.js';
import { wordsOf } from '../element/languages.js';
import { PageElement } from '../element/page-element.js';
import { widgetsIn } from '../element/scope-of.js';
import { setting } from '../element/settings.js';
import type { SpendglassElement } from '../element/spendglass-element.js';
import { notice } from '../parts/notice.js';
import { panelStyles } from '../parts/panel.styles.js';
import type { Table } from '../types/table.js';
import { dashboardStyles } from './dashboard.styles.js';
import { english } from './dashboard.words.js';

/** A widget of a dashboard: how its tag is registered, and its place. */
export interface Place {
  readonly tag: string;
  /** `() => import('../../register/domain-costs.js')`: registers the tag. */
  readonly load: () => Promise<unknown>;
  /** Columns of twelve that it takes in a wide page; a row of places has twelve. */
  readonly span: 4 | 6 | 8 | 12;
  readonly attributes?: Readonly<Record<string, string>>;
}

type Control = Pick<Place, 'tag' | 'load' | 'attributes'>;

const scope: Control = { tag: 'spendglass-scope', load: () => import('../register/spendglass-scope.js') };

const tools: readonly Control[] = [
  { tag: 'date-range-picker', load: () => import('../register/date-range-picker.js') },
  { tag: 'data-export', load: () => import('../register/data-export.js') },
];

/**
 * A whole page of widgets under a scope of their own, with the choice of the period, an export, and one line that says
 * what is missing. Its widgets are registered when the page is first drawn; a tag that belongs to the host page is left
 * to it, and its place says so.
 *
 * @slot actions - More controls in the header.
 *
 * @csspart header - Heading and controls.
 * @csspart heading - The heading.
 * @csspart status - The line that says which figures are missing or old.
 * @csspart refresh - The button that asks for everything again.
 * @csspart grid - The widgets.
 * @csspart taken - What stands in the place of a tag that belongs to the host page.
 * @csspart missing - What stands in the place of a tag whose script did not arrive.
 */
export abstract class Dashboard extends PageElement {
  static override styles: CSSResultGroup = [PageElement.styles, panelStyles, dashboardStyles];

  /** Where the API is. `/` is the page's own origin. */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;

  /** The period at first: 1–365 days back from now; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** One domain instead of all. */
  @property() domain: string | undefined;

  /** Milliseconds between two requests, 1000 or more; 0 asks once. */
  @property({ type: Number, attribute: 'refresh-interval' }) refreshInterval: number | undefined;

  /** Level of the dashboard's heading in the page's outline, 1–6; its widgets are one level below. 2 by default. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | undefined;

  /** Shows e-mail addresses and long numbers in customers' own words, which are masked otherwise. */
  @property({ type: Boolean, converter: flag, attribute: 'show-personal-data' }) showPersonalData:
    boolean | undefined;

  /**
   * Answers that the page has already, by the names of their endpoints: `{ telemetry, monitoring, … }`. Each widget takes
   * its own, and nothing is asked for.
   */
  @property({ attribute: false }) data: Readonly<Record<string, unknown>> | undefined;

  /** When `data` was true (ISO 8601); without it no age is told. */
  @property({ attribute: 'data-at' }) dataAt: string | undefined;

  /** What became of the registrations of tags; nothing yet of those that are on their way. */
  @state() private _modules: ReadonlyMap<string, 'loaded' | 'missing'> = new Map();

  readonly #elements = new Map<object, HTMLElement>();
  readonly #asked = new Set<string>();

  /** Every figure of the dashboard, exact. */
  tables(): Table[] {
    return this.#widgets.flatMap((widget) => widget.tables());
  }

  /** Asks the API again for everything now. */
  async refresh(): Promise<void> {
    await Promise.all(this.#widgets.map((widget) => widget.refresh()));
  }

  protected override updated(): void {
    const { data, dataAt } = this;
    for (const widget of this.#widgets) Object.assign(widget, { data, dataAt });
  }

  /** The heading in the reader's language. */
  protected abstract get heading(): string;

  /** What stands under the header. */
  protected abstract content(): TemplateResult;

  protected override render(): TemplateResult {
    for (const control of [scope, ...tools]) this.#load(control);
    const words = wordsOf('dashboard', english, this.locale.lang);
    const level = setting(this, 'headingLevel') ?? 2;
    const instead = this.#insteadOf(scope);
    if (instead) return this.frame(instead);
    return this.frame(html`
      <spendglass-scope
        follow
        .baseUrl=${this.baseUrl}
        .days=${this.days}
        .domain=${this.domain}
        .refreshInterval=${this.refreshInterval}
        .headingLevel=${Math.min(level + 1, 6)}
        .theme=${this.theme}
        .timeZone=${this.timeZone}
        .showPersonalData=${this.showPersonalData}
        @spendglass-reading=${this.#look}
      >
        <div class="dashboard-header" part="header">
          <div class="titles">
            <div class="dashboard-heading" part="heading" role="heading" aria-level=${level}>
              ${this.heading}
            </div>
            <p class="status" part="status">${this.#status(words)}</p>
          </div>
          <div class="actions">
            <slot name="actions"></slot>
            <button type="button" class="secondary" part="refresh" @click=${() => void this.refresh()}>
              ${words.refresh}
            </button>
          </div>
          <div class="tools">${tools.map((tool) => this.#place(tool))}</div>
        </div>
        ${this.content()}
      </spendglass-scope>
    `);
  }

  /** Widgets in a grid of twelve columns; in a narrow page one under the other. */
  protected grid(places: readonly Place[]): TemplateResult {
    return html`<div class="grid" part="grid">
      ${places.map((place) => html`<div class="place" data-span=${place.span}>${this.#place(place)}</div>`)}
    </div>`;
  }

  get #widgets(): SpendglassElement[] {
    const scope = this.renderRoot.querySelector('spendglass-scope');
    return scope ? widgetsIn(scope) : [];
  }

  /** Which widgets have no figures, and which have old ones: the others go on. */
  #status(words: typeof english): string {
    const list = new Intl.ListFormat(this.locale.lang);
    const headings = (state: string): string =>
      list.format(
        this.#widgets.filter((widget) => widget.matches(`:state(${state})`)).map(({ heading }) => heading),
      );
    const missing = headings('failed');
    const old = headings('stale');
    return [missing && words.missing(missing), old && words.old(old)].filter(Boolean).join(' · ');
  }

  #place(place: Control): TemplateResult | HTMLElement | typeof nothing {
    this.#load(place);
    return this.#insteadOf(place) ?? this.#element(place);
  }

  /** What stands in the place of an element that cannot be made; null: it can. */
  #insteadOf({ tag }: Control): TemplateResult | typeof nothing | null {
    const words = wordsOf('dashboard', english, this.locale.lang);
    const say = (part: string, title: string, text: string) =>
      html`<div class="card" part=${part}>${notice(title, text)}</div>`;
    const module = this._modules.get(tag);
    if (module === 'missing') return say('missing', words.notLoaded, words.notLoadedText(tag));
    if (module !== 'loaded') return nothing;
    return ownerOf(tag) === 'page' ? say('taken', words.taken, words.takenText(tag)) : null;
  }

  /** Made once and kept, so that a widget keeps what a person did with it. */
  #element(place: Control): HTMLElement {
    const there = this.#elements.get(place);
    if (there) return there;
    const element = document.createElement(place.tag);
    for (const [name, value] of Object.entries(place.attributes ?? {})) element.setAttribute(name, value);
    this.#elements.set(place, element);
    return element;
  }

  #load({ tag, load }: Control): void {
    if (this.#asked.has(tag)) return;
    this.#asked.add(tag);
    const note = (state: 'loaded' | 'missing') => (this._modules = new Map([...this._modules, [tag, state]]));
    void load().then(
      () => note('loaded'),
      () => note('missing'),
    );
  }

  /** Readings do not bubble, but they can be captured on their way to the widget. */
  readonly #look = { handleEvent: (): void => this.requestUpdate(), capture: true };
}
