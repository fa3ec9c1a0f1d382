import { html, nothing, type TemplateResult } from 'lit';
import { alignDecimals } from '../../format/align-decimals.js';
import { cellText } from '../../format/cell.js';
import { count } from '../../format/count.js';
import type { Locale } from '../../types/locale.js';
import type { Cell, Column, Table } from '../../types/table.js';
import { bar, type BarTone } from '../bar.js';
import type { ListingController } from './listing-controller.js';
import { nextOrder } from './listing.view.js';
import type { ListingWords } from './listing.words.js';

type Row = readonly Cell[];

/** A list of records: one exact table, from which the screen and the CSV are made. */
export interface Listing {
  readonly table: Table;
  /** Rows that stand last in any order and on every page: not attributed, total. */
  readonly foot?: readonly Row[];
  /** Columns of percents that are drawn as bars too, by key. */
  readonly bars?: Readonly<Record<string, BarTone>>;
  /** Columns that are only in the file and found by a search, by key; never the first. */
  readonly hidden?: readonly string[];
  /** Name of the part that a row is: `domain`. */
  readonly part: string;
  /** Rows on a page. */
  readonly size: number;
  /** What is said where the table has no row at all. */
  readonly none?: string;
  /** Shows a field that searches the texts of the rows. */
  readonly searchable?: boolean;
  /** What a cell says in place of its plain text, such as "unpriced" for a dash. */
  readonly say?: (cell: Cell, column: Column, row: Row) => string | TemplateResult | undefined;
  /** Makes the row's head a button. */
  readonly choose?: (row: Row) => void;
  /** The row that was chosen, by its first cell. */
  readonly chosen?: Cell | undefined;
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
  const { controller, words, locale } = context;
  const page = controller.page(list.table, list.size, locale.lang);
  const rows = page.rows.map((index) => list.table.rows[index] ?? []);
  const number = (value: number) => count(value, locale.lang);
  return html`
    <div class="listing" part="listing">
      ${list.searchable ? search(list, context) : nothing}
      <div class="table-scroll" tabindex="0" role="group" aria-label=${list.table.caption}>
        ${
          rows.length > 0 ? table(list, rows, context) : html`<p class="none">${nothingIn(list, context)}</p>`
        }
      </div>
      <div class="pager" part="pager">
        ${
          page.pages > 1
            ? html`<button
                  type="button"
                  class="action"
                  ?disabled=${page.page === 0}
                  @click=${() => controller.choose({ page: page.page - 1 })}
                >
                  ${words.previous}
                </button>
                <span
                  >${words.range(number(page.first + 1), number(page.first + rows.length), number(page.matching))}</span
                >
                <button
                  type="button"
                  class="action"
                  ?disabled=${page.page === page.pages - 1}
                  @click=${() => controller.choose({ page: page.page + 1 })}
                >
                  ${words.next}
                </button>`
            : nothing
        }
      </div>
    </div>
  `;
};

const nothingIn = ({ table, none }: Listing, { controller, words }: ListingContext): string =>
  (table.rows.length === 0 ? none : undefined) ?? words.noMatch(controller.choice.query.trim());

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
  return html`
    <table role="table" part="table" aria-label=${caption}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => (list.hidden?.includes(column.key) ? nothing : head(column, list, context)))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${all.map((row, i) => tableRow(row, i < rows.length ? list.part : 'foot', list, context, fillers(i)))}
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

const tableRow = (
  row: Row,
  part: string,
  { table, bars, hidden, say, choose, chosen }: Listing,
  { locale, currency }: ListingContext,
  fillers: readonly (string | undefined)[],
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
          }
        </th>`;
      }
      const tone = bars?.[key];
      const exact = kind === 'money' && cell !== null ? String(cell) : nothing;
      return html`<td role="cell" data-kind=${kind} data-label=${column.label} title=${exact}>
        ${tone && cell !== null && part !== 'foot' ? bar(Number(cell), tone) : nothing}<span
          data-filler=${fillers[i] ?? nothing}
          >${text}</span
        >
      </td>`;
    })}
  </tr>
`;
