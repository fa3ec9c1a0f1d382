import { html, nothing, type TemplateResult } from 'lit';
import { alignDecimals, type AlignedText } from '../../format/align-decimals.js';
import { count, times } from '../../format/count.js';
import { money } from '../../format/money.js';
import { percent } from '../../format/percent.js';
import { bar, type BarTone } from '../../parts/bar.js';
import type { ListingWords } from '../../parts/listing/listing.words.js';
import type { TermsWords } from '../../parts/terms.words.js';
import type { Money } from '../../types/money.js';
import type { By, ModelComparisonView, ModelRow, Verdict } from './model-comparison.view.js';
import type { Words } from './model-comparison.words.js';

interface Context {
  readonly words: Words;
  readonly terms: TermsWords;
  readonly listing: ListingWords;
  readonly lang: string;
  readonly currency: string;
  readonly by: By;
  readonly all: boolean;
  readonly toggleAll: () => void;
}

/** Models that the first view has room for; one makes room for what has none, or for the button that shows all. */
const room = 5;

export const content = (view: ModelComparisonView, context: Context): TemplateResult => {
  const { lang, listing, all, toggleAll } = context;
  const more = view.models.length > (view.rest ? room - 1 : room);
  const models = more && !all ? view.models.slice(0, room - 1) : view.models;
  const rows = [...models, ...(view.rest ? [view.rest] : []), view.total];
  const amounts = amountColumns(rows, context);
  return html`
    <div class="content">
      <p class="verdict" part="verdict">${verdict(view.verdict, context)}</p>
      <div class="table-scroll" tabindex="0" role="group" aria-labelledby="heading">
        <table role="table" part="table">
          ${head(context)}
          <tbody role="rowgroup">
            ${rows.map((row, i) => tableRow(row, amounts(i), context))}
          </tbody>
        </table>
      </div>
      ${
        more
          ? html`<button type="button" class="action all" aria-expanded=${String(all)} @click=${toggleAll}>
              ${all ? listing.showFewer : listing.showAll(count(view.models.length, lang))}
            </button>`
          : nothing
      }
    </div>
  `;
};

const verdict = (
  verdict: Verdict,
  { words, lang, currency }: Context,
): string | readonly (TemplateResult | string)[] => {
  const name = (text: string) => html`<b><bdi>${text}</bdi></b>`;
  const price = (value: Money) => html`<data value=${value}>${money(value, lang, currency)}</data>`;
  switch (verdict.kind) {
    case 'range': {
      const { dearest, cheapest } = verdict;
      return words.range<TemplateResult>(
        name(dearest.model),
        price(dearest.costPerRequest),
        html`${times(verdict.times, lang)}`,
        name(cheapest.model),
        price(cheapest.costPerRequest),
      );
    }
    case 'same':
      return words.samePrice<TemplateResult>(price(verdict.price));
    case 'one':
      return words.onePriced<TemplateResult>(name(verdict.only.model), price(verdict.only.costPerRequest));
    case 'none':
      return words.noPrices;
    default:
      return verdict satisfies never;
  }
};

const head = ({ words, terms, by }: Context): TemplateResult => {
  const th = (name: string, text: string) => html`
    <th role="columnheader" scope="col" class=${name} aria-sort=${name === by ? 'descending' : nothing}>
      ${text}${name === by ? html`<span aria-hidden="true">&#8239;↓</span>` : nothing}
    </th>
  `;
  return html`
    <thead role="rowgroup">
      <tr role="row">
        ${th('model', terms.model)} ${th('requests', terms.requests)}
        ${th('share-of-requests', terms.shareOfRequests)} ${th('cost', terms.cost)}
        ${th('share-of-cost', terms.shareOfCost)} ${th('tokens', terms.tokens)}
        ${th('per-request', words.perRequest)} ${th('per-tokens', words.perThousandTokens)}
      </tr>
    </thead>
  `;
};

/** The money of one row as text, each with what makes its column stand on its decimal signs. */
interface Amounts {
  readonly cost: AlignedText;
  readonly perRequest: AlignedText;
  readonly perTokens: AlignedText;
}

const amountColumns = (
  rows: readonly ModelRow[],
  { terms, lang, currency }: Context,
): ((row: number) => Amounts) => {
  const column = (of: (row: ModelRow) => Money | null) =>
    alignDecimals(
      rows.map((row) => {
        const value = of(row);
        return value === null ? '—' : money(value, lang, currency);
      }),
      lang,
    );
  const unknown = { text: '—', filler: '' };
  const cost = column((row) => row.cost);
  const perRequest = column((row) => row.costPerRequest);
  const perTokens = column((row) => row.costPerThousandTokens);
  return (row) => ({
    cost: rows[row]?.unpriced ? { text: terms.unpriced, filler: '' } : (cost[row] ?? unknown),
    perRequest: perRequest[row] ?? unknown,
    perTokens: perTokens[row] ?? unknown,
  });
};

/** The filler is drawn by the style sheet, so that it is neither read aloud nor copied. */
const amount = ({ text, filler }: AlignedText, exact: Money | null): TemplateResult =>
  html`<span class="amount" data-filler=${filler}
    >${exact === null ? text : html`<data value=${exact} title=${exact}>${text}</data>`}</span
  >`;

const tableRow = (row: ModelRow, amounts: Amounts, { words, terms, lang, by }: Context): TemplateResult => {
  const number = (value: number | null) => (value === null ? '—' : count(value, lang));
  const name = { model: row.model, rest: terms.notAttributed, total: words.allModels }[row.kind];
  const cell = (key: string, content: TemplateResult, title?: string) =>
    html`<td role="cell" class=${key} ?data-sorted=${key === by} title=${title ?? nothing}>${content}</td>`;
  const price = (key: string, text: AlignedText, exact: Money | null, per: string) =>
    html`<td role="cell" class=${key} ?data-unknown=${exact === null}>
      ${amount(text, exact)}${unit(per)}
    </td>`;
  const share = (value: number | null, label: string, tone: BarTone) =>
    html`<span class="label" aria-hidden="true">${label}</span>${
        row.kind === 'model' && value !== null ? bar(value, tone) : html`<span></span>`
      }<span class="percent">${value === null ? '—' : percent(value, lang)}</span>`;
  const unit = (text: string) => html`<span class="unit" aria-hidden="true">&#32;${text}</span>`;
  return html`
    <tr role="row" part=${row.kind} class=${row.kind}>
      <th role="rowheader" scope="row" class="model"><bdi>${name}</bdi></th>
      ${cell('requests', html`${number(row.requests)}${unit(words.inRequests(row.requests ?? 0))}`)}
      ${cell('share-of-requests', share(row.shareOfRequests, terms.requests, 'count'))}
      ${cell('cost', amount(amounts.cost, row.cost), row.unpriced ? words.unpricedTitle : undefined)}
      ${cell('share-of-cost', share(row.shareOfCost, terms.cost, 'cost'))}
      ${cell('tokens', html`${number(row.tokens)}${unit(words.inTokens(row.tokens ?? 0))}`)}
      ${price('per-request', amounts.perRequest, row.costPerRequest, words.aRequest)}
      ${price('per-tokens', amounts.perTokens, row.costPerThousandTokens, words.aThousandTokens)}
    </tr>
  `;
};

/** What the named models leave out, if anything. */
export const footnote = (
  { rest, named, total }: ModelComparisonView,
  words: Words,
  lang: string,
  currency: string,
): string => {
  const requests =
    rest?.requests && total.requests !== null
      ? words.held(count(named, lang), count(total.requests, lang))
      : '';
  if (!rest?.cost) return requests;
  const cost = words.heldCost(money(rest.cost, lang, currency));
  return requests ? words.both(requests, cost) : cost;
};

export const skeleton = html`
  <div class="content">
    <span class="bar bar-verdict"></span>
    ${[0, 1, 2, 3, 4].map(() => html`<div class="bar-row"><span class="bar"></span><span class="bar"></span></div>`)}
  </div>
`;
