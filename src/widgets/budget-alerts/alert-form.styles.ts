import { css } from 'lit';

export const formStyles = css`
  .alert-form {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 12px;
    align-content: start;
    padding-block-start: 16px;
  }

  .alert-form > * {
    grid-column: 1 / -1;
  }

  .alert-form > .form-field:not(.form-domain) {
    grid-column: auto;
  }

  .form-heading {
    font-weight: 600;
  }

  .alerts-only {
    font-size: var(--_font-12);
    color: var(--_text-3);
  }

  .form-field {
    position: relative;
    font-size: var(--_font-12);
  }

  .form-field label {
    display: block;
    margin-block-end: 4px;
    color: var(--_text-2);
  }

  .form-field .field {
    font-size: calc(1em * 13 / 12);
  }

  #threshold {
    padding-inline-end: 5.5em;
  }

  .form-unit {
    position: absolute;
    inset: auto 11px 0 auto;
    line-height: 36px;
    color: var(--_text-3);
    pointer-events: none;
  }

  .form-unit:dir(rtl) {
    inset: auto auto 0 11px;
  }

  .form-note,
  .outcome {
    font-size: var(--_font-12);
    color: var(--_text-3);
    text-wrap: pretty;
  }

  .form-echo {
    min-block-size: 2lh;
    margin-block-start: -6px;
  }

  .form-note[data-wrong] {
    color: var(--_bad);
  }

  .alert-form .primary {
    justify-self: start;
  }

  .primary[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  .outcome {
    min-block-size: 2lh;
    color: var(--_text-2);
  }

  .outcome[data-outcome='saved'] {
    color: var(--_good);
  }

  .outcome[data-outcome='not-saved'] {
    color: var(--_bad);
  }

  .outcome[data-outcome='unknown'] {
    color: var(--_warn);
  }

  @container spendglass (inline-size < 300px) {
    .alert-form {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container spendglass (inline-size >= 560px) {
    .alert-form {
      grid-template-columns: minmax(0, 1fr);
      padding-block-start: 0;
      padding-inline-start: 24px;
      border-inline-start: 1px solid var(--_hairline);
    }
  }
`;
