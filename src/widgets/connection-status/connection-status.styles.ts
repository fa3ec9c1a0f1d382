import { css } from 'lit';
import { badgeStyles } from '../../parts/badge.styles.js';
import { figuresAndListStyles } from '../../parts/figures-and-list.js';
import { cells } from '../../parts/listing/listing.styles.js';

const layout = css`
  .card {
    --_tiles: 6;
    --_below: 3.6em;
    --_row: 8em;
  }

  @container spendglass (inline-size >= 22em) {
    .card {
      --_row: 6.8em;
    }
  }

  @container spendglass (inline-size >= 34em) {
    .card {
      --_row: 2.4em;
    }

    /* A state in a longer word moves no column. */
    .listing table {
      table-layout: fixed;
    }

    .listing th:nth-child(2) {
      inline-size: 34%;
    }
  }

  .listing .badge {
    padding-inline: 8px;
  }

  @container spendglass (inline-size < 34em) {
    /* What is said begins where it began, however long it is. */
    .listing td > span {
      inline-size: 9.5em;
    }
  }

  @container spendglass (inline-size < 48em) {
    .figures dd:not(.below) {
      min-block-size: 2lh;
      font-size: var(--_font-13);
    }
  }

  @container spendglass (inline-size >= 48em) {
    .card {
      --_below: 1.4em;
    }
  }
`;

export const connectionStyles = [figuresAndListStyles, badgeStyles, cells(3), layout];
