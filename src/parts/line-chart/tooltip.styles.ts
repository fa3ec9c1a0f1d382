import { css } from 'lit';

/** Of the boxes in the top layer. */
export const tooltipStyles = css`
  .chart :is(.chart-tip, .chart-list) {
    background: var(--_raised);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    box-sizing: border-box;
    color: var(--_text-2);
    font-size: var(--_font-12);
    overflow: visible;
    padding: 8px 12px;
    position: fixed;
  }

  .chart .chart-tip {
    contain: layout style;
    inset: 0 auto auto 0;
    margin: 0;
  }

  /* A bridge over the gap to the point, so that a pointer can go there. */
  .chart-tip::before {
    content: '';
    inset: 0 -20px;
    position: absolute;
    z-index: -1;
  }

  .chart-list:not(:popover-open) {
    display: none;
  }

  .chart-list:focus-visible {
    outline: none;
  }

  .chart-list dl {
    column-gap: 16px;
    display: grid;
    grid-template-columns: auto auto;
    line-height: 1.6;
  }

  .chart-list dt {
    color: var(--_text);
  }

  .chart-tip-title {
    color: var(--_text);
    font-weight: 600;
    margin-block-end: 4px;
  }

  .chart-tip-row {
    align-items: center;
    column-gap: 8px;
    display: grid;
    grid-template-columns: 16px 1fr auto;
    line-height: 1.45;
  }

  .chart-tip-value {
    color: var(--_text);
  }

  .chart-key ~ .chart-tip-value {
    font-weight: 600;
  }
`;
