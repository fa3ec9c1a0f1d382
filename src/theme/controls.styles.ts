import { css } from 'lit';

/** Buttons, segments and form fields; targets are at least 24 px high. */
export const controls = css`
  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 28px;
    padding: 0 9px;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: none;
    font-size: var(--_font-13);
    font-weight: 500;
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
  }

  button:disabled {
    cursor: default;
    opacity: 0.6;
  }

  /* A word without a box: pulled outwards so that the word, not its padding, meets the margin. */
  .action {
    color: var(--_accent);
  }

  .action:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .quiet {
    color: var(--_text-2);
  }

  .quiet:hover {
    color: var(--_text);
  }

  .secondary {
    border-color: var(--_edge);
    background: var(--_surface);
  }

  .secondary:hover {
    border-color: var(--_text);
  }

  .primary {
    min-block-size: 34px;
    padding: 0 12px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }

  .field {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 0 10px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font-size: var(--_font-13);
  }

  .field[aria-invalid='true'] {
    border-color: var(--_bad);
  }

  .segments {
    display: inline-flex;
    border-radius: var(--_radius-control);
    background: var(--_grid);
  }

  .segments button {
    min-block-size: 30px;
    padding: 0 12px;
    color: var(--_text-2);
  }

  .segments button[aria-pressed='true'] {
    border-color: var(--_edge);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
  }

  @container spendglass (inline-size < 420px) {
    .segments {
      display: flex;
      flex-wrap: wrap;
    }

    .segments button {
      flex: 1;
      padding: 0 8px;
    }
  }

  @media (forced-colors: active) {
    /* The browser puts Canvas behind a text, which here is in Canvas itself. */
    .primary {
      forced-color-adjust: none;
    }

    .segments {
      background: none;
    }

    .segments button[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
`;
