import { html, type TemplateResult } from 'lit';

/** Bars where text will stand, and the hairlines between as many rows as will come. */
export const skeleton = (rows: number): TemplateResult => html`
  <div class="tools">
    <div class="chips">${[0, 1, 2, 3, 4].map(() => html`<span class="bar bar-chip"></span>`)}</div>
    <span class="bar bar-search"></span>
  </div>
  <div class="head-bar"><span class="bar bar-head"></span></div>
  ${[...Array(rows).keys()].map(
    () =>
      html`<div class="row-bars">
        <span class="bar bar-name"></span><span class="bar bar-example"></span
        ><span class="bar bar-meta"></span><span class="bar bar-act"></span>
      </div>`,
  )}
`;
