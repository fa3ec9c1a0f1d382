import { css } from 'lit';
import { listingStyles, cells } from '../../parts/listing/listing.styles.js';
import { underListStyles } from '../../parts/listing/under-list.js';

/** What customers wrote under a product's name, and the server's recommendations under the list. */
const layout = css`
  .card {
    --_above: 94px;
    --_under-head: 1.3em;
    --_under-list: 11.5em;
  }

  .examples {
    contain: inline-size;
    font-size: 0.92em;
    font-weight: 400;
    color: var(--_text-3);
  }

  summary {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    margin-block: -2px;
    cursor: pointer;
  }

  summary q {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  [open] summary q {
    white-space: normal;
  }

  summary span {
    flex: none;
    color: var(--_text-2);
  }

  .examples:not([open]) .less,
  [open] .more {
    display: none;
  }

  .passed-on {
    display: block;
    margin-block-start: 2px;
    white-space: nowrap;
    color: var(--_text-2);
  }

  .under-list {
    font-size: var(--_font-13);
  }

  .under-list :is(strong, li) {
    display: block;
    margin-block-end: 5px;
    color: var(--_text-2);
  }

  @container spendglass (inline-size >= 22em) {
    .card {
      --_under-list: 10em;
    }
  }

  @container spendglass (inline-size >= 30em) {
    .card {
      --_above: 64px;
      --_under-list: 8.5em;
    }
  }

  @container spendglass (inline-size >= 34em) {
    .card {
      --_above: 38px;
    }

    .listing tbody th {
      padding-inline-end: 0;
      font-weight: 600;
    }
  }

  @container spendglass (inline-size >= 44em) {
    .card {
      --_above: 0em;
    }
  }
`;

export const missingProductsStyles = [listingStyles, cells(2), underListStyles, layout];
