import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { tellChange } from '../data/changes.js';
import { configure } from '../data/configuration.js';
import { version } from '../data/version.js';
import { brand } from './brand.js';
import { flag } from './flag.js';
import type { Theme } from './settings.js';

/** What a person selected; null or left out: nothing. */
interface Selected {
  readonly domain?: string | null;
  readonly model?: string | null;
  readonly session?: string | null;
}

/**
 * Settings for all widgets inside it: the nearest scope wins, a widget's own attribute wins over every scope.
 * It has no box of its own.
 *
 * @tag spendglass-scope
 * @summary Shares settings with the widgets inside it.
 * @slot - The page's own markup with widgets in it.
 */
export class SpendglassScope extends LitElement {
  static readonly version = version;

  /** @internal */
  static readonly [brand] = version;

  /** The same as the exported `configure()`, for pages without modules. */
  static readonly configure = configure;

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Where the API is. `/` is the page's own origin. */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;

  /** The period to look at, 1–365 days back from now. */
  @property({ type: Number }) days: number | undefined;

  /** One domain instead of all. */
  @property() domain: string | undefined;

  /** One model instead of all. */
  @property() model: string | undefined;

  /** Milliseconds between two requests, 1000 or more; 0 asks once. */
  @property({ type: Number, attribute: 'refresh-interval' }) refreshInterval: number | undefined;

  /** Keeps the figures as they are and asks for no new ones. */
  @property({ type: Boolean, converter: flag, reflect: true }) paused: boolean | undefined;

  /** Where figures come as a stream of events: a URL on the origin of `base-url`, or a path behind it. */
  @property({ attribute: 'stream-url' }) streamUrl: string | undefined;

  /** One of the tabs that show the same asks for all; needs a `sessionId` in `configure()`. */
  @property({ type: Boolean, converter: flag, attribute: 'share-tabs' }) shareTabs: boolean | undefined;

  /** IANA time zone for clock times. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;

  /** `light`, `dark`, or `auto` (the reader's system). */
  @property() theme: Theme | undefined;

  /** Level of the widgets' headings in the page's outline, 1–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | undefined;

  /** Shows e-mail addresses and long numbers in customers' own words, which are masked otherwise. */
  @property({ type: Boolean, converter: flag, attribute: 'show-personal-data' }) showPersonalData:
    boolean | undefined;

  /** Shows the domain or model that a person selects in one widget in all others. */
  @property({ type: Boolean, converter: flag }) follow: boolean | undefined;

  #selected: Selected = {};

  constructor() {
    super();
    this.addEventListener('spendglass-domain-select', ({ detail }) => {
      if (this.follow) this.#select(detail);
    });
    this.addEventListener('spendglass-model-select', ({ detail }) => {
      if (this.follow) this.#select(detail);
    });
    this.addEventListener('spendglass-session-select', ({ detail }) => this.#select({ session: detail.id }));
  }

  /** @internal */
  get selected(): Selected {
    return this.#selected;
  }

  #select(change: Selected): void {
    this.#selected = { ...this.#selected, ...change };
    tellChange();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    tellChange();
  }

  protected override updated(): void {
    tellChange();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spendglass-scope': SpendglassScope;
  }
}
