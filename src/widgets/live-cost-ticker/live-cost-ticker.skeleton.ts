import { html } from 'lit';

/** Bars where text will stand. */
export const skeleton = html`
  <div class="now"><span class="bar bar-28"></span><span class="bar bar-14"></span></div>
  <div class="figures">
    ${[0, 1, 2, 3].map(
      () => html`<div><span class="bar bar-12"></span><span class="bar bar-16"></span></div>`,
    )}
  </div>
  <div class="trend"><span class="bar bar-12"></span></div>
  <div class="bar spark-bar"></div>
`;
