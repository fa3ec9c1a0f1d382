import { html, nothing, type TemplateResult } from 'lit';
import { alignDecimals } from '../../format/align-decimals.js';
import { cellText } from '../../format/cell.js';
import { count } from '../../format/count.js';
import type { Locale } from '../../types/locale.js';
import type { Cell, Column, Table } from '../../types/table.js';
import { bar, type BarTone } from '../bar.js';
import { keyedRows } from '../keyed-rows.js';
import type { ListingController } from './listing-controller.js';
import { nextOrder, type Choice, type Page } from './listing.view.js';
import type { ListingWords } from './listing.words.js';

type Row = readonly Cell[];

/** A list of records: one exact table, from which the screen and the CSV are made. */
export interface Listing {
  readonly table: Table;
  /** Rows that stand last in any order and on every page: not attributed, total. */
  readonly foot?: readonly Row[];
  /** Columns that are drawn as bars too, by key: percents of a hundred, counts of the largest of them. */
  readonly bars?: Readonly<Record<string, BarTone>>;
  /** Columns that are only in the file and found by a search, by key; never the first. */
  readonly hidden?: readonly string[];
  /** Name of the part that a row is: `domain`. */
  readonly part: string;
  /** Rows on a page. */
  readonly size: number;
  /** Shows its first page, and all on demand, in place of one page after the other. */
  readonly unfolds?: boolean;
  /** Beside the way to the other rows: how much of what there is stands in the table. */
  readonly note?: string | undefined;
  /** Over the table, beside the search: a filter, a sentence. */
  readonly above?: TemplateResult | undefined;
  /** What is said where the table has no row at all; without it the foot says what is known. */
  readonly none?: string;
  /** Shows a field that searches the texts of the rows. */
  readonly searchable?: boolean;
  /** What a cell says in place of its plain text, such as "unpriced" for a dash. */
  readonly say?: (cell: Cell, column: Column, row: Row) => string | TemplateResult | undefined;
  /** Stands under the row's head. */
  readonly below?: (row: Row) => TemplateResult | undefined;
  /** Makes the row's head a button. */
  readonly choose?: (row: Row) => void;
  /** The row that was chosen, by its first cell. */
  readonly chosen?: Cell | undefined;
  /** What can be done about a row, in a last column that `label` names. */
  readonly act?: { readonly label: string; readonly button: (row: Row) => TemplateResult };
  /** What tells the rows apart, so that each keeps its element, with what is open or focused in it, wherever it goes. */
  readonly key?: (row: Row) => unknown;
}

/** What the element hands to the list. */
export interface ListingContext {
  readonly controller: ListingController;
  readonly words: ListingWords;
  readonly locale: Locale;
  readonly currency: string;
  readonly announce: (text: string) => void;
}

/**
 * Sortable, searchable and in pages: a table with row heads; in a narrow card every row is a block that names its
 * figures. Its box holds `size` rows, whatever is in it.
 */
export const listing = (list: Listing, context: ListingContext): TemplateResult => {
  const { controller, locale } = context;
  const page = controller.page(list.table, list.size, locale.lang);
  const rows = page.rows.map((index) => list.table.rows[index] ?? []);
  const isShown = rows.length > 0 || (list.table.rows.length === 0 && list.none === undefined);
  return html`
    <div class="listing" part="listing" data-extent=${controller.choice.extent}>
      <div class="tools">${list.above}${list.searchable ? search(list, context) : nothing}</div>
      <div class="table-scroll" tabindex="0" role="group" aria-label=${list.table.caption}>
        ${isShown ? table(list, rows, context) : html`<p class="none">${nothingIn(list, context)}</p>`}
      </div>
      <div class="pager" part="pager">${pager(list, page, context)}</div>
    </div>
  `;
};

/** The way to the rows that are not on screen. */
const pager = (
  { size, unfolds, note }: Listing,
  { first, rows, matching, page, pages }: Page,
  { controller, words, locale }: ListingContext,
): TemplateResult => {
  const number = (value: number) => count(value, locale.lang);
  const isFolded = controller.choice.extent === 'first';
  const go = (part: string, text: string, change: Partial<Choice>, isPossible = true) =>
    html`<button
      type="button"
      class="action"
      part=${part}
      ?disabled=${!isPossible}
      @click=${() => controller.choose(change)}
    >
      ${text}
    </button>`;
  return html`
    ${
      unfolds && matching > size
        ? isFolded
          ? go('show-all', words.showAll(number(matching)), { extent: 'all' })
          : go('show-all', words.showFewer, { extent: 'first' })
        : nothing
    }
    ${note ? html`<span class="note">${note}</span>` : nothing}
    ${
      pages > 1 && !(unfolds && isFolded)
        ? html`${go('previous', words.previous, { page: page - 1 }, page > 0)}
            <span>${words.range(number(first + 1), number(first + rows.length), number(matching))}</span>
            ${go('next', words.next, { page: page + 1 }, page < pages - 1)}`
        : nothing
    }
  `;
};

const nothingIn = (
  { table, none }: Listing,
  { controller, words }: ListingContext,
): TemplateResult | string => {
  if (table.rows.length === 0 && none !== undefined) return none;
  const clear = ({ currentTarget }: Event): void => {
    controller.choose({ query: '' });
    (currentTarget as Element).closest('.listing')?.querySelector('input')?.focus();
  };
  return html`${words.noMatch(controller.choice.query.trim())}<br /><button
      type="button"
      class="action"
      part="clear"
      @click=${clear}
    >
      ${words.clear}
    </button>`;
};

const search = (
  { table, size }: Listing,
  { controller, words, locale, announce }: ListingContext,
): TemplateResult => html`
  <input
    class="field"
    part="search"
    type="search"
    autocomplete="off"
    spellcheck="false"
    aria-label=${words.search}
    placeholder=${words.search}
    .value=${controller.choice.query}
    @input=${({ currentTarget }: InputEvent) => {
      controller.choose({ query: (currentTarget as HTMLInputElement).value });
      const { matching } = controller.page(table, size, locale.lang);
      announce(words.rows(matching, count(matching, locale.lang)));
    }}
  />
`;

const table = (list: Listing, rows: readonly Row[], context: ListingContext): TemplateResult => {
  const { columns, caption } = list.table;
  const all = [...rows, ...(list.foot ?? [])];
  const fillers = fillersOf(all, columns, context);
  const wholes = wholesOf(list);
  return html`
    <table role="table" part="table" aria-label=${caption}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => (list.hidden?.includes(column.key) ? nothing : head(column, list, context)))}
          ${
            list.act
              ? html`<th role="columnheader" scope="col">
                  <span class="visually-hidden">${list.act.label}</span>
                </th>`
              : nothing
          }
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${keyedRows(
          all,
          (row, i) => (i < rows.length ? list.key?.(row) : undefined) ?? i,
          (row, i) => tableRow(row, i < rows.length ? list.part : 'foot', list, context, fillers(i), wholes),
        )}
      </tbody>
    </table>
  `;
};

const head = (
  column: Column,
  { table, size }: Listing,
  { controller, words, locale, announce }: ListingContext,
): TemplateResult => {
  const { order } = controller.choice;
  const way = order?.key !== column.key ? null : order.descending ? 'descending' : 'ascending';
  const sort = (): void => {
    const next = nextOrder(column, order);
    controller.choose({ order: next });
    const { matching } = controller.page(table, size, locale.lang);
    announce(words.sorted(column.label, next.descending, words.rows(matching, count(matching, locale.lang))));
  };
  return html`
    <th role="columnheader" scope="col" data-kind=${column.kind} aria-sort=${way ?? nothing}>
      <button type="button" @click=${sort}>
        ${column.label}<span aria-hidden="true">${way === 'ascending' ? '↑' : way ? '↓' : nothing}</span>
      </button>
    </th>
  `;
};

/** Behind money, what makes a column stand on its decimal signs. */
const fillersOf = (
  rows: readonly Row[],
  columns: readonly Column[],
  { locale, currency }: ListingContext,
): ((row: number) => readonly (string | undefined)[]) => {
  const aligned = columns.map(({ kind }, i) =>
    kind === 'money'
      ? alignDecimals(
          rows.map((row) => cellText(row[i] ?? null, kind, locale, currency)),
          locale.lang,
        )
      : [],
  );
  return (row) => aligned.map((column) => column[row]?.filler);
};

/** What the full length of each column's bars stands for. */
const wholesOf = ({ table, bars }: Listing): readonly number[] =>
  table.columns.map(({ key, kind }, i) =>
    bars?.[key] && kind === 'count'
      ? table.rows.reduce((most, row) => Math.max(most, Number(row[i])), 0)
      : 100,
  );

const tableRow = (
  row: Row,
  part: string,
  { table, bars, hidden, say, choose, chosen, below, act }: Listing,
  { locale, currency }: ListingContext,
  fillers: readonly (string | undefined)[],
  wholes: readonly number[],
): TemplateResult => html`
  <tr role="row" part=${part} class=${part === 'foot' ? 'foot' : nothing}>
    ${table.columns.map((column, i) => {
      const { kind, key } = column;
      if (hidden?.includes(key)) return nothing;
      const cell = row[i] ?? null;
      const text = say?.(cell, column, row) ?? cellText(cell, kind, locale, currency);
      if (i === 0) {
        const name = html`<bdi>${text}</bdi>`;
        return html`<th role="rowheader" scope="row" data-kind=${kind}>
          ${
            choose && part !== 'foot'
              ? html`<button
                  type="button"
                  class="action"
                  aria-pressed=${chosen === undefined ? nothing : String(cell === chosen)}
                  @click=${() => choose(row)}
                >
                  ${name}
                </button>`
              : name
          }${below?.(row)}
        </th>`;
      }
      const tone = bars?.[key];
      const exact = kind === 'money' && cell !== null ? String(cell) : nothing;
      return html`<td role="cell" data-kind=${kind} data-label=${column.label} title=${exact}>
        ${tone && cell !== null && part !== 'foot' ? bar((Number(cell) / (wholes[i] ?? 100)) * 100, tone) : nothing}<span
          data-filler=${fillers[i] ?? nothing}
          >${text}</span
        >
      </td>`;
    })}
    ${act && part !== 'foot' ? html`<td role="cell" class="act">${act.button(row)}</td>` : nothing}
  </tr>
`;
