import { html, type TemplateResult } from 'lit';
import { cellText } from '../format/cell.js';
import type { Locale } from '../types/locale.js';
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
      const text = cellText(row[i] ?? null, column.kind, locale, currency);
      return i === 0
        ? html`<th scope="row" data-kind=${column.kind}>${text}</th>`
        : html`<td data-kind=${column.kind}>${text}</td>`;
    })}
  </tr>
`;
