import { css, type CSSResult } from 'lit';

/**
 * In em, because larger text needs a wider table. What is no text gives way first: room between columns, and bars.
 * @param table em: from here on the rows stand in a table
 * @param roomy em: from here on nothing has to give way
 */
export const wide = (table: number, roomy: number): CSSResult => css`
  @container spendglass (inline-size >= 22em) {
    .card {
      --_lines: round(up, var(--_cells, 4) / 2, 1);
      --_head: max(2.6em, 1.2em + var(--_lines) * 1.4em);
    }

    .listing tr {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .listing td:last-child:nth-child(even):not(.act) {
      grid-column: 1 / -1;
    }
  }

  @container spendglass (inline-size >= ${table}em) {
    .card {
      --_row: calc(2.4em + var(--_under-head, 0em));
      --_head: 2.6em;
    }

    .listing table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    .listing thead {
      display: table-header-group;
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: var(--_surface);
    }

    .listing tbody {
      display: table-row-group;
    }

    .listing :is(thead, tbody) tr {
      display: table-row;
      block-size: 2.4em;
    }

    .listing tbody tr {
      block-size: var(--_row);
    }

    .listing :is(th, td) {
      display: table-cell;
      padding: 0;
      padding-inline-start: clamp(12px, 24px - (${roomy}em - 100cqi) / 4, 24px);
      border-block-end: 1px solid var(--_hairline);
      font-size: var(--_font-13);
      color: inherit;
      text-align: var(--_end);
      white-space: nowrap;
    }

    .listing thead th:first-child {
      inline-size: 100%;
    }

    .listing th button {
      white-space: inherit;
    }

    .listing thead th {
      block-size: 2.6em;
      font-size: var(--_font-12);
      color: var(--_text-3);
    }

    .listing [data-kind='text'] {
      text-align: var(--_start);
    }

    /* A name without end takes no other column's room. */
    .listing td[data-kind='text'] > span {
      display: inline-block;
      inline-size: max-content;
      max-inline-size: 16em;
      white-space: normal;
    }

    .listing :is(th, td):first-child {
      padding-inline-start: 0;
      text-align: var(--_start);
    }

    .listing tbody th {
      font-weight: 400;
      white-space: normal;
    }

    .listing td::before {
      content: none;
    }

    .listing td .share-bar {
      inline-size: clamp(24px, 72px - (${roomy}em - 100cqi), 72px);
      margin-inline-end: 8px;
    }

    .listing td:has(.share-bar) span {
      display: inline-block;
      min-inline-size: 3em;
    }

    [data-filler]::after {
      content: attr(data-filler);
      visibility: hidden;
    }
  }
`;
