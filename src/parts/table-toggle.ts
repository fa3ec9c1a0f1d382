import { html, type LitElement, type TemplateResult } from 'lit';

type Host = Pick<LitElement, 'requestUpdate' | 'updateComplete' | 'renderRoot'>;

/** Whether a chart stands in its widget or, in its place, the table of what it draws. */
export class TableToggle {
  readonly #host: Host;
  #isTable = false;

  constructor(host: Host) {
    this.#host = host;
  }

  get isTable(): boolean {
    return this.#isTable;
  }

  readonly toggle = (): void => {
    this.#isTable = !this.#isTable;
    this.#host.requestUpdate();
  };

  /** For a key of the plot, which goes and takes the focus with it: the table gets it. */
  readonly goToTable = (): void => {
    this.toggle();
    const { renderRoot, updateComplete } = this.#host;
    void updateComplete.then(() => renderRoot.querySelector<HTMLElement>('.table-scroll')?.focus());
  };

  button(words: { readonly showTable: string; readonly showChart: string }): TemplateResult {
    return html`<button type="button" class="action" part="table-button" @click=${this.toggle}>
      ${this.#isTable ? words.showChart : words.showTable}
    </button>`;
  }
}
