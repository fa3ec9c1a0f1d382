import { css } from 'lit';
import { cells, listingFrom } from '../../parts/listing/listing.styles.js';

/** Over the list the verdict, in more lines the narrower the card is. */
const layout = css`
  .card {
    --_above: clamp(0.6em, 7.2em - 16cqi, 5em);
  }

  .skeleton .table-scroll {
    padding-block-start: calc(var(--_tools) + var(--_above) + var(--_head));
  }

  .verdict {
    margin-block-end: 8px;
    color: var(--_text-2);
    text-wrap: pretty;
  }

  .verdict b {
    display: inline-block;
    max-inline-size: 100%;
    color: var(--_text);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .verdict data {
    white-space: nowrap;
  }

  /* The order is chosen above; a share stands beside what it is a share of, and needs no label for the eye. */
  @container spendglass (inline-size < 44em) {
    .card {
      --_head: 0em;
    }

    .listing thead {
      display: none;
    }

    .listing [data-kind='percent']::before {
      flex: none;
      inline-size: 0;
      overflow: hidden;
      white-space: nowrap;
    }

    .listing td .share-bar {
      flex: 1;
    }

    [data-kind='percent'] span {
      min-inline-size: 3em;
      margin-inline-start: auto;
      text-align: var(--_end);
    }
  }

  @container spendglass (inline-size < 22em) {
    .card {
      --_lines: 5;
    }

    .listing tr {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }

    .listing td:nth-child(n + 6) {
      grid-column: 1 / -1;
    }
  }

  /* Room for what the rows leave out, in words. */
  @container spendglass (inline-size < 34em) {
    footer {
      min-block-size: 8em;
    }
  }

  @container spendglass (inline-size < 17em) {
    footer {
      min-block-size: 9.3em;
    }
  }

  /* Eight columns: a head has two lines where one has no room, and a name as much as is left. */
  @container spendglass (inline-size >= 44em) {
    .card {
      --_row: 2.7em;
    }

    .listing thead th {
      white-space: normal;
      vertical-align: bottom;
    }

    .listing thead th:first-child {
      inline-size: auto;
    }

    .listing tbody th {
      min-inline-size: 7.5em;
    }
  }

  @container spendglass (44em <= inline-size < 52em) {
    .card {
      --_above: 1.8em;
    }

    .listing [data-kind='percent'] {
      position: relative;
    }

    .listing td .share-bar {
      position: absolute;
      inset-block-end: 4px;
      inset-inline-end: 0;
      inline-size: 3em;
      block-size: 4px;
      margin: 0;
    }
  }
`;

export const comparisonStyles = [listingFrom(44, 70), cells(7), layout];
