import { html, type TemplateResult } from 'lit';

/** Downloads what is shown; CSV is called CSV in every language. */
export const csvButton = (download: () => void): TemplateResult =>
  html`<button type="button" class="action" part="csv" @click=${download}>CSV</button>`;
