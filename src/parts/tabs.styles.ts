import { css } from 'lit';

export const tabsStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    margin-block-end: 16px;
    border-block-end: 1px solid var(--_hairline);
  }

  .tabs button {
    min-block-size: 36px;
    padding: 0 12px;
    margin-block-end: -1px;
    border-radius: 0;
    border-block-end: 2px solid transparent;
    color: var(--_text-2);
  }

  .tabs button:hover {
    color: var(--_text);
  }

  .tabs [aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_text);
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .tabs [aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
