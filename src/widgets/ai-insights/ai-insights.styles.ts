import { css } from 'lit';

export const insightStyles = css`
  .card {
    --_body: 27em;
  }

  /* As high as the card leaves it, without a say in how high the card is. */
  .scroll {
    position: absolute;
    inset: 0;
    overflow: auto;
    overscroll-behavior: contain;
    font-size: var(--_font-13);
    color: var(--_text-2);
    text-wrap: pretty;
  }

  li {
    padding-block: 12px;
    padding-inline-start: 12px;
    border-block-end: 1px solid var(--_hairline);
    border-inline-start: 3px solid var(--_edge);
    overflow-wrap: anywhere;
  }

  li:first-child {
    padding-block-start: 0;
  }

  [data-tone='bad'] {
    border-inline-start-color: var(--_bad);
  }

  [data-tone='good'] {
    border-inline-start-color: var(--_good);
  }

  .title {
    font-weight: 600;
    color: var(--_text);
  }

  .rule {
    margin-block-start: 4px;
    color: var(--_text-3);
  }

  dl {
    margin-block: 4px;
    max-inline-size: 28em;
  }

  dl div {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }

  dd {
    white-space: nowrap;
  }

  .bar {
    margin-block: 6px 14px;
  }

  .bar:nth-child(3n + 1) {
    inline-size: 60%;
  }

  @container spendglass (inline-size < 26em) {
    .card {
      --_body: 36em;
    }
  }
`;
