import { css } from 'lit';

export const figureStyles = css`
  .figure {
    display: grid;
    align-content: space-between;
    overflow-wrap: anywhere;
  }

  .figure dt {
    font-size: var(--_font-12);
    line-height: 1.5;
    color: var(--_text-3);
  }

  .figure dd {
    font-size: var(--_font-16);
    font-weight: 600;
    line-height: 1.25;
  }

  .figure .below {
    font-size: var(--_font-12);
    font-weight: 400;
    color: var(--_text-3);
  }

  .unit {
    font-size: 0.8em;
    font-weight: 400;
    color: var(--_text-3);
  }
`;
