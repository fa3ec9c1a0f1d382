import { html, type TemplateResult } from 'lit';
import { count } from '../../format/count.js';
import type { Words } from './missing-products.words.js';

/** Longer than what one line of a wide card holds. */
const longText = 60;

const quoted = (text: string): TemplateResult => html`<q title=${text}><bdi>${text}</bdi></q>`;

/** What customers wrote: the first in one line, the others and whatever is longer on demand. */
export const examples = (
  [first, ...others]: readonly string[],
  words: Words,
  lang: string,
): TemplateResult | undefined => {
  if (first === undefined) return undefined;
  if (others.length === 0 && first.length <= longText)
    return html`<p class="examples" part="examples">${quoted(first)}</p>`;
  return html`
    <details class="examples" part="examples">
      <summary>
        ${quoted(first)}
        <span class="more"
          >${others.length > 0 ? words.moreExamples(count(others.length, lang)) : words.wholeText}</span
        >
        <span class="less">${words.fewerExamples}</span>
      </summary>
      ${others.map((text) => html`<p>${quoted(text)}</p>`)}
    </details>
  `;
};
