import { html, type TemplateResult } from 'lit';
import { count } from '../format/count.js';
import { instant } from '../format/instant.js';
import { money } from '../format/money.js';
import { percent } from '../format/percent.js';
import type { Locale } from '../types/locale.js';
import type { Money } from '../types/money.js';
import type { Cell, Column, Table } from '../types/table.js';

/** A Table as a real `<table>`: caption, scoped headers, the first column as row header. */
export const dataTable = (table: Table, locale: Locale, currency: string): TemplateResult => html`
  <div class="table-scroll" tabindex="0" role="group" aria-label=${table.caption}>
    <table class="data-table" part="table">
      <caption class="visually-hidden">
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.columns.map((column) => html`<th scope="col" data-kind=${column.kind}>${column.label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map((row) => tableRow(row, table.columns, locale, currency))}
      </tbody>
    </table>
  </div>
`;

const tableRow = (
  row: readonly Cell[],
  columns: readonly Column[],
  locale: Locale,
  currency: string,
): TemplateResult => html`
  <tr>
    ${columns.map((column, i) => {
      const text = cellText(row[i] ?? null, column, locale, currency);
      return i === 0
        ? html`<th scope="row" data-kind=${column.kind}>${text}</th>`
        : html`<td data-kind=${column.kind}>${text}</td>`;
    })}
  </tr>
`;

/** A cell as a reader of `locale` writes it; `—` where nothing is known. */
const cellText = (cell: Cell, { kind }: Column, locale: Locale, currency: string): string => {
  if (cell === null) return '—';
  switch (kind) {
    case 'text':
      return String(cell);
    case 'money':
      return money(cell as Money, locale.lang, currency);
    case 'count':
      return count(Number(cell), locale.lang);
    case 'percent':
      return percent(Number(cell), locale.lang);
    case 'instant':
      return instant(Number(cell), 'date-time', locale);
    default:
      return kind satisfies never;
  }
};
