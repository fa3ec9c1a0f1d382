import { css } from 'lit';

/** The colours of a chart's further lines; the first is every widget's. */
export const series = css`
  :host {
    --_series-2: var(--spendglass-series-2, light-dark(#d26826, #e97435));
    --_series-3: var(--spendglass-series-3, light-dark(#149d8b, #78e4d1));
    --_series-4: var(--spendglass-series-4, light-dark(#784d73, #aa6c9f));
    --_series-5: var(--spendglass-series-5, light-dark(#49380e, #f5c258));
    --_series-6: var(--spendglass-series-6, light-dark(#9969e4, #b2a3fd));
  }

  @media (forced-colors: active) {
    :host {
      --_series-2: CanvasText;
      --_series-3: CanvasText;
      --_series-4: CanvasText;
      --_series-5: CanvasText;
      --_series-6: CanvasText;
    }
  }
`;
