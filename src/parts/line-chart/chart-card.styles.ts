import { css } from 'lit';

/** A card around one chart: headline, plot and its sentence fill the box that the skeleton keeps. */
export const chartCardStyles = css`
  .card {
    --_body: 23.4em;
    --_chart-height: 100%;
  }

  .content {
    display: grid;
    grid-template: auto minmax(11em, 1fr) minmax(3em, auto) / minmax(0, 1fr);
  }

  .totals {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
  }

  .headline {
    align-items: baseline;
    column-gap: 12px;
    display: flex;
    flex: 1 1 0;
    flex-wrap: wrap;
    margin-block-end: 8px;
    min-inline-size: min-content;
  }

  .headline > span {
    color: var(--_text-2);
    font-size: var(--_font-13);
  }

  .total {
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
    column-gap: 12px;
    display: flex;
    flex-wrap: wrap;
    min-block-size: 1.5em;
    font-size: var(--_font-12);
    color: var(--_text-2);
  }

  .key path {
    fill: none;
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

  @container spendglass (inline-size < 28em) {
    /* The first one is for speech alone, which hears them all; a narrow card shows the next four. */
    .summary span:nth-of-type(n + 6) {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }
  }

  /* How wide the buckets are is not known at first, and takes a second line there. */
  @container spendglass (inline-size < 22em) {
    .card {
      --_body: 28em;
    }

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
    .legend .beside,
    .legend:not(:has(.series-before, .chart-projected)) {
      display: none;
    }

    .content {
      grid-template-rows: auto minmax(11em, 1fr) minmax(1.5em, auto);
    }
  }
`;
