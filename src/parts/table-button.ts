import { html, type TemplateResult } from 'lit';

/** Puts the table in the place of the chart, and back. */
export const tableButton = (
  asTable: boolean,
  words: { readonly showTable: string; readonly showChart: string },
  toggle: () => void,
): TemplateResult =>
  html`<button type="button" class="action" part="table-button" @click=${toggle}>
    ${asTable ? words.showChart : words.showTable}
  </button>`;
