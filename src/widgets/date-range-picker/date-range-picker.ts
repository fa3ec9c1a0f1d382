import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announceAct } from '../../element/announcer.js';
import { passOn } from '../../element/events.js';
import { wordsOf } from '../../element/languages.js';
import { PageElement } from '../../element/page-element.js';
import { scopeOf, widgetsIn } from '../../element/scope-of.js';
import { setting } from '../../element/settings.js';
import { controlRowStyles } from '../../parts/control-row.styles.js';
import { segments } from '../../parts/segments.js';
import { presetsOf } from './date-range-picker.view.js';
import { english } from './date-range-picker.words.js';

/**
 * Chooses the period of all widgets in the nearest `<spendglass-scope>`: it writes the scope's `days` and nothing else.
 * It names the zone that clock times are told in, and the widgets that show no period.
 *
 * @tag date-range-picker
 * @summary The choice of the period for a scope.
 *
 * @csspart segments - The presets.
 * @csspart custom - The field for another number of days.
 * @csspart note - Zone, and widgets without a period.
 * @event {CustomEvent<DaysDetail>} spendglass-days-change - A person chose a period; `preventDefault()` leaves the scope
 *   as it is.
 */
export class DateRangePicker extends PageElement {
  static override styles: CSSResultGroup = [
    PageElement.styles,
    controlRowStyles,
    css`
      .field {
        inline-size: 5em;
      }

      @container spendglass (inline-size < 420px) {
        .segments {
          inline-size: 100%;
        }
      }

      .refused {
        color: var(--_bad);
      }
    `,
  ];

  /** Numbers of days to choose from, 1–365, with blanks between them; `1 7 30 90` by default. */
  @property() presets: string | undefined;

  @state() private _refused = false;

  #around: EventTarget | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#around = scopeOf(this) ?? document;
    // Which widgets there are shows as they report: their events do not bubble, but they can be captured.
    this.#around.addEventListener('spendglass-reading', this.#look, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#around?.removeEventListener('spendglass-reading', this.#look, true);
  }

  protected override render(): TemplateResult {
    const words = wordsOf('date-range-picker', english, this.locale.lang);
    const days = this.#days;
    const presets = presetsOf(this.presets);
    return this.frame(html`
      <div class="controls">
        ${segments({
          label: words.label,
          options: presets.map((n) => ({ value: String(n), text: words.preset(n) })),
          value: String(days),
          choose: (value) => this.#choose(Number(value)),
        })}
        <label>
          ${words.custom}
          <input
            class="field"
            part="custom"
            type="number"
            min="1"
            max="365"
            step="1"
            .value=${String(days)}
            aria-invalid=${this._refused ? 'true' : nothing}
            aria-describedby="note"
            @change=${this.#type}
          />
        </label>
      </div>
      <p id="note" part="note" class=${this._refused ? 'refused' : nothing}>
        ${this._refused ? words.refused : this.#note(words)}
      </p>
    `);
  }

  #note(words: typeof english): string {
    const { lang, timeZone } = this.locale;
    const names = widgetsIn(scopeOf(this)).flatMap((widget) =>
      'days' in widget || !widget.heading ? [] : [widget.heading],
    );
    const list = new Intl.ListFormat(lang).format([...new Set(names)]);
    return [words.zone(timeZone), ...(list ? [words.without(list)] : [])].join(' · ');
  }

  #look = (): void => this.requestUpdate();

  #type = ({ currentTarget }: Event): void => {
    const days = (currentTarget as HTMLInputElement).valueAsNumber;
    this._refused = !(Number.isInteger(days) && days >= 1 && days <= 365);
    if (!this._refused) this.#choose(days);
  };

  #choose(days: number): void {
    this._refused = false;
    const scope = scopeOf(this);
    if (passOn(this, 'spendglass-days-change', { days }, { cancelable: true }) && scope) {
      scope.days = days;
      announceAct(wordsOf('date-range-picker', english, this.locale.lang).chosen(days));
    }
    // What was typed and refused, or kept back by the page, is not the period.
    const field = this.renderRoot.querySelector('input');
    if (field) field.value = String(this.#days);
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'date-range-picker': DateRangePicker;
  }
}
