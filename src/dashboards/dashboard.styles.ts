import { css } from 'lit';

export const dashboardStyles = css`
  .dashboard-header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-start;
    gap: 8px 24px;
    margin-block-end: 8px;
  }

  .dashboard-heading {
    font-size: var(--_font-20);
    font-weight: 600;
    line-height: 1.3;
  }

  .status {
    min-block-size: 1.5em;
    font-size: var(--_font-12);
    line-height: 1.5;
    color: var(--_warn);
    overflow-wrap: anywhere;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    flex: 1 0 100%;
    min-inline-size: 0;
    gap: 4px 24px;
  }

  date-range-picker {
    flex: 1 1 30em;
  }

  data-export {
    flex: 0 1 31em;
  }

  .quick-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
  }

  .quick-actions ::slotted(*) {
    margin-block-end: 16px;
  }

  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  .place {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 8em;
  }

  /* The same rows at every width: 4 stands beside 8 and 6 beside 6, so that none has a hole. */
  @container spendglass (inline-size >= 52em) {
    .grid {
      grid-template-columns: repeat(12, minmax(0, 1fr));
    }

    .place {
      grid-column: span 12;
    }

    [data-span='4'] {
      grid-column: span 5;
    }

    [data-span='6'] {
      grid-column: span 6;
    }

    [data-span='8'] {
      grid-column: span 7;
    }
  }

  @container spendglass (inline-size >= 72em) {
    [data-span='4'] {
      grid-column: span 4;
    }

    [data-span='8'] {
      grid-column: span 8;
    }
  }
`;
