import { css } from 'lit';

/** Narrow cards show a product as a block of lines; from 40em on, as the row of a table. */
export const rowStyles = css`
  .product {
    display: grid;
    grid-template: auto auto auto / auto minmax(0, 1fr) auto;
    min-block-size: var(--_row);
    padding-block: 8px;
    border-block-end: 1px solid var(--_hairline);
  }

  th,
  td {
    padding: 0;
    text-align: start;
    font-weight: 400;
  }

  .name {
    grid-area: 1 / 1 / auto / span 2;
    font-size: var(--_font-13);
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .examples {
    display: flex;
    grid-area: 2 / 1 / auto / span 2;
    align-items: last baseline;
    gap: 0 6px;
    font-size: var(--_font-12);
    color: var(--_text-3);
  }

  .examples ul {
    min-inline-size: 0;
  }

  .examples li {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .product[data-open] :is(.name, li) {
    white-space: normal;
    overflow-wrap: anywhere;
  }

  /* As high as a target must be, without making the line higher than its text. */
  .fold {
    flex: none;
    min-block-size: 24px;
    margin-block: -3.5px;
    padding: 0 3px;
    font-size: 1em;
    font-weight: 400;
  }

  .fold:hover {
    color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .product > :is(.times, .last) {
    grid-row: 3;
    font-size: var(--_font-12);
    color: var(--_text-2);
    overflow-wrap: anywhere;
  }

  .times .in-list::after {
    content: ',';
    margin-inline-end: 0.3em;
  }

  .in-table,
  .roomy,
  .product .share-bar {
    display: none;
  }

  .act {
    display: flex;
    grid-area: 1 / 3 / span 3;
    flex-direction: column;
    align-items: flex-end;
    align-self: center;
    padding-inline-start: 12px;
  }

  .act .action {
    margin-inline-end: -9px;
  }

  .passed-on {
    margin-block-start: -4px;
    font-size: var(--_font-12);
    line-height: 1.2;
    white-space: nowrap;
    color: var(--_text-2);
  }

  @container spendglass (inline-size >= 22em) {
    .roomy {
      display: inline;
    }

    .tight {
      display: none;
    }
  }

  @container spendglass (inline-size >= 40em) {
    thead {
      position: static;
      display: block;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }

    /* Widths of their own rather than a subgrid, whose layout takes seconds for a thousand rows. */
    .head,
    .product {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 6.8em 5.5em 4.2em;
      column-gap: 16px;
      align-items: center;
    }

    .head {
      padding-block: 10px 8px;
      border-block-end: 1px solid var(--_hairline);
      color: var(--_text-3);
    }

    /* Not on the row, whose columns are measured in its own em. */
    .head th {
      font-size: var(--_font-12);
    }

    .head .times {
      gap: 4px;
    }

    .head [aria-sort] {
      font-weight: 600;
      color: var(--_text);
    }

    .product {
      grid-template-rows: auto auto;
      padding-block: 6px;
    }

    .name,
    .examples {
      grid-column: 1;
    }

    .product > :is(.times, .last) {
      grid-row: 1 / span 2;
      font-size: var(--_font-13);
      color: var(--_text);
    }

    .times,
    .last {
      display: flex;
      justify-content: flex-end;
      align-items: center;
      gap: 8px;
      text-align: end;
    }

    .times {
      grid-column: 2;
    }

    .last {
      grid-column: 3;
    }

    .in-table {
      display: inline;
    }

    .product .share-bar {
      display: block;
      inline-size: 56px;
    }

    .in-list {
      display: none;
    }

    .act {
      grid-area: 1 / 4 / span 2;
      padding: 0;
    }

    .head .act {
      grid-row: 1;
    }
  }
`;
