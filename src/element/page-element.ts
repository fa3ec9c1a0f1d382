import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { version } from '../data/version.js';
import { ownTimeZone } from '../format/intl.js';
import { base } from '../theme/base.styles.js';
import { controls } from '../theme/controls.styles.js';
import { tokens } from '../theme/tokens.styles.js';
import type { Locale } from '../types/locale.js';
import { brand } from './brand.js';
import { restyle } from './restyle.js';
import { setting, type Theme } from './settings.js';
import { watchSettings } from './settings-watch.js';

/** What every visible element has: the settings of its place in the page, the reader's language, zone and theme. */
export abstract class PageElement extends LitElement {
  static readonly version = version;

  /** @internal */
  static readonly [brand] = version;

  static override styles: CSSResultGroup = [tokens, base, controls];

  /** IANA time zone for clock times; the browser's own by default. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;

  /** `light`, `dark`, or `auto` (the reader's system); by default the colour scheme of the page. */
  @property() theme: Theme | undefined;

  #stopWatching: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchSettings(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  /** Called by the browser when the element moves to another document. */
  adoptedCallback(): void {
    restyle(this);
  }

  /** The reader's language and zone, checked. */
  protected get locale(): Locale {
    return {
      lang: setting(this, 'lang') ?? 'en-US',
      timeZone: setting(this, 'timeZone') ?? ownTimeZone(),
    };
  }

  /** The frame around a card, or around what stands in the page itself: `theme` then says what the page's surface is. */
  protected frame(content: unknown): TemplateResult {
    const theme = setting(this, 'theme');
    const dir = setting(this, 'dir');
    return html`<div class="frame" dir=${dir ?? nothing} data-theme=${theme ?? nothing}>${content}</div>`;
  }
}
