import { css } from 'lit';
import { figureStyles } from './figure.styles.js';

/**
 * As many columns as fit, under hairlines; labels, values and what stands below them share their lines across a row.
 * The box is as high as the rows that `--_tiles` figures (by default `--_units`) then take, `--_below` the room under each value.
 */
const grid = css`
  .card {
    --_columns: 2;
    --_label: 2.6em;
    --_figure: calc(var(--_label) + 1.8em + var(--_below, 0em) + 16px);
    --_figures: calc(round(up, var(--_tiles, var(--_units, 6)) / var(--_columns), 1) * var(--_figure));
    --_body: max(var(--_figures), var(--_least, 13em));
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    grid-auto-rows: min-content min-content auto;
  }

  /* A label stands on its value where the one beside it has two lines. */
  .figures dt {
    align-self: end;
  }

  .figures .figure {
    grid-row: span 3;
    grid-template-rows: subgrid;
    padding-block: 7px 8px;
    padding-inline-end: 12px;
    border-block-start: 1px solid var(--_hairline);
  }

  .figures dd {
    min-block-size: 1.25em;
  }

  .figures .below {
    padding-block-start: 2px;
    line-height: 1.4;
  }

  .figures .line {
    display: none;
  }

  .skeleton .figure {
    display: block;
    block-size: var(--_figure);
  }

  .figures .bar:first-child {
    inline-size: 60%;
    block-size: 8px;
    margin-block: 5px 8px;
  }

  .figures .bar + .bar {
    inline-size: 40%;
    block-size: 14px;
  }

  .notice {
    padding-block: 8px 0;
  }

  @container spendglass (inline-size >= 22em) {
    .card {
      --_least: 11em;
    }
  }

  @container spendglass (inline-size >= 28em) {
    .card {
      --_label: 1.3em;
    }
  }

  @container spendglass (inline-size >= 34em) {
    .card {
      --_columns: 3;
      --_least: 9.1em;
    }

    /* A course stands beside the value, on its line. */
    .figures .figure:has(.line) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 4.6em);
    }

    .figures .figure:has(.line) :is(dt, .below) {
      grid-column: 1 / -1;
    }

    .figures .line {
      --_spark-height: 18px;
      display: block;
      grid-area: 2 / 2;
    }

    .line .spark-dot {
      stroke-width: 6;
    }

    .line .spark-hole {
      stroke-width: 3;
    }
  }

  /* Five or six stay in two rows of three. */
  @container spendglass (inline-size >= 48em) {
    .card:where(:not(:has(.figures > :nth-child(5):nth-last-child(-n + 2)))) {
      --_columns: 4;
    }
  }
`;

export const figuresStyles = [figureStyles, grid];
