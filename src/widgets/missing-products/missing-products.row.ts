import { html, nothing, type TemplateResult } from 'lit';
import { count } from '../../format/count.js';
import { instant, iso } from '../../format/instant.js';
import { bar } from '../../parts/bar.js';
import type { Locale } from '../../types/locale.js';
import type { Product } from './missing-products.view.js';
import type { Words } from './missing-products.words.js';

export interface RowContext {
  readonly words: Words;
  readonly locale: Locale;
  /** The products whose examples a person has opened, by id. */
  readonly open: ReadonlySet<string>;
  /** The products that a person has passed on to the page, by id. */
  readonly passedOn: ReadonlySet<string>;
  readonly toggle: (product: Product) => void;
  readonly add: (product: Product) => void;
}

/** Longer than what one line of a wide card holds. */
const longText = 60;

/**
 * One product. Wide cards show the cells side by side, narrow ones below each other, so the roles are written out:
 * a changed `display` costs a table its meaning in some browsers.
 */
export const productRow = (product: Product, context: RowContext): TemplateResult => html`
  <tr class="product" part="product" role="row" ?data-open=${context.open.has(product.id)}>
    <th class="name" part="name" role="rowheader" scope="row" title=${product.name}>
      <bdi>${product.name.trim() || '—'}</bdi>
    </th>
    <td class="examples" part="examples" role="cell">${examples(product, context)}</td>
    <td class="times" role="cell">${times(product, context)}</td>
    <td class="last" role="cell">${last(product, context)}</td>
    <td class="act" role="cell">${action(product, context)}</td>
  </tr>
`;

const examples = (product: Product, { words, locale, open, toggle }: RowContext): Part => {
  const opened = open.has(product.id);
  const [first, ...others] = product.examples;
  const foldable = others.length > 0 || [product.name, first ?? ''].some(({ length }) => length > longText);
  const left = count(others.length, locale.lang);
  const label = opened ? words.fewerExamples : others.length > 0 ? words.moreExamples(left) : words.wholeText;
  return html`
    <ul role="list">
      ${product.examples.slice(0, opened ? undefined : 1).map(
        (example) =>
          html`<li title=${example}>
            <q><bdi>${example}</bdi></q>
          </li>`,
      )}
    </ul>
    ${
      foldable
        ? html`<button
            type="button"
            class="fold"
            aria-expanded=${opened ? 'true' : 'false'}
            aria-label=${words.examplesOf(label, product.name)}
            @click=${() => toggle(product)}
          >
            ${
              opened || others.length === 0
                ? label
                : html`<span class="roomy">${label}</span
                    ><span class="tight">${words.moreInShort(left)}</span>`
            }
          </button>`
        : nothing
    }
  `;
};

const times = (product: Product, { words, locale }: RowContext): Part => {
  if (product.count === null) return either('—', words.timesUnknown);
  const text = count(product.count, locale.lang);
  return html`${either(html`<data value=${product.count}>${text}</data>`, words.times(product.count, text))}${
    product.share === null ? nothing : bar(product.share, 'count')
  }`;
};

const last = ({ lastRequested }: Product, { words, locale }: RowContext): Part => {
  if (lastRequested === null) return either('—', words.lastUnknown);
  const date = instant(lastRequested, 'date', locale);
  return html`<time datetime=${iso(lastRequested)} title=${instant(lastRequested, 'full', locale)}
    >${either(date, words.last(date))}</time
  >`;
};

const action = (product: Product, { words, passedOn, add }: RowContext): Part => html`
  <button
    type="button"
    class="action"
    part="add"
    aria-label=${words.addNamed(product.name)}
    @click=${() => add(product)}
  >
    ${words.add}
  </button>
  ${
    passedOn.has(product.id)
      ? html`<span class="passed-on" part="passed-on">${words.passedOn}</span>`
      : nothing
  }
`;

type Part = TemplateResult | string;

/** A figure says what it is in its column's header or, in a list, itself. */
const either = (inTable: Part, inList: string): TemplateResult =>
  html`<span class="in-table">${inTable}</span><span class="in-list">${inList}</span>`;
