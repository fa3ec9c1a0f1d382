import { html, svg, type TemplateResult } from 'lit';
import type { ChartText, SeriesLook } from './chart-spec.js';

const key = (look: SeriesLook): TemplateResult =>
  html`<svg class="chart-key" width="16" height="8" aria-hidden="true">
    ${svg`<path class=${`chart-line series-${look}`} d="M0,4H16"></path>`}
  </svg>`;

/** What the tooltip says about one bucket. */
export const tip = (text: ChartText, index: number): TemplateResult => html`
  <div class="chart-tip-title">${text.title(index)}</div>
  ${text.rows(index).map(
    ({ look, label, value }) => html`
      <div class="chart-tip-row">
        ${look ? key(look) : html`<span></span>`}
        <span>${label}</span>
        <span class="chart-tip-value">${value}</span>
      </div>
    `,
  )}
`;
