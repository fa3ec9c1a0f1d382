import { css } from 'lit';

export const badgeStyles = css`
  .badge {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 4px;
    min-block-size: 20px;
    border-radius: 999px;
    font-size: var(--_font-12);
    font-weight: 600;
    line-height: 1.2;
    white-space: nowrap;
    color: var(--_text-2);
  }

  /* Only what asks for attention is tinted. */
  .badge[data-tone='bad'] {
    padding-inline: 8px;
    background: var(--_bad-tint);
    color: var(--_bad);
  }

  .badge[data-tone='warn'] {
    padding-inline: 8px;
    background: var(--_warn-tint);
    color: var(--_warn);
  }

  .badge[data-tone='good'] {
    color: var(--_good);
  }

  .badge-cut {
    stroke: var(--_bad-tint);
    stroke-width: 1.3;
  }

  .badge-line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .badge-dashed {
    stroke-width: 1.2;
    stroke-dasharray: 1.6 2;
  }

  @media (forced-colors: active) {
    .badge[data-tone] {
      background: none;
    }

    .badge-cut {
      stroke: Canvas;
    }
  }
`;
