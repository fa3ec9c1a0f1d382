import { css } from 'lit';
import { barStyles } from '../../parts/bar.styles.js';

/** One table: columns from 600 px, below that every row a block with its two bars under each other. */
const layout = css`
  .card {
    --_body: 52em;
  }

  .content {
    align-self: start;
  }

  .verdict {
    min-block-size: 4.4em;
    margin-block-end: 12px;
    color: var(--_text-2);
    text-wrap: pretty;
  }

  .verdict b {
    color: var(--_text);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .verdict data {
    white-space: nowrap;
  }

  table,
  tbody {
    display: block;
  }

  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  tr {
    display: grid;
    grid-template:
      'name name cost'
      'cost-label cost-bar cost-share'
      'request-label request-bar request-share'
      'requests requests tokens'
      'per-request per-request per-request'
      'per-tokens per-tokens per-tokens'
      / auto 1fr auto;
    align-items: center;
    column-gap: 8px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_hairline);
    font-size: var(--_font-13);
  }

  th,
  td {
    padding: 0;
    text-align: start;
    font-weight: 400;
  }

  th.model {
    grid-area: name;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .cost {
    grid-area: cost;
    text-align: end;
    font-weight: 600;
  }

  .requests {
    grid-area: requests;
  }

  .tokens {
    grid-area: tokens;
    text-align: end;
  }

  .per-request {
    grid-area: per-request;
  }

  .per-tokens {
    grid-area: per-tokens;
  }

  .requests,
  .tokens,
  .per-request,
  .per-tokens {
    font-size: var(--_font-12);
    color: var(--_text-3);
  }

  .share-of-cost,
  .share-of-requests {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr) 3em;
    align-items: center;
    column-gap: 8px;
    grid-column: 1 / -1;
    font-size: var(--_font-12);
  }

  .share-of-cost {
    grid-row: 2;
  }

  .share-of-requests {
    grid-row: 3;
  }

  .percent {
    text-align: end;
  }

  .share-bar {
    inline-size: 100%;
    block-size: 6px;
  }

  @container spendglass (inline-size < 600px) {
    :is(.rest, .total) > :is(.share-of-cost, .share-of-requests) {
      display: none;
    }
  }

  .all {
    margin-inline-start: -9px;
  }

  .bar-verdict {
    block-size: 10px;
    inline-size: 60%;
    margin-block: 6px 40px;
  }

  .bar-row {
    display: grid;
    gap: 10px;
    padding-block: 14px;
    border-block-start: 1px solid var(--_hairline);
  }

  .bar-row .bar {
    block-size: 8px;
  }

  .bar-row .bar:first-child {
    inline-size: 40%;
  }
`;

const columns = css`
  @container spendglass (inline-size >= 600px) {
    .card {
      --_body: 22.5em;
    }

    .verdict {
      min-block-size: 1.5em;
      margin-block-end: 4px;
    }

    table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }

    tbody {
      display: table-row-group;
    }

    tr {
      display: table-row;
    }

    th,
    td {
      padding: 5px 0 5px 12px;
      border-block-end: 1px solid var(--_hairline);
      text-align: end;
      white-space: nowrap;
      block-size: 36px;
    }

    tbody tr:last-child > * {
      border-block-end: 0;
    }

    thead th {
      font-size: var(--_font-12);
      color: var(--_text-3);
      font-weight: 400;
    }

    thead th[aria-sort] {
      color: var(--_text);
      font-weight: 600;
    }

    th.model {
      padding-inline-start: 0;
      text-align: start;
      white-space: normal;
    }

    /* As wide as the name, up to where it must break. */
    th.model bdi {
      display: block;
      inline-size: max-content;
      max-inline-size: 13em;
    }

    td.requests,
    td.tokens,
    td.per-request,
    td.per-tokens {
      font-size: inherit;
      color: inherit;
    }

    td.cost {
      font-weight: 400;
    }

    .total th,
    td[data-sorted] {
      font-weight: 600;
    }

    .rest th,
    .rest td {
      color: var(--_text-2);
    }

    .amount::after {
      content: attr(data-filler);
      visibility: hidden;
    }

    .label,
    td .unit {
      display: none;
    }

    tr > :is(.share-of-cost, .share-of-requests) {
      display: table-cell;
      position: relative;
    }

    td:is(.share-of-cost, .share-of-requests) {
      font-size: inherit;
    }

    .share-bar {
      position: absolute;
      inset: auto 0 4px auto;
      inline-size: 72px;
      block-size: 4px;
    }

    .bar-row {
      grid-template-columns: 1fr 3fr;
      padding-block: 13px 14px;
    }

    .bar-row .bar:first-child {
      inline-size: 70%;
    }
  }

  @container spendglass (inline-size >= 900px) {
    td > .share-bar {
      position: static;
      display: inline-block;
      block-size: 8px;
    }

    .percent {
      display: inline-block;
      min-inline-size: 3.6em;
    }

    th,
    td {
      padding-inline-start: 24px;
    }
  }
`;

export const comparisonStyles = [barStyles, layout, columns];
