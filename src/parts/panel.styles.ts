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
    flex: 1 1 7em;
    min-inline-size: 0;
  }

  #heading {
    font-size: var(--_font-16);
    font-weight: 600;
    line-height: 1.5;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  [part='scope'] {
    font-size: var(--_font-12);
    line-height: 1.5;
    color: var(--_text-3);
    overflow-wrap: anywhere;
  }

  .header-actions {
    margin-inline: -9px;
  }

  .header-actions:has(.segments) {
    margin-inline: 0;
  }

  /* Nothing to control yet, but its place is kept. */
  .own-actions[data-waiting] {
    visibility: hidden;
  }

  @container spendglass (inline-size < 420px) {
    .header-actions:has(.segments) {
      inline-size: 100%;
      margin-block-start: 4px;
    }
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

  .notice p {
    margin-block-start: 4px;
    font-size: var(--_font-13);
    color: var(--_text-2);
    text-wrap: pretty;
  }

  .notice > :last-child:not(p) {
    margin-block-start: 12px;
  }

  .warning-mark {
    margin-inline-end: 4px;
    fill: var(--_bad);
  }

  code {
    display: block;
    inline-size: fit-content;
    padding: 8px;
    border-radius: var(--_radius-control);
    background: var(--_band);
    font-family: ui-monospace, Menlo, Consolas, monospace;
    font-size: var(--_font-12);
    overflow-wrap: anywhere;
  }

  /* Broken behind the sign of equality rather than at a hyphen. */
  code span {
    display: inline-block;
  }

  /* From its top on, so that a line more or less moves no other. */
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-start;
    align-content: flex-start;
    gap: 0 12px;
    min-block-size: 80px;
    margin-block-start: 12px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--_hairline);
  }

  .meta {
    padding-block: 5px 4px;
    font-size: var(--_font-12);
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
    display: grid;
    grid-template: 1fr / minmax(0, 1fr);
    align-items: stretch;
    padding: 0;
    border-color: transparent;
  }

  .strip {
    margin: -8px -4px 4px;
    display: grid;
    grid-template: 'title retry' 'reason reason' / minmax(0, 1fr) auto;
    align-content: center;
    align-items: center;
    column-gap: 8px;
    padding: 2px 8px;
    border-radius: var(--_radius-control);
    background: var(--_warn-tint);
    color: var(--_warn);
  }

  .strip strong {
    grid-area: title;
    font-size: var(--_font-12);
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .strip p {
    grid-area: reason;
    font-size: var(--_font-12);
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .strip button {
    grid-area: retry;
    min-block-size: 24px;
    padding-inline: 8px;
    border-color: currentColor;
    font-size: var(--_font-12);
  }

  .skeleton {
    position: absolute;
    inset: 0;
    overflow: hidden;
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

  @container spendglass (inline-size < 240px) {
    footer {
      min-block-size: 106px;
    }
  }

  @container spendglass (inline-size >= 320px) {
    .card {
      padding: 16px 16px 0;
    }

    footer {
      min-block-size: 77px;
    }

    .strip {
      margin: -10px -8px 4px;
    }

    .strip button {
      min-block-size: 28px;
      font-size: var(--_font-13);
    }

    .footer-actions {
      margin-inline-start: auto;
    }
  }

  @container spendglass (inline-size >= 480px) {
    footer {
      min-block-size: 52px;
    }

    .meta {
      flex: 1 1 14em;
    }

    .strip {
      grid-template-areas: 'title retry' 'reason retry';
      margin-block-start: -6px;
    }
  }

  @media (forced-colors: active) {
    .strip {
      border: 1px solid CanvasText;
    }
  }
`;
