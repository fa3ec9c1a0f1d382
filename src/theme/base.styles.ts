import { css } from 'lit';

/** What every widget shares: the frame that is measured, the reset of what a page would pass down, the text sizes. */
export const base = css`
  :host {
    display: block;
    break-inside: avoid;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .frame {
    container: spendglass / inline-size;
    /* In a shrink-to-fit place a measured box would collapse: this is how wide it wants to be there. */
    contain-intrinsic-inline-size: auto 360px;
    display: block;
    block-size: 100%;
    --_start: left;
    --_end: right;
    text-align: var(--_start);
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    word-break: normal;
    cursor: auto;
    font-style: normal;
    font-weight: 400;
    font-family: var(--spendglass-font-family, inherit);
    font-size: clamp(12px, var(--spendglass-font-size, 1em), 18px);
    line-height: 1.45;
    font-variant: tabular-nums lining-nums;
    color: var(--_text);
    visibility: inherit;
    -webkit-font-smoothing: antialiased;
  }

  .frame:dir(rtl) {
    --_start: right;
    --_end: left;
  }

  /* Words may run otherwise than the page: each text keeps its own order, on the page's side. */
  :not(svg *, input, select, option) {
    unicode-bidi: plaintext;
  }

  .frame[data-theme='light'] {
    color-scheme: light;
  }

  .frame[data-theme='dark'] {
    color-scheme: dark;
  }

  .frame[data-theme='auto'] {
    color-scheme: light dark;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  table,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  /* A page without a doctype has tables of its own idea. */
  table {
    font: inherit;
    white-space: inherit;
    text-align: inherit;
    color: inherit;
  }

  b,
  strong {
    font-weight: 600;
  }

  ul,
  ol {
    list-style: none;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
