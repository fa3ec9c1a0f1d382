import { css } from 'lit';

/** Controls that stand in the page itself, in a row that wraps; the note below keeps its line while there is none. */
export const controlRowStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }

  label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 30px;
    font-size: var(--_font-13);
    color: var(--_text-2);
  }

  .field {
    min-block-size: 30px;
  }

  p {
    min-block-size: 1.5em;
    margin-block-start: 4px;
    font-size: var(--_font-12);
    line-height: 1.5;
    color: var(--_text-3);
  }
`;
