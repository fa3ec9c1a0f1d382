import { css } from 'lit';
import { figureStyles } from './figure.styles.js';

/** As many columns as fit; the box (with its margin) is as high as the rows that `--_units` figures then take. */
const grid = css`
  .card {
    --_columns: 2;
    --_figure: 4.6em;
    --_figures: calc(round(up, var(--_units, 6) / var(--_columns), 1) * (var(--_figure) + 12px) - 12px);
    --_body: calc(var(--_figures) + 12px);
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    grid-auto-rows: minmax(var(--_figure), auto);
    gap: 12px;
    align-content: start;
  }

  .figures .figure {
    align-content: start;
    gap: 2px;
  }

  .figures .bar:first-child {
    inline-size: 60%;
    block-size: 8px;
    margin-block: 6px 8px;
  }

  .figures .bar + .bar {
    inline-size: 40%;
    block-size: 16px;
  }

  @container spendglass (inline-size >= 34em) {
    .card {
      --_columns: 3;
    }
  }

  @container spendglass (inline-size >= 48em) {
    .card {
      --_columns: 4;
    }
  }
`;

export const figuresStyles = [figureStyles, grid];
