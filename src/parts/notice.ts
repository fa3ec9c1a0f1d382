import { html, nothing, type TemplateResult } from 'lit';

/** A message in the place of figures: what is the case, and what to do. */
export const notice = (
  title: string | TemplateResult,
  text: string,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult => html`
  <div class="notice" part="notice">
    <b>${title}</b>
    <p>${text}</p>
    ${more}
  </div>
`;
