import { html, nothing, svg, type TemplateResult } from 'lit';

/** `cost` is the one colour that means money; everything counted is grey. */
export type BarTone = 'cost' | 'count';

/** What is there must be seen: 2 of the 72 px that a bar is long. */
const shortest = 2.8;

/** A share as a bar, hidden from speech: the number beside it says the same. @param percent 0–100 */
export const bar = (percent: number, tone: BarTone): TemplateResult => html`
  <svg class="share-bar" data-tone=${tone} aria-hidden="true">
    <rect class="track" width="100%" height="100%" rx="2" />
    ${percent > 0 ? svg`<rect class="filled" width=${`${Math.max(shortest, percent)}%`} height="100%" rx="2" />` : nothing}
  </svg>
`;
