import { html, type TemplateResult } from 'lit';

/** Stands for `size` rows of a list. */
export const listingSkeleton = (size: number): TemplateResult => html`
  <div class="listing">
    <div class="table-scroll">
      ${[...Array(size).keys()].map(() => html`<div class="row-skeleton"><span class="bar"></span></div>`)}
    </div>
  </div>
`;
