import { css } from 'lit';

export const plotToolStyles = css`
  .plot-tools {
    direction: ltr;
    display: flex;
    flex: none;
  }

  .plot-tools button {
    min-inline-size: 28px;
    padding-inline: 6px;
  }

  .plot-window {
    white-space: nowrap;
  }

  .plot-window:disabled {
    visibility: hidden;
  }

  .plot-tools [aria-disabled='true'] {
    cursor: default;
    opacity: 0.5;
  }

  /* The axis tells the days where there is no room to say them. */
  @container spendglass (inline-size < 22em) {
    .plot-tools button {
      min-inline-size: 24px;
      padding-inline: 4px;
    }
  }

  @container spendglass (inline-size < 30em) {
    .plot-window span {
      display: none;
    }
  }
`;
