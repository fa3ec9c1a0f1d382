import { css } from 'lit';

export const dataTableStyles = css`
  .table-scroll {
    overflow: auto;
    overscroll-behavior: contain;
  }

  .data-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_font-13);
  }

  .data-table th,
  .data-table td {
    padding: 6px 8px;
    border-block-end: 1px solid var(--_hairline);
    text-align: var(--_end);
    font-weight: 400;
    white-space: nowrap;
  }

  .data-table thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    color: var(--_text-3);
  }

  .data-table :is(th, td):first-child {
    padding-inline-start: 0;
    text-align: var(--_start);
  }

  .data-table :is(th, td):last-child {
    padding-inline-end: 0;
  }

  .data-table [data-kind='text'] {
    text-align: var(--_start);
  }
`;
