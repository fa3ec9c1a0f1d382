import { css } from 'lit';

export const barStyles = css`
  .share-bar {
    display: block;
    inline-size: 72px;
    block-size: 8px;
  }

  /* Beside its bar a figure stands as the bar does. */
  :has(> .share-bar) {
    unicode-bidi: normal;
  }

  .share-bar:dir(rtl) {
    scale: -1 1;
  }

  .track {
    fill: var(--_grid);
  }

  .filled {
    fill: var(--_bar);
  }

  .share-bar[data-tone='cost'] .filled {
    fill: var(--_series-1);
  }

  @media (forced-colors: active) {
    .share-bar {
      border: 1px solid CanvasText;
    }

    .track {
      fill: none;
    }
  }
`;
