import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { count } from '../../format/count.js';
import { productRow, type RowContext } from './missing-products.row.js';
import type { MissingProducts } from '../../contracts/missing-products.js';
import { mostShown, type Choice, type Listing, type Selection } from './missing-products.view.js';
import type { Words } from './missing-products.words.js';

/** All that is shown of an answer, and what a person can do with it. */
export interface View extends RowContext {
  readonly listing: Listing;
  readonly choice: Choice;
  readonly selection: Selection;
  /** How many products are shown at first. */
  readonly limit: number;
  readonly choose: (change: Partial<Choice>) => void;
  readonly clear: () => void;
}

/** The server's totals in words, as far as they are known. */
export const found = (
  { totalMissingProducts: products, totalRequests: requests }: MissingProducts['statistics'],
  words: Words,
  lang: string,
): string[] => [
  ...(products === null ? [] : [words.products(products, count(products, lang))]),
  ...(requests === null ? [] : [words.requests(requests, count(requests, lang))]),
];

export const content = (view: View): TemplateResult => html`
  <div class="content">
    <div class="tools">${chips(view)} ${search(view)}</div>
    ${view.selection.matching.length > 0 ? table(view) : nothingToList(view)} ${extent(view)}
    ${recommendations(view)}
  </div>
`;

const chips = ({ listing, selection, choose, words, locale }: View): TemplateResult => html`
  <div class="chips" part="categories" role="group" aria-label=${words.categories}>
    ${[null, ...listing.categories].map((entry) => {
      const category = entry?.category ?? null;
      return html`<button
        type="button"
        class="chip"
        part="category"
        aria-pressed=${category === selection.category ? 'true' : 'false'}
        @click=${() => choose({ category })}
      >
        ${
          entry === null
            ? words.all
            : html`<bdi>${categoryName(entry.category, words)}</bdi>
                <span class="size">${count(entry.size, locale.lang)}</span>`
        }
      </button>`;
    })}
  </div>
`;

const categoryName = (category: string, { category: known }: Words): string =>
  Object.hasOwn(known, category) ? known[category as keyof typeof known] : category;

const search = ({ choice, choose, words }: View): TemplateResult => html`
  <div class="search">
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <path d="M10 10l3 3M11 6A5 5 0 1 1 1 6a5 5 0 0 1 10 0Z" />
    </svg>
    <input
      class="field"
      part="search"
      type="search"
      autocomplete="off"
      spellcheck="false"
      aria-label=${words.search}
      title=${words.search}
      placeholder=${words.search}
      .value=${choice.query}
      @input=${({ currentTarget }: InputEvent) =>
        choose({ query: (currentTarget as HTMLInputElement).value })}
    />
  </div>
`;

const table = (view: View): TemplateResult => {
  const { words, selection } = view;
  return html`
    <table role="table" aria-labelledby="heading" part="table">
      <thead role="rowgroup">
        <tr class="head" role="row">
          <th role="columnheader" scope="col">${words.name}</th>
          <th role="columnheader" scope="col" class="visually-hidden">${words.examples}</th>
          <th role="columnheader" scope="col" class="times" aria-sort="descending">
            ${words.timesHeader} <span aria-hidden="true">↓</span>
          </th>
          <th role="columnheader" scope="col" class="last">${words.lastHeader}</th>
          <th role="columnheader" scope="col" class="act">
            <span class="visually-hidden">${words.actionHeader}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          selection.shown,
          ({ id }) => id,
          (product) => productRow(product, view),
        )}
      </tbody>
    </table>
  `;
};

const nothingToList = ({ listing, selection, choice, words, locale, clear }: View): TemplateResult => {
  const { products, total } = listing;
  if (products.length === 0) {
    const all = total === null ? null : words.products(total, count(total, locale.lang));
    return html`<p class="none">${all === null ? words.unreadable : words.notListed(all)}</p>`;
  }
  const { category } = selection;
  const query = choice.query.trim();
  return html`
    <div class="none">
      <p>
        ${category === null ? words.noMatch(query) : words.noMatchIn(query, categoryName(category, words))}
      </p>
      <button type="button" class="secondary" part="clear" @click=${clear}>${words.clear}</button>
    </div>
  `;
};

/** How much of the list is shown, and how much of what the server counts is in the list. */
const extent = (view: View): TemplateResult => {
  const { listing, selection, words, locale } = view;
  const text = (n: number) => count(n, locale.lang);
  const listed = listing.products.length;
  const left = selection.matching.length - selection.shown.length;
  const notes = [
    view.choice.extent === 'all' && left > 0 ? words.notShown(text(left)) : '',
    listing.total !== null && listing.total > listed && listed > 0
      ? words.listed(text(listed), text(listing.total))
      : '',
  ];
  return html`
    <div class="extent">
      ${selection.matching.length > view.limit ? extentButton(view, text) : nothing}
      ${notes.map((note) => (note === '' ? nothing : html`<span class="listed">${note}</span>`))}
    </div>
  `;
};

const extentButton = (
  { selection: { matching }, choice, choose, words }: View,
  text: (n: number) => string,
): TemplateResult => {
  const all = choice.extent === 'all';
  const more =
    matching.length > mostShown ? words.showFirst(text(mostShown)) : words.showAll(text(matching.length));
  return html`<button
    type="button"
    class="action"
    part="show-all"
    @click=${() => choose({ extent: all ? 'first' : 'all' })}
  >
    ${all ? words.showFewer : more}
  </button>`;
};

const recommendations = ({ listing, words }: View): TemplateResult | typeof nothing =>
  listing.recommendations.length === 0
    ? nothing
    : html`
        <div class="recommendations" part="recommendations">
          <p class="subheading" id="recommendations">${words.recommendations}</p>
          <ul role="list" aria-labelledby="recommendations">
            ${listing.recommendations.map((text) => html`<li><bdi>${text}</bdi></li>`)}
          </ul>
        </div>
      `;
