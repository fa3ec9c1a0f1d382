import { css } from 'lit';

/**
 * The box of every widget. `--_body` is the widget's own block size for its first view: skeleton, figures, empty,
 * failed and stale fill the same box, so nothing on the page moves when the state changes.
 */
export const panelStyles = css`
  .card {
    display: grid;
    grid-template: auto minmax(var(--_body, 0), 1fr) auto / minmax(0, 1fr);
    block-size: 100%;
    padding: 12px 12px 0;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-start;
    gap: 4px 12px;
  }

  .titles {
    flex: 1 1 9em;
    min-inline-size: 0;
  }

  .heading {
    font-size: var(--_font-16);
    font-weight: 600;
    line-height: 1.5;
    text-wrap: balance;
  }

  .scope {
    font-size: var(--_font-12);
    line-height: 1.5;
    color: var(--_text-3);
    overflow-wrap: anywhere;
  }

  .header-actions {
    margin-inline-end: -9px;
  }

  .header-actions:has(.segments) {
    margin-inline-end: 0;
  }

  .body {
    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    margin-block-start: 12px;
    min-inline-size: 0;
  }

  .notice {
    align-self: start;
    padding-block: clamp(8px, 88px, 15cqi) 12px;
  }

  .notice-title {
    font-weight: 600;
  }

  .notice-text {
    margin-block-start: 4px;
    font-size: var(--_font-13);
    color: var(--_text-2);
    text-wrap: pretty;
  }

  .notice button,
  .code {
    margin-block-start: 12px;
  }

  .bad-mark {
    margin-inline-end: 4px;
    color: var(--_bad);
  }

  .mark-cut {
    stroke: var(--_surface);
    stroke-width: 1.3;
  }

  .code {
    display: block;
    padding: 8px;
    border-radius: var(--_radius-control);
    background: var(--_grid);
    font-family: ui-monospace, Menlo, Consolas, monospace;
    font-size: var(--_font-12);
    overflow-wrap: anywhere;
  }

  footer {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    align-content: center;
    gap: 0 12px;
    min-block-size: 64px;
    margin-block-start: 12px;
    border-block-start: 1px solid var(--_hairline);
    font-size: var(--_font-12);
  }

  .meta {
    padding-block: 4px;
    color: var(--_text-3);
  }

  .footer-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 9px;
    margin-inline: -9px;
  }

  .footer-actions button {
    font-size: var(--_font-13);
  }

  /* The strip takes the whole footer, its hairline and the margin around it, so that nothing above it moves. */
  footer:has(.strip) {
    border-color: transparent;
  }

  .strip {
    position: absolute;
    inset: -8px -4px 4px;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 4px 8px;
    border-radius: var(--_radius-control);
    background: var(--_warn-tint);
    color: var(--_warn);
    line-height: 1.3;
  }

  .reason {
    display: block;
  }

  .retry-now {
    flex: none;
    border-color: currentColor;
  }

  .skeleton {
    animation: appear 0s 150ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  .bar {
    display: block;
    block-size: 12px;
    border-radius: 3px;
    background: var(--_grid);
  }

  @container spendglass (inline-size >= 320px) {
    .card {
      padding: 16px 16px 0;
    }

    footer {
      min-block-size: 52px;
    }

    .strip {
      inset: -10px -8px 6px;
    }

    .footer-actions {
      margin-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    .strip {
      border: 1px solid CanvasText;
    }
  }
`;
