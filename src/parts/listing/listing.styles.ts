import { css, type CSSResult } from 'lit';
import { barStyles } from '../bar.styles.js';

/**
 * The box of a list holds as many rows as a page has, so that neither a search nor the last page moves anything.
 * Below 34 em every row is a block: its head, and under it the figures of `--_cells` columns, below 22 em one in a line.
 * What is longer scrolls.
 */
const layout = css`
  .card {
    --_lines: min(var(--_cells, 4), 4);
    --_row: calc(2.7em + var(--_lines) * 1.4em);
    --_head: calc(2.6em + var(--_lines) * 0.7em);
    --_tools: 2.6em;
    --_list: calc(var(--_units, 6) * var(--_row) + var(--_head) + 2 * var(--_tools));
    --_body: calc(var(--_list) + 12px);
  }

  .listing {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    block-size: var(--_list);
  }

  .listing .table-scroll {
    grid-row: 2;
    overflow: auto;
    overscroll-behavior: contain;
  }

  .listing .none {
    padding-block: 24px;
    color: var(--_text-2);
    text-align: center;
    overflow-wrap: anywhere;
  }

  .pager {
    grid-row: 3;
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_tools);
    margin-inline: -9px;
  }

  .pager span {
    font-size: var(--_font-12);
    color: var(--_text-3);
  }

  .listing table,
  .listing tbody {
    display: block;
  }

  .listing tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    gap: 2px 16px;
    padding-block: 6px;
    min-block-size: var(--_row);
    border-block-end: 1px solid var(--_hairline);
  }

  .listing tbody tr:last-child {
    border-block-end: 0;
  }

  .listing :is(th, td) {
    padding: 0;
    font-size: var(--_font-12);
    font-weight: 400;
    text-align: start;
  }

  .listing tbody th {
    grid-column: 1 / -1;
    font-size: var(--_font-13);
    font-weight: 600;
    color: var(--_text);
    overflow-wrap: anywhere;
  }

  .listing td {
    display: flex;
    align-items: center;
    gap: 4px;
  }

  .listing td::before {
    content: attr(data-label);
    flex: 1;
    color: var(--_text-3);
  }

  .listing td .share-bar {
    display: inline-block;
    inline-size: 24px;
  }

  .listing thead tr {
    display: flex;
    flex-wrap: wrap;
    min-block-size: 2.6em;
    padding-block: 4px;
  }

  .listing th button {
    min-block-size: 24px;
    padding: 0;
    gap: 2px;
    font-weight: inherit;
    font-size: inherit;
    text-align: inherit;
    white-space: normal;
  }

  .listing thead button:hover {
    color: var(--_text);
  }

  .listing thead [aria-sort] {
    color: var(--_text);
    font-weight: 600;
  }

  .listing tbody [aria-pressed='true'] {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }

  .listing .foot > * {
    font-weight: 600;
  }

  .row-skeleton {
    display: grid;
    align-items: center;
    block-size: var(--_row);
    border-block-end: 1px solid var(--_hairline);
  }

  .row-skeleton .bar {
    inline-size: 40%;
    block-size: 8px;
  }
`;

/** In em, because larger text needs a wider table. What is no text gives way first: room between columns, and bars. */
const wide = css`
  @container spendglass (inline-size >= 22em) {
    .card {
      --_lines: round(up, var(--_cells, 4) / 2, 1);
      --_head: calc(1.2em + var(--_lines) * 1.4em);
    }

    .listing tr {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .listing td:last-child:nth-child(even) {
      grid-column: 1 / -1;
    }
  }

  @container spendglass (inline-size >= 34em) {
    .card {
      --_row: 2.4em;
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
      block-size: var(--_row);
    }

    .listing :is(th, td) {
      display: table-cell;
      padding: 0;
      padding-inline-start: clamp(12px, 24px - (46em - 100cqi) / 4, 24px);
      border-block-end: 1px solid var(--_hairline);
      font-size: var(--_font-13);
      color: inherit;
      text-align: end;
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
      text-align: start;
    }

    .listing :is(th, td):first-child {
      padding-inline-start: 0;
      text-align: start;
    }

    .listing tbody th {
      font-weight: 400;
      white-space: normal;
    }

    .listing td::before {
      content: none;
    }

    .listing td .share-bar {
      inline-size: clamp(24px, 72px - (46em - 100cqi), 72px);
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

/** How many figures each row has under its head, where the list is narrow; 4 without it. */
export const cells = (columns: number): CSSResult => css`
  .card {
    --_cells: ${columns};
  }
`;

export const listingStyles = [barStyles, layout, wide];
