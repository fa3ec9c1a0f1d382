import { css } from 'lit';

/** From 43 em (602 px at 14 px) on the rows are a table: in em, because larger text needs a wider table. */
export const columns = css`
  @container spendglass (inline-size >= 43em) {
    .card {
      --_body: 24.9em;
    }

    .verdict {
      min-block-size: 3em;
      margin-block-end: 4px;
    }

    .table-scroll {
      overflow-x: auto;
    }

    table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    thead {
      position: static;
      display: table-header-group;
      inline-size: auto;
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
      padding: 5px 0 5px 10px;
      border-block-end: 1px solid var(--_hairline);
      text-align: end;
      white-space: nowrap;
      block-size: 36px;
    }

    tbody tr:last-child > * {
      border-block-end: 0;
    }

    thead th {
      white-space: normal;
      vertical-align: bottom;
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
      inline-size: 56px;
      block-size: 4px;
    }

    .bar-verdict {
      margin-block-end: calc(3em - 12px);
    }

    .bar-row {
      block-size: auto;
      grid-template-columns: 1fr 3fr;
      padding-block: 13px 14px;
    }

    .bar-row .bar:first-child {
      inline-size: 70%;
    }
  }

  @container spendglass (inline-size >= 64em) {
    .card {
      --_body: 23.4em;
    }

    .verdict {
      min-block-size: 1.5em;
    }

    .bar-verdict {
      margin-block-end: calc(1.5em - 12px);
    }

    td > .share-bar {
      position: static;
      display: inline-block;
      inline-size: 72px;
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
