import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { pageClock } from '../../data/page-clock.js';
import { announceAct } from '../../element/announcer.js';
import { download } from '../../element/download.js';
import { passOn } from '../../element/events.js';
import { givenData } from '../../element/given.js';
import { wordsOf } from '../../element/languages.js';
import { PageElement } from '../../element/page-element.js';
import { scopeOf, widgetsIn } from '../../element/scope-of.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { iso } from '../../format/instant.js';
import { controlRowStyles } from '../../parts/control-row.styles.js';
import { csvFiles, jsonFile, withoutPersonal, type Exported, type Format } from './data-export.view.js';
import { english } from './data-export.words.js';
import { zip } from './zip.js';

/**
 * Hands over the figures of all widgets in the nearest `<spendglass-scope>` (or page), or of one, as CSV (one file a
 * table, several in one archive) or as JSON with source, time and units. Customers' own words go along only when asked
 * for.
 *
 * @tag data-export
 * @summary All figures of a scope as CSV or JSON.
 *
 * @csspart format - The choice of the format.
 * @csspart personal - The choice to take customers' own words along.
 * @csspart export - The button.
 * @csspart note - What was handed over, or why nothing was.
 * @event {CustomEvent<ExportDetail>} spendglass-export - A person exports; `preventDefault()` keeps the file back.
 */
export class DataExport extends PageElement {
  static override styles: CSSResultGroup = [
    PageElement.styles,
    controlRowStyles,
    css`
      .field {
        inline-size: auto;
      }

      [type='checkbox'] {
        inline-size: 16px;
        block-size: 16px;
        accent-color: var(--_accent);
      }
    `,
  ];

  /** The `id` of one widget to export instead of all. */
  @property() for: string | undefined;

  /** The format that is chosen at first: `csv` (default) or `json`. */
  @property() format: Format | undefined;

  @state() private _personal = false;

  @state() private _note = '';

  protected override render(): TemplateResult {
    const words = this.#words;
    const format = this.#format;
    return this.frame(html`
      <form class="controls" @submit=${this.#export}>
        <label
          >${words.format}
          <select class="field" part="format" @change=${this.#chooseFormat}>
            ${(['csv', 'json'] as const).map(
              (each) =>
                html`<option value=${each} ?selected=${each === format}>${each.toUpperCase()}</option>`,
            )}
          </select></label
        >
        <label>
          <input
            type="checkbox"
            part="personal"
            .checked=${this._personal}
            @change=${this.#choosePersonal}
          />${words.personal}
        </label>
        <button class="secondary" part="export">${words.export}</button>
      </form>
      <p part="note">${this._note || nothing}</p>
    `);
  }

  get #words(): typeof english {
    return wordsOf('data-export', english, this.locale.lang);
  }

  get #format(): Format {
    return this.format === 'json' ? 'json' : 'csv';
  }

  /** The widgets to export: the one that `for` names, else all around. */
  get #widgets(): readonly SpendglassElement[] {
    if (!this.for) return widgetsIn(scopeOf(this));
    const one = (this.getRootNode() as Document | ShadowRoot).getElementById(this.for);
    return one instanceof SpendglassElement ? [one] : [];
  }

  #collect(): Exported[] {
    return this.#widgets.flatMap((widget) =>
      widget
        .tables()
        .flatMap((table) => (this._personal ? table : withoutPersonal(table)))
        .map((table) => ({
          widget: widget.localName,
          source: givenData(widget) === undefined ? (widget.connection?.baseUrl ?? null) : null,
          ...widget.provenance,
          table,
        })),
    );
  }

  #chooseFormat = ({ currentTarget }: Event): void => {
    this.format = (currentTarget as HTMLSelectElement).value as Format;
  };

  #choosePersonal = ({ currentTarget }: Event): void => {
    this._personal = (currentTarget as HTMLInputElement).checked;
  };

  #export = (event: Event): void => {
    event.preventDefault();
    const words = this.#words;
    const tables = this.#collect();
    this._note =
      tables.length === 0 ? words.nothing : this.#handOver(tables) ? words.done(tables.length) : '';
    announceAct(this._note);
  };

  /** false: the page kept the file back. */
  #handOver(tables: readonly Exported[]): boolean {
    const format = this.#format;
    const detail = { format, tables: tables.map(({ table }) => table.name) };
    if (!passOn(this, 'spendglass-export', detail, { cancelable: true })) return false;
    const now = pageClock.now();
    const name = `spendglass-${iso(now).slice(0, 10)}`;
    if (format === 'json') {
      download(`${name}.json`, jsonFile(tables, now), 'application/json');
      return true;
    }
    const files = csvFiles(tables);
    const [only] = files;
    if (only && files.size === 1) download(...only);
    else download(`${name}.zip`, zip(files), 'application/zip');
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'data-export': DataExport;
  }
}
