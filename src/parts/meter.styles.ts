import { css } from 'lit';

export const meterStyles = css`
  .meter {
    display: block;
    inline-size: 100%;
    block-size: 12px;
  }

  .meter:dir(rtl) {
    scale: -1 1;
  }

  .meter-track {
    fill: var(--_grid);
  }

  .meter-fill {
    fill: var(--_bar);
  }

  [data-tone='bad'] > .meter-fill {
    fill: var(--_bad);
  }

  [data-tone='warn'] > .meter-fill {
    fill: var(--_warn);
  }

  .meter-tick {
    overflow: visible;
  }

  .meter-gap {
    fill: var(--_surface);
  }

  .meter-mark {
    fill: var(--_text);
  }

  .meter-unknown {
    inline-size: calc(100% - 1px);
    fill: none;
    stroke: var(--_edge);
    stroke-dasharray: 3 2;
  }

  @media (forced-colors: active) {
    .meter-track {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
