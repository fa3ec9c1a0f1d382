import { css } from 'lit';

export const notificationStyles = css`
  .toasts {
    position: fixed;
    inset: auto 0 0 auto;
    block-size: auto;
    inline-size: min(26em, 100vw);
    max-block-size: 50vh;
    margin: 0;
    padding: 8px 16px 16px;
    border: 0;
    overflow: auto;
    background: none;
    color: inherit;
  }

  .toasts[hidden] {
    display: none;
  }

  .toasts:dir(rtl) {
    inset: auto auto 0 0;
  }

  .toasts[data-top] {
    inset-block: 0 auto;
  }

  .toasts li,
  .toasts .more {
    margin-block-start: 8px;
    padding: 12px 16px;
    border: 1px solid var(--_hairline);
    border-inline-start: 4px solid var(--_warn);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    font-size: var(--_font-13);
    color: var(--_text);
    overflow-wrap: anywhere;
  }

  .toasts [data-level='exceeded'] {
    border-inline-start-color: var(--_bad);
  }

  .toasts .more {
    padding-block: 6px;
    border-inline-start-width: 1px;
    color: var(--_text-2);
  }

  .toasts div {
    margin-block-start: 4px;
    margin-inline-start: -9px;
  }

  .blocked {
    font-size: var(--_font-12);
    color: var(--_text-3);
  }
`;
