import { css } from 'lit';
import { badgeStyles } from '../../parts/badge.styles.js';
import { figuresAndListStyles } from '../../parts/figures-and-list.js';
import { cells } from '../../parts/listing/listing.styles.js';

const layout = css`
  .card {
    --_tiles: 6;
    --_below: 3.6em;
    --_row: 6.8em;
  }

  .listing .badge {
    padding-inline: 8px;
  }

  @container spendglass (inline-size < 28em) {
    .figures dd:not(.below) {
      min-block-size: 2lh;
    }
  }

  @container spendglass (inline-size < 34em) {
    /* What is said begins where it began, however long it is. A badge says by itself what it is about. */
    .listing td::before {
      flex: none;
    }

    .listing td:first-of-type::before {
      content: none;
    }

    .listing .badge {
      padding-inline: 0;
    }
  }

  /* Two lines for an endpoint: its name and state, its figures below. */
  @container spendglass (22em <= inline-size < 34em) {
    .card {
      --_below: 2.8em;
      --_row: 3.8em;
    }

    .listing tbody tr {
      grid-template-columns: minmax(0, 1fr) 9.5em;
    }

    .listing tbody :is(th, td:last-child:nth-child(even):not(.act)) {
      grid-column: auto;
    }
  }

  @container spendglass (inline-size < 48em) {
    .figures dd:not(.below) {
      font-size: var(--_font-13);
    }
  }

  @container spendglass (inline-size >= 28em) {
    .card {
      --_below: 1.4em;
    }
  }

  @container spendglass (inline-size >= 34em) {
    .card {
      --_columns: 2;
      --_row: 2.4em;
    }

    /* A state in a longer word moves no column, and a figure that comes to be known nothing at all. */
    .listing table {
      table-layout: fixed;
    }

    .listing :is(th, td):nth-child(n + 2) {
      inline-size: 24%;
      text-align: var(--_start);
    }

    .listing thead th:first-child {
      inline-size: auto;
    }

    .listing td[data-kind] > span {
      max-inline-size: 100%;
    }

    .listing :is(th button, .badge) {
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }

  @container spendglass (inline-size >= 48em) {
    .card {
      --_columns: 3;
    }
  }
`;

export const connectionStyles = [figuresAndListStyles, badgeStyles, cells(3), layout];
