import { css } from 'lit';
import { barStyles } from '../../parts/bar.styles.js';
import { stackedTable } from '../../parts/stacked-table.styles.js';
import { columns } from './model-comparison.columns.styles.js';

/** One table: below 43 em every row is a block with its two bars under each other. */
const layout = css`
  .card {
    --_body: 54.2em;
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
    display: inline-block;
    max-inline-size: 100%;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .verdict data {
    white-space: nowrap;
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
    overflow-wrap: anywhere;
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

  @container spendglass (inline-size < 43em) {
    :is(.rest, .total) > :is(.share-of-cost, .share-of-requests) {
      display: none;
    }
  }

  @container spendglass (inline-size < 43em) {
    td[data-unknown] {
      display: none;
    }
  }

  .all {
    margin-inline-start: -9px;
  }

  .bar-verdict {
    block-size: 10px;
    inline-size: min(60%, 30em);
    margin-block: 6px calc(4.4em - 4px);
  }

  .bar-row {
    display: grid;
    gap: 10px;
    align-content: start;
    block-size: calc(17px + 7.1em);
    padding-block: 14px;
    border-block-start: 1px solid var(--_hairline);
  }

  .bar-row .bar {
    block-size: 8px;
  }

  .bar-row .bar:first-child {
    inline-size: 40%;
  }

  /* Room for what the rows leave out, in words. */
  @container spendglass (inline-size < 34em) {
    footer {
      min-block-size: 8em;
    }
  }

  @container spendglass (inline-size < 24em) {
    .card {
      --_body: 56.4em;
    }

    .verdict {
      min-block-size: 5.8em;
    }

    .bar-verdict {
      margin-block-end: calc(5.8em - 4px);
    }
  }

  @container spendglass (inline-size < 17em) {
    .card {
      --_body: 59.1em;
    }

    .verdict {
      min-block-size: 7.3em;
    }

    .bar-verdict {
      margin-block-end: calc(7.3em - 4px);
    }

    footer {
      min-block-size: 9.3em;
    }
  }
`;

export const comparisonStyles = [barStyles, stackedTable, layout, columns];
