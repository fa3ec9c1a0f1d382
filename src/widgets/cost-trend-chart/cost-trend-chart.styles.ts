import { css } from 'lit';

export const trendStyles = css`
  .card {
    --_body: 23.4em;
    --_chart-height: 100%;
  }

  .content {
    display: grid;
    grid-template: auto minmax(200px, 1fr) minmax(3em, auto) / minmax(0, 1fr);
  }

  .total {
    margin-block-end: 8px;
    font-size: var(--_font-28);
    font-weight: 600;
    line-height: 1.2;
  }

  figure {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    min-inline-size: 0;
  }

  .table-scroll {
    block-size: 0;
    min-block-size: 100%;
  }

  .legend {
    min-block-size: 1.5em;
    font-size: var(--_font-12);
    color: var(--_text-2);
  }

  .key path {
    stroke: var(--_series-1);
    stroke-width: 2;
    stroke-dasharray: 3 4;
  }

  .summary {
    padding-block-start: 4px;
    font-size: var(--_font-12);
    color: var(--_text-3);
    text-wrap: pretty;
  }

  .bar-28 {
    block-size: 20px;
    inline-size: 4em;
    margin-block: 7px;
  }

  .plot-bar {
    block-size: auto;
    margin-block-end: 24px;
  }

  .skeleton .content {
    block-size: 100%;
  }

  .bar-12 {
    block-size: 8px;
    inline-size: min(60%, 18em);
    margin-block: 5px;
  }

  /* How wide the buckets are is not known at first, and takes a second line there. */
  @container spendglass (inline-size < 22em) {
    [part='scope'] {
      min-block-size: 2lh;
    }
  }

  @container spendglass (inline-size < 260px) {
    .total {
      font-size: var(--_font-20);
    }
  }

  @container spendglass (inline-size >= 640px) {
    .legend {
      display: none;
    }

    .content {
      grid-template-rows: auto minmax(200px, 1fr) minmax(1.5em, auto);
    }
  }
`;
