import { html, type TemplateResult } from 'lit';

/** Bars where text will stand, and the hairlines between as many rows as will come. */
export const skeleton = (rows: number): TemplateResult => html`
  <div class="tools">
    <span class="bar bar-chips"></span>
    <span class="bar bar-search"></span>
  </div>
  <div class="head-bar"><span class="bar bar-head"></span></div>
  ${Array.from(
    { length: rows },
    () =>
      html`<div class="row-bars">
        <span class="bar bar-name"></span><span class="bar bar-example"></span
        ><span class="bar bar-meta"></span><span class="bar bar-act"></span>
      </div>`,
  )}
`;
