import { css } from 'lit';

export const formStyles = css`
  .alert-form {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 12px;
    align-content: start;
    padding-block: 16px 8px;
  }

  .alert-form > * {
    grid-column: 1 / -1;
  }

  [data-field='type'],
  [data-field='threshold'] {
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

  select.field {
    appearance: none;
    padding-inline-end: 30px;
    text-overflow: ellipsis;
  }

  .chevron {
    position: absolute;
    inset: auto 11px 12px auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
  }

  .chevron:dir(rtl) {
    inset: auto auto 12px 11px;
  }

  #threshold {
    padding-inline-end: 6em;
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

  .form-field .form-note {
    margin-block-start: 5px;
    font-size: inherit;
  }

  .form-echo {
    min-block-size: 2lh;
    margin-block-start: -6px;
  }

  .form-note[data-wrong] {
    color: var(--_bad);
  }

  .form-act {
    display: flex;
    align-items: center;
    gap: 4px 12px;
  }

  .form-act .primary {
    flex: none;
  }

  .primary[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  .outcome {
    min-block-size: 2lh;
    align-content: center;
    color: var(--_text-2);
  }

  .outcome .action {
    min-block-size: 24px;
    padding: 0;
    font-size: inherit;
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

  @container spendglass (inline-size < 300px) or (inline-size >= 560px) {
    .alert-form {
      grid-template-columns: minmax(0, 1fr);
    }

    .form-act {
      display: grid;
      justify-items: start;
    }

    .outcome {
      min-block-size: 1lh;
    }
  }

  @container spendglass (inline-size >= 560px) {
    .alert-form {
      padding-block: 8px 0;
      padding-inline-start: 24px;
      border-inline-start: 1px solid var(--_hairline);
    }
  }
`;
