import { css } from 'lit';

/**
 * The box, the controls above the list and what stands below it. Widths are in em, as it is text that needs them:
 * 40em are 560 px at the usual 14 px.
 */
export const missingProductsStyles = css`
  .card {
    --_row: calc(17px + 4.2em);
    --_body: calc(130px + 22em + var(--_rows, 8) * var(--_row));
  }

  /* Room for the totals, which are not known at first. */
  [part='scope'] {
    min-block-size: 6em;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px 12px;
    padding-block-end: 12px;
    border-block-end: 1px solid var(--_hairline);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    min-inline-size: 0;
  }

  .chip {
    min-block-size: 30px;
    max-inline-size: 100%;
    padding: 0 10px;
    border-color: var(--_hairline);
    border-radius: 999px;
    color: var(--_text-2);
    overflow-wrap: anywhere;
  }

  .chip:hover {
    border-color: var(--_edge);
  }

  .chip[aria-pressed='true'] {
    border-color: var(--_edge);
    color: var(--_text);
    font-weight: 600;
  }

  .size {
    font-weight: 400;
    color: var(--_text-3);
  }

  .search {
    position: relative;
    flex: 1 1 100%;
  }

  .search svg {
    position: absolute;
    inset-block-start: calc(50% - 7px);
    inset-inline-start: 11px;
    fill: none;
    stroke: var(--_text-3);
    stroke-width: 1.5;
    pointer-events: none;
  }

  .search .field {
    display: block;
    padding-inline: 33px 6px;
    text-overflow: ellipsis;
  }

  .search .field::placeholder {
    color: var(--_text-3);
    opacity: 1;
  }

  .none {
    padding-block: 24px;
    font-size: var(--_font-13);
    color: var(--_text-2);
    overflow-wrap: anywhere;
  }

  .none button {
    margin-block-start: 12px;
    color: var(--_text);
  }

  .extent {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    min-block-size: 30px;
    margin-block-start: 8px;
  }

  .extent .action {
    margin-inline: -9px;
  }

  .listed {
    font-size: var(--_font-12);
    color: var(--_text-3);
  }

  .recommendations {
    margin-block-start: 12px;
    font-size: var(--_font-13);
    overflow-wrap: anywhere;
  }

  .subheading {
    font-weight: 600;
  }

  .recommendations li {
    margin-block-start: 5px;
    color: var(--_text-2);
  }

  .head-bar,
  .row-bars {
    border-block-end: 1px solid var(--_hairline);
  }

  .head-bar {
    display: none;
  }

  .row-bars {
    display: grid;
    grid-template: auto auto auto / minmax(0, 1fr) 28px;
    align-content: center;
    gap: 9px 12px;
    block-size: var(--_row);
  }

  .row-bars .bar {
    grid-column: 1;
    block-size: 8px;
  }

  .row-bars .bar-name {
    block-size: 10px;
    inline-size: 45%;
  }

  .bar-example {
    inline-size: 80%;
  }

  .bar-meta {
    inline-size: 55%;
  }

  .row-bars .bar-act {
    grid-area: 1 / 2 / span 3;
    align-self: center;
  }

  .bar-chip {
    inline-size: 70px;
    block-size: 30px;
    border-radius: 999px;
  }

  .bar-chip:first-child {
    inline-size: 42px;
  }

  .bar-search {
    flex: 1 1 100%;
    block-size: 36px;
    border-radius: var(--_radius-control);
  }

  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }

  /* Wrapped, they would be as high as a product. */
  @container spendglass (inline-size < 17em) {
    .chips {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
    }

    .chip {
      flex: none;
    }
  }

  @container spendglass (inline-size >= 17em) {
    .card {
      --_body: calc(100px + 21.4em + var(--_rows, 8) * var(--_row));
    }

    [part='scope'] {
      min-block-size: 4.5em;
    }
  }

  @container spendglass (inline-size >= 20em) {
    .card {
      --_body: calc(80px + 18.8em + var(--_rows, 8) * var(--_row));
    }
  }

  @container spendglass (inline-size >= 22em) {
    .card {
      --_body: calc(100px + 16.1em + var(--_rows, 8) * var(--_row));
    }
  }

  @container spendglass (inline-size >= 30em) {
    [part='scope'] {
      min-block-size: 3em;
    }
  }

  @container spendglass (inline-size >= 40em) {
    .card {
      --_row: calc(14px + 2.65em);
      --_body: calc(100px + 11.1em + var(--_rows, 8) * var(--_row));
    }

    [part='scope'] {
      min-block-size: 0;
    }

    .tools {
      flex-wrap: nowrap;
      padding-block-end: 0;
      border: 0;
    }

    .search {
      flex: 0 10 12em;
      min-inline-size: 11em;
      align-self: start;
    }

    .bar-search {
      flex: 0 0 12em;
    }

    .head-bar {
      display: block;
      padding-block: 17px 13px;
    }

    .bar-head {
      inline-size: 30%;
      block-size: 8px;
    }

    .row-bars {
      grid-template: auto auto / minmax(0, 1fr) 9em 28px;
      gap: 9px 24px;
    }

    .row-bars .bar-meta {
      grid-area: 1 / 2 / span 2;
      inline-size: 100%;
      align-self: center;
    }

    .row-bars .bar-act {
      grid-area: 1 / 3 / span 2;
    }
  }
`;
