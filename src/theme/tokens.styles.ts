import { css } from 'lit';

/**
 * Public tokens are read here, never declared, so that a page's own value wins from any ancestor.
 * `light-dark()` follows the color-scheme that the host page computes; `theme` sets it on the card.
 *
 * Font sizes are in em of the card: use them once on the way from the card to the text, they would multiply.
 */
export const tokens = css`
  :host {
    --_surface: var(--spendglass-surface, light-dark(#ffffff, #16181d));
    --_raised: var(--spendglass-raised, light-dark(#ffffff, #1e2128));
    --_text: var(--spendglass-text, light-dark(#14171c, #f1f3f6));
    --_text-2: var(--spendglass-text-2, light-dark(#4b5361, #b4bbc7));
    --_text-3: var(--spendglass-text-3, light-dark(#626b7a, #98a1b0));
    --_accent: var(--spendglass-accent, light-dark(#1d5fd1, #7db0ff));
    --_on-accent: var(--spendglass-on-accent, light-dark(#ffffff, #0e1013));
    --_edge: var(--spendglass-edge, light-dark(#868f9d, #6f7887));
    --_hairline: var(--spendglass-hairline, light-dark(#d9dde3, #2d323b));
    --_grid: var(--spendglass-grid, light-dark(#e6e9ee, #272b33));
    --_band: light-dark(#f1f2f6, #23262e);
    --_good: var(--spendglass-good, light-dark(#0a6b4b, #5fd6a4));
    --_good-tint: var(--spendglass-good-tint, light-dark(#e0f4ec, #10291f));
    --_bad: var(--spendglass-bad, light-dark(#b3261e, #ff9a92));
    --_bad-tint: var(--spendglass-bad-tint, light-dark(#fdeaea, #33191a));
    --_warn: var(--spendglass-warn, light-dark(#8a4b00, #f5b95c));
    --_warn-tint: var(--spendglass-warn-tint, light-dark(#fdf0d9, #2f220f));
    --_live: var(--spendglass-live, light-dark(#0a7a55, #3ccf93));
    --_bar: light-dark(#868f9d, #6f7887);
    --_series-1: var(--spendglass-series-1, light-dark(#2433c3, #5977fa));
    --_shadow: 0 4px 16px rgb(0 0 0 / 0.16);
    --_scrim: rgb(0 0 0 / 0.45);
    --_radius: var(--spendglass-radius, 8px);
    --_radius-control: min(var(--_radius), 6px);
    --_font-12: calc(12em / 14);
    --_font-13: calc(13em / 14);
    --_font-16: calc(16em / 14);
    --_font-20: calc(20em / 14);
    --_font-28: calc(28em / 14);
  }

  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_raised: Canvas;
      --_text: CanvasText;
      --_text-2: CanvasText;
      --_text-3: CanvasText;
      --_accent: LinkText;
      --_on-accent: Canvas;
      --_edge: CanvasText;
      --_hairline: CanvasText;
      --_grid: GrayText;
      --_band: Canvas;
      --_good: CanvasText;
      --_good-tint: Canvas;
      --_bad: CanvasText;
      --_bad-tint: Canvas;
      --_warn: CanvasText;
      --_warn-tint: Canvas;
      --_live: CanvasText;
      --_bar: CanvasText;
      --_series-1: Highlight;
    }
  }
`;
