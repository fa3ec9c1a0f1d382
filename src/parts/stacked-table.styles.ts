import { css } from 'lit';

/** A table in a narrow card: its rows are blocks, and its head is for speech alone. Columns are the widget's to add. */
export const stackedTable = css`
  table,
  tbody {
    display: block;
  }

  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
