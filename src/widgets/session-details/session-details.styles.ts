import { css } from 'lit';

export const sessionDetailsStyles = css`
  .card {
    --_least: 8em;
  }

  .place,
  dialog {
    color: var(--_text);
  }

  dialog {
    inline-size: min(640px, 100vw - 32px);
    max-block-size: calc(100dvh - 32px);
    padding: 0;
    overflow: auto;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    box-shadow: var(--_shadow);
  }

  /* WebKit takes 100 % of a dialog that is as high as what it holds for nothing at all. */
  dialog .frame {
    block-size: auto;
  }

  dialog::backdrop {
    background: var(--_scrim);
  }

  .error {
    margin-block-start: 8px;
    font-size: var(--_font-13);
    color: var(--_bad);
    overflow-wrap: anywhere;
  }
`;
