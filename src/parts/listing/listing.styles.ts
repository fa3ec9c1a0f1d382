import { css, type CSSResult } from 'lit';
import { barStyles } from '../bar.styles.js';
import { wide } from './listing.wide.styles.js';

/**
 * The box of a list holds as many rows as a page has, so that neither a search nor the last page moves anything.
 * In a narrow card every row is a block: its head, and under it the figures of `--_cells` columns, below 22 em one in a line.
 * `--_above` is the room for what stands over the table, `--_under-head` that under the head of a row. What is longer scrolls.
 */
const layout = css`
  .card {
    --_lines: min(var(--_cells, 4), 4);
    --_row: calc(2.7em + var(--_lines) * 1.4em + var(--_under-head, 0em));
    --_head: calc(2.6em + var(--_lines) * 0.7em);
    --_tools: 2.6em;
    --_list: calc(var(--_units, 6) * var(--_row) + var(--_head) + 2 * var(--_tools) + var(--_above, 0em));
    --_body: calc(var(--_list) + 12px);
  }

  .listing {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    block-size: var(--_list);
  }

  /* A person unfolded it. */
  .listing[data-extent='all'] {
    block-size: auto;
  }

  .listing .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }

  .tools .field {
    flex: 1 1 11em;
  }

  .tools .segments {
    flex-wrap: wrap;
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
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_tools);
    margin-inline: -9px;
  }

  .pager .action {
    white-space: nowrap;
  }

  .pager span {
    margin-inline: 9px;
    font-size: var(--_font-12);
    color: var(--_text-3);
  }

  /* Beside the way to all rows, or under it where no word of it would fit there. */
  .pager .note {
    flex: 1 1 7em;
    text-align: var(--_end);
    overflow-wrap: anywhere;
  }

  .listing :is(table, thead, tbody) {
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
    text-align: var(--_start);
  }

  .listing tbody th {
    grid-area: 1 / 1 / auto / -1;
    font-size: var(--_font-13);
    font-weight: 600;
    color: var(--_text);
    overflow-wrap: anywhere;
  }

  .listing td {
    display: flex;
    align-items: center;
    gap: 4px;
    text-align: var(--_end);
    overflow-wrap: anywhere;
  }

  .listing td::before {
    content: attr(data-label);
    flex: 1;
    color: var(--_text-3);
    text-align: var(--_start);
    overflow-wrap: normal;
  }

  .listing td .share-bar {
    display: inline-block;
    inline-size: 24px;
  }

  .listing thead tr {
    display: flex;
    flex-wrap: wrap;
    row-gap: 0;
    min-block-size: 2.6em;
    padding-block: 0;
  }

  .listing th button {
    min-block-size: 24px;
    padding: 0;
    border-inline-width: 0;
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

  /* In a block it stands on the line of the head, which leaves room for it. */
  .listing .act {
    grid-area: 1 / -2;
    justify-self: end;
    flex-direction: column;
    align-items: end;
    gap: 0;
  }

  .listing tr:has(.act) th {
    padding-inline-end: 4em;
  }

  .listing .act::before {
    content: none;
  }

  .listing .act button {
    margin-block: -4px;
    margin-inline-start: -9px;
    padding-inline-end: 0;
    font-size: inherit;
  }

  .listing .foot th {
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

/** How many figures each row has under its head, where the list is narrow; 4 without it. */
export const cells = (columns: number): CSSResult => css`
  .card {
    --_cells: ${columns};
  }
`;

/** For a list of more columns: how wide a card must be for its table, and for all of the table's room (em). */
export const listingFrom = (table: number, roomy: number): CSSResult[] => [
  barStyles,
  layout,
  wide(table, roomy),
];

export const listingStyles = listingFrom(34, 46);
